import { createHmac, hkdfSync } from 'node:crypto'
import type { Token } from './token'

// Letters and digits that are not taken for one another, in print or in handwriting: 24 of them, so 20 make 91 bits.
const LETTERS = 'ACDEFHJKLMNPQRTVWXY34679'
const LENGTH = 20
const GROUP = 4

// Cyrillic letters that look like a Latin one, for whoever types the code with another keyboard.
const LOOK_ALIKES = new Map(
  Object.entries({
    А: 'A',
    С: 'C',
    Е: 'E',
    Ғ: 'F',
    Н: 'H',
    К: 'K',
    М: 'M',
    Р: 'P',
    Т: 'T',
    Х: 'X',
    У: 'Y',
    Ү: 'Y',
    З: '3',
  }),
)

/**
 * The receipt of the report that is sent with this token, as its holder sees it: «7KAD-…». It is made from the token and
 * not at random, so that a form which a browser sends twice gets one and the same receipt.
 */
export function receiptOf(secret: Buffer, { id }: Token): string {
  const bytes = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `receipt ${id}`, 32))
  let rest = BigInt(`0x${bytes.toString('hex')}`)
  let code = ''
  while (code.length < LENGTH) {
    code += LETTERS[Number(rest % BigInt(LETTERS.length))] ?? ''
    rest /= BigInt(LETTERS.length)
  }
  return grouped(code)
}

/** What is kept of a receipt: a keyed hash of 64 hexadecimal digits. Spaces, hyphens and case do not count. */
export function markOfReceipt(secret: Buffer, code: string): string {
  return createHmac('sha256', secret)
    .update(`receipt\n${plain(code)}`)
    .digest('hex')
}

/** Whether this could be a receipt at all. */
export function looksLikeReceipt(code: string): boolean {
  const letters = plain(code)
  return letters.length === LENGTH && Array.from(letters).every((letter) => LETTERS.includes(letter))
}

function plain(code: string): string {
  const letters = code
    .slice(0, 200)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return Array.from(letters, (letter) => LOOK_ALIKES.get(letter) ?? letter).join('')
}

const grouped = (code: string) => (code.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-')
