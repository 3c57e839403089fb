'use client'

import { useEffect, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react'
import { SEARCH_BUTTON } from '@/lib/picker/picked'
import { PickerList } from './picker-list'
import { useChoices } from './use-choices'

/** What the picker says; `{name}` in `chosen` is replaced. */
export interface PickerWords {
  readonly search: string
  readonly choices: string
  readonly keys: string
  readonly chosen: string
  readonly notChosen: string
  readonly failed: string
}

export interface PickerProps {
  /** Id of the box, for its label. */
  readonly id: string
  /** Name of the field: it sends the id that was picked, `shown_<name>` its words and `q_<name>` what stands in the box. */
  readonly name: string
  readonly listUrl: string
  readonly chosen: { readonly id: string; readonly name: string } | null
  /** What was typed and is not picked yet. */
  readonly typed?: string | undefined
  /** Where a new record may be asked for: the id that it would have, sent as `<name>.newId` with its name in `<name>.new`. */
  readonly newId?: string | null | undefined
  readonly lang?: string | undefined
  readonly describedBy?: string | undefined
  readonly invalid?: true | undefined
  readonly words: PickerWords
}

/** What is chosen: something that is there, or something new that is called `name`. */
type Choice = { readonly id: string; readonly name: string } | { readonly newName: string } | null
const shownOf = (choice: Choice) => (choice ? ('id' in choice ? choice.name : choice.newName) : '')

const noChange = () => () => undefined

/**
 * A field whose value is picked. Without a script it is a box with a «Search» button, which sends the form and leads to a
 * page of choices (lib/picker/paths.ts). With one it is a combobox as WAI-ARIA describes it; what was typed stays.
 */
export function Picker(props: PickerProps) {
  const { id, name, listUrl, chosen, typed, newId = null, describedBy, invalid, words } = props
  const scripted = useSyncExternalStore(
    noChange,
    () => true,
    () => false,
  )
  const box = useRef<HTMLInputElement>(null)
  const value = useRef<HTMLInputElement>(null)
  const [choice, setChoice] = useState<Choice>(chosen)
  const [text, setText] = useState(typed ?? chosen?.name ?? '')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const { list, failed, ask, forget } = useChoices(listUrl)
  const listId = `${id}-choices`
  const count = (list?.options.length ?? 0) + (list?.newLabel && newId ? 1 : 0)
  const isOpen = open && list !== null && count > 0
  const picked = choice !== null && shownOf(choice) === text ? choice : null

  // Something may have been typed before the script was there.
  useEffect(() => setText(box.current?.value ?? ''), [])

  function choose(index: number) {
    const option = list?.options[index]
    const next: Choice = option ? { id: option.id, name: option.name } : { newName: text.trim() }
    setChoice(next)
    setText(shownOf(next))
    if (box.current) box.current.value = shownOf(next)
    close()
    // Whatever watches the form, such as what saves it, hears of it once the fields hold the choice.
    window.setTimeout(() => value.current?.dispatchEvent(new Event('input', { bubbles: true })), 0)
  }
  function close() {
    setOpen(false)
    setActive(-1)
    forget()
  }
  function show(q: string, now?: boolean) {
    setActive(-1)
    setOpen(true)
    ask(q, now)
  }
  function onType(q: string) {
    setText(q)
    if (q.trim() === '') close()
    else show(q)
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      if (isOpen) setActive((active + step + (active < 0 && step < 0 ? 1 : 0) + count) % count)
      else show(text, true)
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault()
      if (active >= 0) choose(active)
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }

  const status = statusOf()
  function statusOf(): string {
    if (failed) return words.failed
    if (open && list) return `${list.status} ${count > 0 ? words.keys : ''}`.trim()
    if (picked) return words.chosen.replace('{name}', () => shownOf(picked))
    return text.trim() === '' ? '' : words.notChosen
  }

  return (
    <span className="picker">
      <input ref={value} type="hidden" name={name} value={picked && 'id' in picked ? picked.id : ''} />
      <input type="hidden" name={`shown_${name}`} value={picked && 'id' in picked ? picked.name : ''} />
      {newId ? (
        <>
          <input
            type="hidden"
            name={`${name}.new`}
            value={picked && 'newName' in picked ? picked.newName : ''}
          />
          <input type="hidden" name={`${name}.newId`} value={picked && 'newName' in picked ? newId : ''} />
        </>
      ) : null}
      <span className="picker-box">
        <input
          ref={box}
          id={id}
          name={`q_${name}`}
          type="text"
          className="field"
          autoComplete="off"
          maxLength={500}
          lang={props.lang}
          defaultValue={typed ?? chosen?.name ?? ''}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          {...(scripted && {
            role: 'combobox',
            'aria-autocomplete': 'list',
            'aria-expanded': isOpen,
            'aria-controls': listId,
            'aria-activedescendant': isOpen && active >= 0 ? `${listId}-${active}` : undefined,
            spellCheck: false,
          })}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        <button
          {...(scripted
            ? { type: 'button', onClick: () => (show(text, true), box.current?.focus()) }
            : { type: 'submit', name: SEARCH_BUTTON, value: name })}
          className="button-plain"
        >
          {words.search}
        </button>
      </span>
      <PickerList
        id={listId}
        label={words.choices}
        list={isOpen ? list : null}
        withNew={newId !== null}
        active={active}
        onActive={setActive}
        onChoose={choose}
      />
      <span role="status" className="label picker-status">
        {scripted ? status : ''}
      </span>
    </span>
  )
}
