import type { ClaimDoc } from '@/lib/claim/document'
import type { RecordDoc } from '@/lib/record/kinds'
import type { Vocabulary } from './kinds'
import { CLAIM_FIELD, isOfClaims } from './places-of-use'

/** A document that points at `to` wherever it pointed at `from`; everything else in it stays as it is. */
export function replaceTerm(record: RecordDoc, vocabulary: Vocabulary, from: string, to: string): RecordDoc {
  const claims = (all: readonly ClaimDoc[]) => all.map((claim) => inClaim(claim, vocabulary, from, to))
  switch (record.kind) {
    case 'case': {
      const { content } = record
      const proceedings = content.proceedings.map((proceeding) => ({
        ...proceeding,
        charges: proceeding.charges.map((charge) =>
          vocabulary === 'law' && charge.lawArticleId === from ? { ...charge, lawArticleId: to } : charge,
        ),
      }))
      return { kind: 'case', content: { ...content, proceedings, claims: claims(content.claims) } }
    }
    case 'letter':
      return { kind: 'letter', content: { ...record.content, claims: claims(record.content.claims) } }
    case 'theme':
      return { kind: 'theme', content: { ...record.content, claims: claims(record.content.claims) } }
    case 'person':
    case 'source':
    case 'organisation':
      return record
  }
}

function inClaim(claim: ClaimDoc, vocabulary: Vocabulary, from: string, to: string): ClaimDoc {
  if (!isOfClaims(vocabulary)) return claim
  const field = CLAIM_FIELD[vocabulary]
  return claim[field] === from ? { ...claim, [field]: to } : claim
}
