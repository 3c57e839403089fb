import type { ReactNode } from 'react'
import type { Voice } from '@/lib/i18n/voice'
import { Paragraphs } from './paragraphs'

const BEFORE_WORDS = ['who', 'claims'] as const
const AFTER_STATUS = ['innocence', 'sources', 'read', 'publish', 'reply', 'corrections', 'removal'] as const
const ALL = [...BEFORE_WORDS, 'words', 'status', ...AFTER_STATUS, 'contact'] as const
type Section = (typeof ALL)[number]

const WORDS = [
  'custody',
  'prison',
  'restricted',
  'psychiatric',
  'charged',
  'administrative',
  'recognition',
  'group',
  'dead',
] as const
const RULES = ['undated', 'lapsed', 'hours', 'confirmed', 'estimate', 'disputed'] as const

/** How the tracker works, for whoever wants to know before they believe it. `contact` is what the operator has set. */
export function MethodPage({ contact, voice }: { contact: string | undefined; voice: Voice }) {
  const { t } = voice
  return (
    <>
      <header>
        <h1>{t('method.title')}</h1>
        <p className="lead measure mt-4">{t('method.lead')}</p>
      </header>
      <div className="with-toc mt-8">
        <Contents voice={voice} />
        <div className="toc-of">
          {BEFORE_WORDS.map((section) => (
            <Prose key={section} section={section} voice={voice} />
          ))}
          <Prose section="words" voice={voice}>
            <Terms
              terms={WORDS.map((key) => ({
                key,
                term: t(`method.sections.words.terms.${key}.term`),
                meaning: t(`method.sections.words.terms.${key}.meaning`),
              }))}
            />
          </Prose>
          <Prose section="status" voice={voice}>
            <Terms
              terms={RULES.map((key) => ({
                key,
                term: t(`method.sections.status.terms.${key}.term`),
                meaning: t(`method.sections.status.terms.${key}.meaning`),
              }))}
            />
          </Prose>
          {AFTER_STATUS.map((section) => (
            <Prose key={section} section={section} voice={voice} />
          ))}
          <Contact contact={contact} voice={voice} />
        </div>
      </div>
    </>
  )
}

function Contents({ voice }: { voice: Voice }) {
  return (
    <nav aria-labelledby="contents" className="toc ui text-small no-print">
      <h2 id="contents" className="label">
        {voice.t('method.contents')}
      </h2>
      <ol className="list-plain mt-1">
        {ALL.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{voice.t(`method.sections.${section}.title`)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Prose({ section, voice, children }: { section: Section; voice: Voice; children?: ReactNode }) {
  return (
    <section className="prose" aria-labelledby={section}>
      <h2 id={section}>{voice.t(`method.sections.${section}.title`)}</h2>
      <Paragraphs text={voice.t(`method.sections.${section}.text`)} />
      {children}
    </section>
  )
}

function Terms({ terms }: { terms: readonly { key: string; term: string; meaning: string }[] }) {
  return (
    <dl className="terms">
      {terms.map(({ key, term, meaning }) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The contact exactly as the operator wrote it; where none is set, nothing is made up. */
function Contact({ contact, voice }: { contact: string | undefined; voice: Voice }) {
  const { t } = voice
  if (!contact)
    return (
      <section className="prose" aria-labelledby="contact">
        <h2 id="contact">{t('method.sections.contact.title')}</h2>
        <p className="measure">{t('method.contactNone')}</p>
      </section>
    )
  return (
    <Prose section="contact" voice={voice}>
      <p className="measure">{t('method.contactIs')}</p>
      <p className="measure select-all font-semibold">{contact}</p>
    </Prose>
  )
}
