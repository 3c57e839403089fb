import { z } from 'zod'
import type { DeskActor } from '@/lib/auth/policy'
import { fieldErrors } from '@/lib/desk/action'
import type { DeskAnswer, Refused } from '@/lib/desk/answer'
import type { Lang } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { pickPath } from '@/lib/picker/paths'
import { readPick } from '@/lib/picker/picked'
import { refreshPages } from '@/lib/publication/refresh'
import { idPart } from '@/lib/record/parts'
import { isVocabulary, type Vocabulary } from './kinds'
import { mergeTerms } from './merge'
import { addTerm, deleteTerm, editTerm, type TermRefusal, type TermResult } from './mutations'
import { termPath, vocabularyPath } from './paths'
import { parseTermForm } from './schema'

/** The fields of a form are read by the schema of the vocabulary that its address names. */
export const fieldsSchema = z.record(z.string(), z.unknown())
type Fields = z.output<typeof fieldsSchema>

interface Given {
  readonly actor: DeskActor
  readonly lang: Lang
  readonly voice: Voice
  readonly params: Readonly<Record<string, string>>
  readonly input: Fields
}

export async function addTermAction({ actor, lang, voice, params, input }: Given): Promise<DeskAnswer> {
  const { vocabulary = '' } = params
  if (!isVocabulary(vocabulary)) return { missing: true }
  const parsed = parseTermForm(vocabulary, input)
  if ('error' in parsed) return notFitting(parsed.error, voice)
  return answer(await addTerm(actor, parsed.form), (id) => ({
    to: `${vocabularyPath(lang, vocabulary)}#term-${id}`,
    note: 'vocabulary.notes.added',
    json: { id },
  }))
}

export async function saveTermAction({ actor, lang, voice, params, input }: Given): Promise<DeskAnswer> {
  const place = termOf(params)
  if (!place) return { missing: true }
  const parsed = parseTermForm(place.vocabulary, input)
  if ('error' in parsed) return notFitting(parsed.error, voice)
  return answer(await editTerm(actor, place.id, parsed.form), (id, changed) => ({
    to: termPath(lang, place.vocabulary, id),
    note: changed ? 'vocabulary.notes.saved' : 'vocabulary.notes.unchanged',
  }))
}

export async function deleteTermAction({ actor, lang, params }: Given): Promise<DeskAnswer> {
  const place = termOf(params)
  if (!place) return { missing: true }
  return answer(await deleteTerm(actor, place.vocabulary, place.id), () => ({
    to: vocabularyPath(lang, place.vocabulary),
    note: 'vocabulary.notes.deleted',
  }))
}

/** Merges the term of the address into the one that was picked; without a script, the search comes first. */
export async function mergeTermAction({ actor, lang, params, input }: Given): Promise<DeskAnswer> {
  const place = termOf(params)
  if (!place) return { missing: true }
  const { vocabulary, id } = place
  const pick = readPick(input, 'into')
  if (pick.state === 'asked')
    return {
      to: pickPath(lang, vocabulary, { q: pick.q, field: 'into', back: termPath(lang, vocabulary, id) }),
    }
  const into = pick.state === 'picked' ? idPart.safeParse(pick.id) : undefined
  if (!into?.success)
    return { refused: { fields: { into: 'vocabulary.errors.intoNeeded' }, say: 'desk.errors.form' } }
  const reason = typeof input['reason'] === 'string' ? input['reason'].trim().slice(0, 500) : ''
  const result = await mergeTerms(actor, { vocabulary, from: id, into: into.data, ...(reason && { reason }) })
  if ('why' in result) {
    if (result.why === 'missing') return { missing: true }
    return { refused: { fields: { into: `vocabulary.errors.${result.why}` }, say: 'desk.errors.form' } }
  }
  return answer(result, (stays) => ({
    to: termPath(lang, vocabulary, stays),
    note: 'vocabulary.notes.merged',
  }))
}

function termOf(params: Given['params']): { readonly vocabulary: Vocabulary; readonly id: string } | null {
  const { vocabulary = '', id = '' } = params
  return isVocabulary(vocabulary) && idPart.safeParse(id).success ? { vocabulary, id } : null
}

const notFitting = (error: z.ZodError, voice: Voice): DeskAnswer => ({
  refused: { fields: fieldErrors(error, voice), say: 'desk.errors.form' },
})

/** The one place that refreshes pages after a change of a vocabulary. */
function answer(
  result: TermResult | TermRefusal,
  done: (id: string, changed: boolean) => Exclude<DeskAnswer, { refused: Refused } | { missing: true }>,
): DeskAnswer {
  if ('why' in result) return refusalOf(result)
  if (result.tags.length > 0) refreshPages(result.tags)
  return done(result.id, result.changed)
}

function refusalOf(refusal: TermRefusal): DeskAnswer {
  switch (refusal.why) {
    case 'missing':
      return { missing: true }
    case 'changed':
      return { refused: { status: 409, say: 'vocabulary.errors.changed' } }
    case 'sameLaw':
      return { refused: { fields: { article: 'vocabulary.errors.sameLaw' }, say: 'desk.errors.form' } }
    case 'inUse': {
      const { published, records } = refusal
      return {
        refused: { status: 409, say: { key: 'vocabulary.errors.inUse', values: { published, records } } },
      }
    }
    case 'inUseHidden':
      return { refused: { status: 409, say: 'vocabulary.errors.inUseHidden' } }
  }
}
