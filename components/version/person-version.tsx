import { Said } from '../ui/said'
import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import type { PersonVersion as Version } from '@/lib/version/dto'

/** A person's name and spellings as they were published. */
export function PersonVersion({ version, voice }: { version: Omit<Version, 'behind'>; voice: Voice }) {
  const name = sayIn(version.name, voice.lang)
  return (
    <article>
      <h1 lang={name.lang}>{name.text}</h1>
      {version.notConfusedWith ? (
        <p>
          <Said words={version.notConfusedWith} voice={voice} />
        </p>
      ) : null}
      <ul className="list-plain">
        {version.names.map((each) => (
          <li key={each.id} lang={each.lang ?? undefined}>
            {each.text}
          </li>
        ))}
      </ul>
    </article>
  )
}
