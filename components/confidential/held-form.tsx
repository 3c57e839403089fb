'use client'

import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'

interface Props {
  readonly action: string
  readonly said: Readonly<Record<'unsaved' | 'saved' | 'offline' | 'signedOut', string>>
  readonly children: ReactNode
}

const IDLE_MS = 15 * 60 * 1000

/**
 * A form whose words are nowhere but in it until they are saved: not in the browser's storage, not among what the server
 * keeps for other forms. It is sent without leaving the page, so that a lost connection or an ended session takes nothing
 * away; after fifteen idle minutes saved words leave the page. Without scripts it is a plain form.
 */
export function HeldForm({ action, said, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [unsaved, setUnsaved] = useState(false)
  const [message, setMessage] = useState('')

  useEffect(() => {
    if (!unsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [unsaved])

  useEffect(() => {
    if (unsaved) return
    let timer = window.setTimeout(leave, IDLE_MS)
    function leave() {
      // The page asks anew who is there before it shows anything.
      for (const field of form.current?.querySelectorAll('textarea') ?? []) field.value = ''
      window.location.reload()
    }
    const wake = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(leave, IDLE_MS)
    }
    const events = ['keydown', 'pointerdown', 'scroll'] as const
    for (const each of events) window.addEventListener(each, wake, { passive: true })
    return () => {
      window.clearTimeout(timer)
      for (const each of events) window.removeEventListener(each, wake)
    }
  }, [unsaved])

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const sent = event.currentTarget
    const fields = new URLSearchParams()
    for (const [name, value] of new FormData(sent)) if (typeof value === 'string') fields.append(name, value)
    try {
      const answer = await fetch(action, {
        method: 'POST',
        body: fields,
        headers: { Accept: 'application/json' },
        redirect: 'manual',
      })
      const told: { ok?: boolean; base?: string; say?: string } =
        answer.ok || answer.status >= 400 ? await answer.json() : {}
      if (answer.ok && told.ok) {
        const base = sent.querySelector<HTMLInputElement>('input[name="base"]')
        if (base && typeof told.base === 'string') base.value = told.base
        setUnsaved(false)
        setMessage(said.saved)
      } else if (answer.status === 401 || answer.type === 'opaqueredirect') setMessage(said.signedOut)
      else setMessage(told.say ?? said.offline)
    } catch {
      setMessage(said.offline)
    }
  }

  return (
    <form
      ref={form}
      method="post"
      action={action}
      className="desk-form"
      autoComplete="off"
      onSubmit={(event) => void send(event)}
      onInput={() => {
        setUnsaved(true)
        setMessage(said.unsaved)
      }}
    >
      {children}
      <p role="status" className="label">
        {message}
      </p>
    </form>
  )
}
