import type { Voice } from '@/lib/i18n/voice'

interface Row {
  readonly key: string
  readonly label: string
  readonly numbers: readonly number[]
}

/** A table of numbers, set so that they can be compared. */
export function CountTable({
  labelledBy,
  head,
  rows,
  voice,
}: {
  labelledBy: string
  head: readonly string[]
  rows: readonly Row[]
  voice: Voice
}) {
  const number = new Intl.NumberFormat(voice.lang)
  return (
    <table className="count" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {head.map((title, column) => (
            <th key={title} scope="col" className={column > 0 ? 'count-number' : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, numbers }) => (
          <tr key={key}>
            <th scope="row" className="count-label">
              {label}
            </th>
            {numbers.map((each, column) => (
              <td key={head[column + 1]} className="count-number">
                {number.format(each)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
