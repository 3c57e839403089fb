'use client'

import { useEffect, useRef, useState } from 'react'
import { clockOf, go, isRecord, textAt } from './browser'
import { forget, remember } from './held-back'

export interface KeeperWords {
  readonly keeping: string
  /** `{time}` is replaced. */
  readonly kept: string
  readonly notReached: string
  readonly signedOut: string
  readonly signIn: string
  readonly saving: string
  /** `{why}` is replaced. */
  readonly failed: string
}

type Say = { readonly text: string; readonly signIn?: string }

const PAUSE_MS = 1000
const RETRY_MS = 5000
// A browser sends no more than this from a page that is being left.
const MOST_LEAVING = 60_000

/**
 * Keeps what is typed into the form around it on the server, a second after the last letter, and saves without leaving
 * words behind where the server is not reached. Without it the form is a plain one.
 */
export function FormKeeper({ words, start }: { words: KeeperWords; start: string }) {
  const status = useRef<HTMLSpanElement>(null)
  const [say, setSay] = useState<Say>({ text: start })
  useEffect(() => {
    const form = status.current?.closest('form')
    if (!form) return undefined
    return watch(form, words, setSay)
  }, [words])
  return (
    <span role="status" className="label" ref={status} data-kept>
      {say.text} {say.signIn ? <a href={say.signIn}>{words.signIn}</a> : null}
    </span>
  )
}

function watch(form: HTMLFormElement, words: KeeperWords, setSay: (say: Say) => void): () => void {
  let timer: number | undefined
  let dirty = false
  let busy = false
  const typedTo = form.dataset['typed'] ?? ''
  const bodyOf = (submitter?: HTMLElement | null) => {
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form, submitter))
      if (typeof value === 'string') body.append(name, value)
    return body
  }
  const send = (url: string, body: URLSearchParams) =>
    fetch(url, { method: 'POST', body, headers: { Accept: 'application/json' } })

  async function keep(): Promise<void> {
    window.clearTimeout(timer)
    if (!dirty || busy) return
    dirty = false
    const body = bodyOf()
    setSay({ text: words.keeping })
    try {
      const response = await send(typedTo, body)
      const answer: unknown = await response.json()
      if (response.ok) {
        forget(typedTo, body)
        setSay({ text: words.kept.replace('{time}', clockOf(new Date())) })
      } else told(response, answer)
    } catch {
      // Nothing confidential stands in these forms; confidential fields have a page of their own.
      remember(typedTo, body)
      dirty = true
      setSay({ text: words.notReached })
      timer = window.setTimeout(() => void keep(), RETRY_MS)
    }
  }
  function told(response: Response, answer: unknown): void {
    const why = textAt(answer, 'say')
    const to = textAt(answer, 'to')
    if (response.status === 401 && to) setSay({ text: words.signedOut, signIn: to })
    else setSay({ text: words.failed.replace('{why}', why) })
  }

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (busy) return
    busy = true
    window.clearTimeout(timer)
    const { submitter } = event
    const body = bodyOf(submitter)
    const to = submitter?.getAttribute('formaction') ?? form.action
    setSay({ text: words.saving })
    try {
      const response = await send(to, body)
      const answer: unknown = await response.json()
      if (response.ok) {
        dirty = false
        forget(typedTo, body)
        return go(textAt(answer, 'to'), noteOf(answer))
      }
      busy = false
      if (response.status === 422 || response.status === 409) return go(form.dataset['again'] ?? '')
      told(response, answer)
    } catch {
      busy = false
      remember(typedTo, body)
      dirty = true
      setSay({ text: words.notReached })
      timer = window.setTimeout(() => void keep(), RETRY_MS)
    }
  }

  const onInput = () => {
    dirty = true
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void keep(), PAUSE_MS)
  }
  const onSubmit = (event: SubmitEvent) => void submit(event)
  const onLeave = () => {
    if (!dirty) return
    const body = bodyOf()
    const keepalive = body.toString().length < MOST_LEAVING
    void fetch(typedTo, { method: 'POST', body, headers: { Accept: 'application/json' }, keepalive }).catch(
      () => remember(typedTo, body),
    )
  }
  const onLine = () => void keep()
  form.addEventListener('input', onInput)
  form.addEventListener('change', onInput)
  form.addEventListener('submit', onSubmit)
  window.addEventListener('pagehide', onLeave)
  window.addEventListener('online', onLine)
  return () => {
    window.clearTimeout(timer)
    form.removeEventListener('input', onInput)
    form.removeEventListener('change', onInput)
    form.removeEventListener('submit', onSubmit)
    window.removeEventListener('pagehide', onLeave)
    window.removeEventListener('online', onLine)
  }
}

const noteOf = (answer: unknown) => (isRecord(answer) ? textAt(answer['json'], 'note') : '')
