import { expect, test } from 'vitest'
import { confidentialField, confidentialText } from './schema'

const PERSON = '01900000-0000-7000-8000-00000000000a'

test.each(['contact', 'health', 'whereabouts', 'source', 'note', `contact:${PERSON}`, `note:${PERSON}`])(
  '%s is a field',
  (field) => expect(confidentialField.parse(field)).toBe(field),
)

test.each([
  'diary',
  'contact:',
  'contact:me',
  `contact: ${PERSON}`,
  `contact:${PERSON.toUpperCase()}`,
  `diary:${PERSON}`,
  '',
])('«%s» is not', (field) => expect(confidentialField.safeParse(field).success).toBe(false))

test('a text is kept in one form, and is never empty', () => {
  expect(confidentialText.parse('  й \r\n x ')).toBe('й \n x')
  expect(confidentialText.parse(null)).toBeNull()
  expect(confidentialText.safeParse('  ').success).toBe(false)
  expect(confidentialText.safeParse('a'.repeat(20_001)).success).toBe(false)
})
