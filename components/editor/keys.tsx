'use client'

import { useEffect, useRef } from 'react'
import { isTyping, letterOf } from './browser'

export interface KeysWords {
  readonly title: string
  readonly open: string
  readonly close: string
  readonly note: string
  readonly newTitle: string
  /** Keys and what they do, in the order of the list. */
  readonly list: readonly (readonly [key: string, text: string])[]
}

interface Props {
  readonly words: KeysWords
  /** What can be added, for N. */
  readonly adds: readonly { readonly href: string; readonly text: string }[]
}

/** The editor's keys. Letters are keys only while no field is being typed in. */
export function Keys({ words, adds }: Props) {
  const help = useRef<HTMLDialogElement>(null)
  const add = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    focusForm()
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return act(event, saveForm)
      if (event.key === 'Escape') return closeForm(event)
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      switch (letterOf(event)) {
        case '?':
          return act(event, () => help.current?.showModal())
        case 'n':
          return act(event, () => add.current?.showModal())
        case 'j':
          return act(event, () => moveRow(1))
        case 'k':
          return act(event, () => moveRow(-1))
        case 'e':
          return act(event, editRow)
        case 'Enter':
          if (event.target instanceof HTMLElement && event.target.matches('[data-row]')) act(event, editRow)
          return undefined
        default:
          return undefined
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <p className="label editor-scripted editor-keys-open">
        <button type="button" className="desk-quiet" onClick={() => help.current?.showModal()}>
          {words.open}
        </button>
      </p>
      <dialog ref={help} className="editor-keys" aria-labelledby="keys-title">
        <h2 id="keys-title">{words.title}</h2>
        <dl>
          {words.list.map(([key, text]) => (
            <div key={key} className="editor-key">
              <dt>{key}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p className="label">{words.note}</p>
        <form method="dialog">
          <button className="button">{words.close}</button>
        </form>
      </dialog>
      {adds.length > 0 ? (
        <dialog
          ref={add}
          className="editor-keys"
          aria-labelledby="add-title"
          onKeyDown={(event) => stepThrough(event)}
        >
          <h2 id="add-title">{words.newTitle}</h2>
          <ul className="list-plain">
            {adds.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
          <form method="dialog">
            <button className="button">{words.close}</button>
          </form>
        </dialog>
      ) : null}
    </>
  )
}

function act(event: KeyboardEvent, work: () => void): void {
  event.preventDefault()
  work()
}

const formOf = () => document.querySelector<HTMLFormElement>('form[data-editor-form]')

function saveForm(): void {
  const form = formOf()
  form?.requestSubmit(form.querySelector<HTMLButtonElement>('[data-save]'))
}

/** What is typed by then is kept on the server, so that nothing is lost by closing. */
function closeForm(event: KeyboardEvent): void {
  if (document.querySelector('dialog[open]')) return
  const to = formOf()?.dataset['close']
  if (to) act(event, () => window.location.assign(to))
}

/** An open form is written in: the keyboard goes to its first field, but for a page that says what is wrong. */
function focusForm(): void {
  if (window.location.hash === '#form-problem' || window.location.hash.startsWith('#field-')) {
    const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)))
    target?.focus()
    return
  }
  const form = formOf()
  if (form)
    form
      .querySelector<HTMLElement>('select, textarea, input:not([type=hidden], [type=checkbox])')
      ?.focus({ preventScroll: window.location.hash === '' })
  else if (window.location.hash.startsWith('#row-'))
    document.getElementById(decodeURIComponent(window.location.hash.slice(1)))?.focus()
}

function moveRow(by: 1 | -1): void {
  const rows = Array.from(document.querySelectorAll<HTMLElement>('[data-row]'))
  const here = rows.findIndex((row) => row.contains(document.activeElement))
  const next = rows[here < 0 ? (by > 0 ? 0 : rows.length - 1) : here + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

function editRow(): void {
  document.activeElement?.closest('[data-row]')?.querySelector<HTMLAnchorElement>('a[data-edit]')?.click()
}

/** Arrows, and first letters, within the list of what can be added. */
function stepThrough(event: React.KeyboardEvent<HTMLDialogElement>): void {
  const links = Array.from(event.currentTarget.querySelectorAll<HTMLAnchorElement>('a'))
  const here = links.findIndex((link) => link === document.activeElement)
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step !== 0) {
    event.preventDefault()
    links[(here + step + links.length) % links.length]?.focus()
  } else if (event.key.length === 1 && event.key !== ' ') {
    const letter = event.key.toLocaleLowerCase()
    const turned = [...links.slice(here + 1), ...links.slice(0, here + 1)]
    turned.find((link) => link.textContent?.trim().toLocaleLowerCase().startsWith(letter))?.focus()
  }
}
