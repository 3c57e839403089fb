import { expect, test } from 'vitest'
import { voiceOf } from '@/lib/i18n/voice'
import { findRefusal, keepRefusal, type Refusal } from './refusals'
import { noteFrom } from './say'

const refusal: Refusal = { form: 'desk/x', say: 'desk.errors.form', fields: {}, typed: { a: 'typed' } }

test('a refusal is shown to the session that it was said to, for a quarter of an hour', () => {
  const key = keepRefusal(refusal, 'mine', 0)
  expect(findRefusal(key, 'mine', 60_000)).toEqual(refusal)
  expect(findRefusal(key, 'another', 60_000)).toBeNull()
  expect(findRefusal(key, '', 60_000)).toBeNull()
  expect(findRefusal(key, 'mine', 15 * 60_000)).toBeNull()
  expect(findRefusal('no such key', 'mine', 0)).toBeNull()
})

test('a thousand refusals at once do not fill the memory', () => {
  const keys = Array.from({ length: 1000 }, () => keepRefusal(refusal, 'mine', 0))
  expect(keys.filter((key) => findRefusal(key, 'mine', 1)).length).toBeLessThanOrEqual(500)
  expect(findRefusal(keys.at(-1) ?? null, 'mine', 1)).toEqual(refusal)
})

test('an address can ask for a note of the catalogues, and for nothing else', () => {
  const voice = voiceOf('en')
  expect(noteFrom('account.notes.signedOut', voice)).toBe('You have signed out.')
  expect(noteFrom('account.errors.taken', voice)).toBeNull()
  expect(noteFrom('account.notes.noSuchNote', voice)).toBeNull()
  expect(noteFrom('You have won', voice)).toBeNull()
  expect(noteFrom(null, voice)).toBeNull()
})
