import { DeskHeading } from '@/components/desk/heading'
import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { confidentialPath } from '@/lib/confidential/paths'
import type { ConfidentialLine, ConfidentialPage as Page } from '@/lib/confidential/loaders'
import { recordPaths } from '@/lib/record/paths'
import { HeldForm } from './held-form'

const LONGEST = 20_000

/** The confidential fields of a case, each a form of its own that keeps its words until they are saved. */
export function ConfidentialPage({ page, mayWrite, voice }: { page: Page; mayWrite: boolean; voice: Voice }) {
  const { t, lang } = voice
  const said = sayIn(page.name, lang)
  return (
    <>
      <DeskHeading title={t('confidential.title')} voice={voice}>
        <p>
          <a href={recordPaths.record(lang, page.id)} lang={said.lang}>
            {said.text}
          </a>
        </p>
        <p className="desk-note">{t('confidential.about')}</p>
      </DeskHeading>
      {page.lines.map((line) => (
        <section key={line.field} className="section" aria-labelledby={idOf(line)}>
          <h2 id={idOf(line)}>{titleOf(line, voice)}</h2>
          {line.text === null ? <p className="desk-error">{t('confidential.damaged')}</p> : null}
          {mayWrite ? (
            <HeldForm
              action={`${confidentialPath(lang, page.id)}/save`}
              said={{
                unsaved: t('confidential.unsaved'),
                saved: t('confidential.notes.saved'),
                offline: t('confidential.offline'),
                signedOut: t('confidential.signedOut'),
              }}
            >
              <input type="hidden" name="field" value={line.field} />
              <input type="hidden" name="base" value={line.base} />
              <textarea
                name="text"
                className="field"
                rows={4}
                maxLength={LONGEST}
                autoComplete="off"
                spellCheck={false}
                aria-labelledby={idOf(line)}
                defaultValue={line.text ?? ''}
              />
              <button className="button">{t('confidential.save')}</button>
            </HeldForm>
          ) : (
            <p>{line.text === '' ? t('confidential.empty') : line.text}</p>
          )}
        </section>
      ))}
    </>
  )
}

const idOf = ({ field }: ConfidentialLine) => `confidential-${field.replace(':', '-')}`

function titleOf({ kind, person }: ConfidentialLine, { t, lang }: Voice): string {
  const what = t(`confidential.field.${kind}`)
  return person ? `${sayIn(person, lang).text}: ${what}` : what
}
