import { useEffect, useRef } from 'react'
import type { PickList } from '@/lib/picker/dto'

interface Props {
  readonly id: string
  readonly label: string
  /** Null while nothing is offered: the list is there, so that the box always controls something. */
  readonly list: PickList | null
  readonly withNew: boolean
  readonly active: number
  readonly onActive: (index: number) => void
  readonly onChoose: (index: number) => void
}

interface Line {
  readonly name: string
  readonly lang?: string
  readonly detail: string
  readonly note: string
}

/** The list beneath a picker's box. The keyboard stays in the box; «new» stands last, after what may be the same. */
export function PickerList({ id, label, list, withNew, active, onActive, onChoose }: Props) {
  const current = useRef<HTMLButtonElement>(null)
  // In braces: newer browsers answer with a promise, which React would take for a clean-up.
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const made: Line[] = list?.newLabel && withNew ? [{ name: list.newLabel, detail: '', note: '' }] : []
  const lines: readonly Line[] = [...(list?.options ?? []), ...made]
  return (
    <div id={id} role="listbox" aria-label={label} hidden={lines.length === 0} className="picker-list">
      {lines.map((line, index) => (
        // The keyboard stays in the box: Tab passes the choices by.
        <button
          key={`${index} ${line.name}`}
          ref={index === active ? current : null}
          id={`${id}-${index}`}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={index >= (list?.options.length ?? 0) ? 'picker-option picker-new' : 'picker-option'}
          onPointerMove={() => index !== active && onActive(index)}
          // Else the box would lose the focus, and with it the list, before the click comes.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(index)}
        >
          <span lang={line.lang} className="picker-name">
            {line.name}
          </span>
          {line.detail ? <span className="label">{line.detail}</span> : null}
          {line.note ? <span className="label">{line.note}</span> : null}
        </button>
      ))}
    </div>
  )
}
