'use client'

import { useEffect } from 'react'
import { v7 as uuid } from 'uuid'
import { paragraphName } from '@/lib/editor/paragraph-name'
import { selectorOf, type TextPoint } from '@/lib/editor/quote'
import { go, isTyping, letterOf, textAt } from './browser'

export interface CitingWords {
  readonly noForm: string
  readonly noCitations: string
  readonly noWords: string
  readonly failed: string
}

/** Selected words of the source at the side become a citation of the open row: by C, or by the button. */
export function Citing({ words }: { words: CitingWords }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (letterOf(event) !== 'c' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      event.preventDefault()
      void cite(words)
    }
    const onClick = ({ target }: Event) => {
      if (target instanceof Element && target.closest('[data-cite]')) void cite(words)
    }
    // A button takes the focus and with it, in some browsers, the selection: the press must not.
    const onPress = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('[data-cite]')) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('click', onClick)
    document.addEventListener('mousedown', onPress)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('click', onClick)
      document.removeEventListener('mousedown', onPress)
    }
  }, [words])
  return null
}

async function cite(words: CitingWords): Promise<void> {
  const status = document.querySelector('[data-cite-status]')
  const say = (text: string) => {
    if (status) status.textContent = text
  }
  const source = document.querySelector<HTMLElement>('[data-source]')
  const form = document.querySelector<HTMLFormElement>('form[data-editor-form]')
  if (!source) return
  if (!form) return say(words.noForm)
  if (!form.querySelector('[data-list="citations"]')) return say(words.noCitations)
  const selector = selected(source)
  if (!selector) return say(words.noWords)
  const id = blankCitation(form) ?? uuid()
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && !name.includes(`citations.${id}.`)) body.append(name, value)
  if (!body.getAll('citations').includes(id)) body.append('citations', id)
  const name = source.dataset['sourceName'] ?? ''
  const at = `citations.${id}.`
  body.append(`${at}sourceId`, source.dataset['source'] ?? '')
  body.append(`shown_${at}sourceId`, name)
  body.append(`q_${at}sourceId`, name)
  body.append(`${at}part`, 'body')
  body.append(`${at}stance`, 'supports')
  body.append(`${at}paragraph`, paragraphName(selector))
  body.append(`${at}quoteExact`, selector.exact)
  body.append(`${at}quotePrefix`, selector.prefix)
  body.append(`${at}quoteSuffix`, selector.suffix)
  body.append('shown', at.slice(0, -1))
  try {
    const response = await fetch(form.dataset['keep'] ?? '', {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
    })
    const answer: unknown = await response.json()
    if (response.ok) go(textAt(answer, 'to'))
    else say(textAt(answer, 'say') || words.failed)
  } catch {
    say(words.failed)
  }
}

/** The words that are selected in the source's text. */
function selected(source: HTMLElement) {
  const selection = window.getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  if (!range || range.collapsed) return null
  const paragraphs = Array.from(source.querySelectorAll<HTMLElement>('[data-paragraph]'))
  const texts = paragraphs.map((each) => each.textContent ?? '')
  const start = pointOf(paragraphs, range.startContainer, range.startOffset, 'start')
  const end = pointOf(paragraphs, range.endContainer, range.endOffset, 'end')
  return start && end ? selectorOf(texts, start, end) : null
}

/** A point of the page as one of the text; one between paragraphs counts for the next, or for the one before at the end. */
function pointOf(
  paragraphs: readonly HTMLElement[],
  node: Node,
  offset: number,
  side: 'start' | 'end',
): TextPoint | null {
  const inside = paragraphs.findIndex((each) => each.contains(node))
  if (inside >= 0) {
    const range = document.createRange()
    range.setStart(paragraphs[inside] ?? node, 0)
    range.setEnd(node, offset)
    return { paragraph: inside, offset: range.toString().length }
  }
  const point = document.createRange()
  point.setStart(node, offset)
  const after = paragraphs.findIndex((each) => point.comparePoint(each, 0) >= 0)
  if (side === 'start') return after >= 0 ? { paragraph: after, offset: 0 } : null
  const last = after < 0 ? paragraphs.length - 1 : after - 1
  return last >= 0 ? { paragraph: last, offset: paragraphs[last]?.textContent?.length ?? 0 } : null
}

/** A citation that is offered and says nothing yet. */
function blankCitation(form: HTMLFormElement): string | null {
  for (const row of form.querySelectorAll<HTMLElement>('[data-list="citations"] > [data-subrow]')) {
    const texts = row.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'input[type=text], input:not([type]), textarea',
    )
    if (Array.from(texts).every((each) => each.value.trim() === '')) return row.dataset['subrow'] ?? null
  }
  return null
}
