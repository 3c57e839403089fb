import type { DeskActor } from '@/lib/auth/policy'
import { valueOf, type Field, type Fields } from './field'
import { rowIds } from './forms'
import { paragraphName } from './paragraph-name'
import { findSelector, selectorOf } from './quote'
import { sourceTexts } from './source-text-queries'

/**
 * The fields of a row with the quotes of its citations made whole: words that were typed or changed by hand get what
 * stands around them in the stored text of their source, and their paragraph. Words that are not in it are left as they
 * were typed, alone.
 */
export async function withQuotes(actor: DeskActor, fields: readonly Field[], typed: Fields): Promise<Fields> {
  if (!fields.some(({ name }) => name === 'citations')) return typed
  const cited = rowIds(typed, 'citations').map((id) => {
    const at = (name: string) => valueOf(typed, `citations.${id}.${name}`)
    return { id, at, sourceId: at('sourceId'), exact: at('quoteExact').trim() }
  })
  const quoting = cited.filter(({ exact, sourceId }) => exact !== '' && sourceId !== '')
  const texts = await sourceTexts(actor, quoting.map(({ sourceId }) => sourceId).filter(isUuid))
  const made = quoting.flatMap(({ id, at, sourceId, exact }) => {
    const paragraphs = texts.get(sourceId)
    if (!paragraphs) return []
    const given = { exact, prefix: at('quotePrefix'), suffix: at('quoteSuffix') }
    const near = /^[0-9]+/.exec(at('paragraph').trim())?.[0]
    const found = findSelector(paragraphs, given, near === undefined ? undefined : Number(near))
    const selector = found && selectorOf(paragraphs, found.start, found.end)
    const name = `citations.${id}`
    if (!selector) return [[`${name}.quotePrefix`, ''] as const, [`${name}.quoteSuffix`, ''] as const]
    return [
      [`${name}.quoteExact`, selector.exact] as const,
      [`${name}.quotePrefix`, selector.prefix] as const,
      [`${name}.quoteSuffix`, selector.suffix] as const,
      ...(near === undefined ? [[`${name}.paragraph`, paragraphName(selector)] as const] : []),
    ]
  })
  return { ...typed, ...Object.fromEntries(made) }
}

const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
