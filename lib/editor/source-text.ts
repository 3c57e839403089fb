import { z } from 'zod'

/** Under this name the text is kept that is not saved yet; it is no row of the document. */
export const SOURCE_TEXT_FORM = 'source-text'

const MOST_PARAGRAPHS = 3000
const LONGEST_PARAGRAPH = 20_000

/**
 * A pasted text in its paragraphs: parted by blank lines where there are any, else by line ends. Lines within a paragraph
 * stay as they are.
 */
export function paragraphsOf(text: string): string[] {
  const clean = text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\0', '')
  const parting = /\n[^\S\n]*\n/.test(clean.trim()) ? /\n[^\S\n]*\n\s*/ : /\n/
  return clean
    .split(parting)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

/** The form of a source's text. */
export const sourceTextSchema = z.object({
  text: z
    .string()
    .transform(paragraphsOf)
    .refine((all) => all.length <= MOST_PARAGRAPHS, 'tooLong')
    .refine((all) => all.every(({ length }) => length <= LONGEST_PARAGRAPH), 'tooLong'),
})

/** Paragraphs as the form shows them for mending. */
export const textOfParagraphs = (paragraphs: readonly string[]) => paragraphs.join('\n\n')
