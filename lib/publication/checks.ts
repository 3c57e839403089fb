import type { CaseDoc } from '@/lib/case/document'
import type { ClaimDoc } from '@/lib/claim/document'
import { claimGaps, contradictions, NO_SURROUNDINGS } from '@/lib/claim/problems'
import { LANGS, type Lang, type Words } from '@/lib/i18n/lang'
import type { RecordDoc } from '@/lib/record/kinds'
import type { Problem } from '@/lib/record/problem'
import { sensitiveIn } from './sensitive'

/** What keeps a document from being published, and what an editor should have read before it is. */
export interface Checks {
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** The checks that need nothing but the document: shape, citations, languages, attribution, what looks private. */
export function checkDocument(record: RecordDoc): Checks {
  const texts = textsOf(record)
  const warnings = texts.flatMap(({ path, words }) => sensitiveIn(words, path))
  const missing = languagesMissing(record, texts)
  switch (record.kind) {
    case 'case': {
      const { content } = record
      return {
        problems: [
          ...missing,
          ...contradictions(content.claims, content),
          ...claimGaps(content.claims, content),
          ...gapsOfCase(content),
        ],
        warnings: [...warnings, ...content.claims.flatMap(unattributed)],
      }
    }
    case 'letter':
    case 'theme': {
      const { claims } = record.content
      const gaps = [...contradictions(claims, NO_SURROUNDINGS), ...claimGaps(claims, NO_SURROUNDINGS)]
      const reported =
        record.kind === 'letter' && !record.content.reportedInId ? [needed('/reportedInId')] : []
      return { problems: [...missing, ...gaps, ...reported], warnings }
    }
    case 'person':
    case 'source':
    case 'organisation':
      return { problems: missing, warnings }
  }
}

const needed = (path: string): Problem => ({ path, code: 'needed' })

function gapsOfCase(doc: CaseDoc): Problem[] {
  return [
    ...(doc.subjects.length === 0 && doc.groups.length === 0
      ? [{ path: '/subjects', code: 'noSubject' } as const]
      : []),
    ...doc.groups.flatMap(({ id, size }) => (size === undefined ? [needed(`/groups/${id}/size`)] : [])),
    ...doc.proceedings.flatMap(({ id, kind, personId, groupId, charges }) => [
      ...(kind !== 'inquiry' && !personId && !groupId ? [needed(`/proceedings/${id}/personId`)] : []),
      ...(kind === 'inquiry' && (personId || groupId)
        ? [{ path: `/proceedings/${id}/personId`, code: 'shape' } as const]
        : []),
      ...charges.flatMap((charge) =>
        charge.lawArticleId || charge.wording
          ? []
          : [needed(`/proceedings/${id}/charges/${charge.id}/wording`)],
      ),
    ]),
  ]
}

/**
 * A charge is somebody's allegation. Where every citation of it speaks in the source's own voice, the editor is asked to
 * read who alleges it.
 */
function unattributed(claim: ClaimDoc): Problem[] {
  const alleges =
    claim.kind === 'charge' && claim.chargeStep !== 'convicted' && claim.chargeStep !== 'acquitted'
  const attributed = claim.citations.some(({ saidBy, letterId }) => saidBy || letterId)
  return alleges && !attributed ? [{ path: `/claims/${claim.id}/citations`, code: 'unattributed' }] : []
}

interface Text {
  readonly path: string
  readonly words: Words
}

/** Every text of a document that must be written in all languages, or in all that are not left open. */
function textsOf({ kind, content }: RecordDoc): Text[] {
  const claims = (all: readonly ClaimDoc[]) =>
    all.map(({ id, text }) => ({ path: `/claims/${id}/text`, words: text }))
  switch (kind) {
    case 'case':
      return [
        { path: '/title', words: content.title },
        { path: '/summary', words: content.summary },
        ...content.groups.map(({ id, name }) => ({ path: `/groups/${id}/name`, words: name })),
        ...content.proceedings.map(({ id, name }) => ({ path: `/proceedings/${id}/name`, words: name })),
        ...content.disagreements.flatMap(({ id, about, reason }) => [
          { path: `/disagreements/${id}/about`, words: about },
          { path: `/disagreements/${id}/reason`, words: reason },
        ]),
        ...claims(content.claims),
      ]
    case 'letter':
      return [
        { path: '/title', words: content.title },
        { path: '/summary', words: content.summary },
        ...claims(content.claims),
      ]
    case 'theme':
      return [
        { path: '/name', words: content.name },
        { path: '/summary', words: content.summary },
        ...claims(content.claims),
      ]
    case 'person':
    case 'organisation':
      return [{ path: '/name', words: content.name }]
    case 'source':
      return [{ path: '/publisher', words: content.publisher }]
  }
}

function languagesMissing(record: RecordDoc, texts: readonly Text[]): Problem[] {
  const open: readonly Lang[] = 'openIn' in record.content ? record.content.openIn : []
  return texts.flatMap(({ path, words }): Problem[] => {
    if (Object.keys(words).length === 0) return path.startsWith('/claims/') ? [] : [{ path, code: 'noText' }]
    return LANGS.filter((lang) => !words[lang] && !open.includes(lang)).map((lang) => ({
      path: `${path}/${lang}`,
      code: 'langMissing',
    }))
  })
}
