import { rowId } from '@/lib/editor/rows'
import { edtf, parseEdtf } from '@/lib/dates/edtf'
import { writeDate } from '@/lib/dates/write'
import type { JsonObject } from '@/lib/document/json'
import { marksOfWords, NO_MARKS, type Marks } from '@/lib/editor/marks'
import { editorPaths, rowAnchor } from '@/lib/editor/paths'
import type { Section } from '@/lib/editor/sections'
import { wordsSchema } from '@/lib/i18n/words'
import { rowName, rowsIn, sayField } from '@/lib/review/row-names'
import { placeInSource, summarise } from '@/lib/review/summary'
import { partOf, type View } from './desk-view'
import { RowMarks } from './row-marks'

const SHOWN_CITATIONS = 2

/** One row in one dense line: what it is, when, what it says, where that is cited, and what it still lacks. */
export function RowLine({ section, row, view }: { section: Section; row: JsonObject; view: View }) {
  const { editor, lines, voice } = view
  const { record, editable, panel } = editor
  const key = { section, row: rowId(row) }
  const part = partOf(record.doc.kind, section)
  const name = rowName(part, row, lines) || voice.t('editor.nameless')
  // Five hundred of them stand on a page: without its path, which they share.
  const href = editorPaths
    .record(voice.lang, record.id, { panel, edit: key, hash: rowAnchor(key) })
    .replace(/^[^?]*/, '')
  return (
    <li id={rowAnchor(key)} className="editor-row" tabIndex={-1} data-row={`${section}/${key.row}`}>
      <p className="editor-row-what">
        {editable ? (
          <a href={href} data-edit>
            {name}
          </a>
        ) : (
          name
        )}
        {section === 'claims' ? (
          <ClaimFacts claim={row} view={view} />
        ) : (
          <OtherFacts section={section} row={row} view={view} />
        )}
        {section === 'subjects' ? (
          <a className="editor-record" href={editorPaths.record(voice.lang, key.row)}>
            {voice.t('editor.openRecord')}
          </a>
        ) : null}
      </p>
      <RowMarks marks={marksOf(section, row, view)} voice={voice} />
    </li>
  )
}

function ClaimFacts({ claim, view }: { claim: JsonObject; view: View }) {
  const { telling, voice } = view
  const say = (field: string) => sayField('claim', field, claim, telling)
  const components = rowsIn(claim['components']).map((each) => summarise('component', each, telling))
  const lead = ['chargeStep', 'stage', 'custody', 'outcome'].map(say)
  const asOf = say('asOf')
  const when = [
    say('date'),
    asOf && voice.t('editor.asOf', { day: asOf }),
    untilText(claim, view),
    say('lengthMonths'),
    say('lengthDays'),
  ]
  const facts = [...components, ...lead, ...when].filter(Boolean).join('; ')
  const cited = rowsIn(claim['citations']).map((each) => placeInSource(each, telling))
  const more = cited.length - SHOWN_CITATIONS
  return (
    <>
      {facts ? <span className="editor-facts">{facts}</span> : null}
      {say('text') ? <span className="editor-said">{say('text')}</span> : null}
      {claim['standing'] === 'set_aside' ? <span className="editor-facts">{say('standing')}</span> : null}
      {cited.length > 0 ? (
        <span className="editor-cited">
          {' '}
          {cited.slice(0, SHOWN_CITATIONS).join('; ')}
          {more > 0 ? ` ${voice.t('editor.moreCited', { count: more })}` : ''}
        </span>
      ) : null}
    </>
  )
}

function untilText({ until }: JsonObject, { voice }: View): string {
  return typeof until === 'string' && parseEdtf(until).kind !== 'error'
    ? writeDate(edtf(until), voice.lang, 'until')
    : ''
}

function OtherFacts({ section, row, view }: { section: Section; row: JsonObject; view: View }) {
  const { editor, telling } = view
  const part = partOf(editor.record.doc.kind, section)
  const name = rowName(part, row, telling)
  const said = summarise(part, row, telling)
  const rest = said.startsWith(name) ? said.slice(name.length).replace(/^[;,]\s*/, '') : said
  return rest ? <span className="editor-facts">{rest}</span> : null
}

function marksOf(section: Section, row: JsonObject, { marks, editor }: View): Marks {
  if (section === 'claims') return marks.get(rowId(row)) ?? NO_MARKS
  const words = wordsSchema.safeParse(row['name'] ?? row['reason'])
  const { content } = editor.record.doc
  const openIn = 'openIn' in content ? content.openIn : []
  return words.success ? { ...NO_MARKS, ...marksOfWords(words.data, openIn) } : NO_MARKS
}
