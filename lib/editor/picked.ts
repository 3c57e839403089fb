import type { CaseDoc } from '@/lib/case/document'
import type { ClaimDoc } from '@/lib/claim/document'
import type { RecordDoc } from '@/lib/record/kinds'
import { valuesOf, type Field, type Fields } from './field'
import { adding, rowIds } from './forms'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

interface Picked {
  readonly of: string
  readonly id: string
}

/** Everything that is picked in a form, saved or not. */
export function pickedIn(fields: readonly Field[], shown: Fields, prefix = ''): Picked[] {
  return fields.flatMap((field): Picked[] => {
    const name = prefix + field.name
    if (field.type === 'rows')
      return rowIds(shown, name).flatMap((id) => pickedIn(field.fields, shown, `${name}.${id}.`))
    if (field.type !== 'pick' && field.type !== 'picks') return []
    const boxes = field.type === 'picks' ? [name, adding(name)] : [name]
    return boxes
      .flatMap((box) => valuesOf(shown, box))
      .filter((id) => UUID.test(id))
      .map((id) => ({ of: field.of, id }))
  })
}

/** A document that points at what was picked, so that labelsOf names it too. It is never kept. */
export function docOfPicked(picked: readonly Picked[]): RecordDoc {
  const ids = (of: string) => picked.filter((each) => each.of === of).map(({ id }) => id)
  const claim = (id: string, rest: Partial<ClaimDoc>): ClaimDoc => ({
    id,
    kind: 'event',
    text: {},
    readIn: [],
    standing: 'stands',
    components: [],
    citations: [],
    ...rest,
  })
  const cited = (key: 'sourceId' | 'letterId') => (id: string) =>
    claim(id, { citations: [{ id, sourceId: id, part: 'body', stance: 'supports', [key]: id }] })
  const content: CaseDoc = {
    kind: 'criminal',
    title: {},
    summary: {},
    readIn: [],
    openIn: [],
    groups: [],
    disagreements: [],
    subjects: ids('person').map((id) => ({ id, role: 'target' })),
    themes: ids('theme'),
    proceedings: ids('law').map((id) => ({
      id,
      kind: 'inquiry',
      name: {},
      charges: [{ id, lawArticleId: id }],
    })),
    claims: [
      ...ids('place').map((id) => claim(id, { placeId: id })),
      ...ids('court').map((id) => claim(id, { courtId: id })),
      ...ids('facility').map((id) => claim(id, { facilityId: id })),
      ...ids('organisation').map((id) => claim(id, { organisationId: id })),
      ...ids('occupation').map((id) => claim(id, { occupationId: id })),
      ...ids('case').map((id) => claim(id, { askCases: [id] })),
      ...ids('source').map(cited('sourceId')),
      ...ids('letter').map(cited('letterId')),
    ],
  }
  return { kind: 'case', content }
}
