import type { Named } from '@/lib/case/dto'
import type { Voice } from '@/lib/i18n/voice'
import { Said } from './said'

/** A plain list of links to records. */
export function NamedList({
  items,
  href,
  voice,
}: {
  items: readonly Named[]
  href: (slug: string) => string
  voice: Voice
}) {
  return (
    <ul className="list-plain">
      {items.map(({ slug, name }) => (
        <li key={slug} className="py-1">
          <a href={href(slug)}>
            <Said words={name} voice={voice} />
          </a>
        </li>
      ))}
    </ul>
  )
}
