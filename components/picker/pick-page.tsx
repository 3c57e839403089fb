import { TextField } from '@/components/desk/field'
import { formOf } from '@/components/desk/form'
import { DeskHeading } from '@/components/desk/heading'
import type { Refusal } from '@/lib/desk/refusals'
import type { Voice } from '@/lib/i18n/voice'
import type { Candidate } from '@/lib/picker/dto'
import type { LoadedPick } from '@/lib/picker/loaders'
import { newPersonPath, withPick } from '@/lib/picker/paths'
import { splitBySameness, statusText, whyText } from '@/lib/picker/why'

type Props = LoadedPick & { readonly refusal: Refusal | null; readonly voice: Voice }

/** The choices as a page, for whoever has no script: each leads back to the form. «New» stands last. */
export function PickPage({ answer, q, field, back, makes, refusal, voice }: Props) {
  const { lang, t } = voice
  const { kind, candidates, more } = answer
  const { same, like } = splitBySameness(candidates)
  const choices = (some: readonly Candidate[]) => (
    <ul className="list-plain picks">
      {some.map((each) => (
        <li key={each.id}>
          <Choice candidate={each} to={withPick(back, field, each.id)} voice={voice} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <p>
        <a href={back}>{t('picker.back')}</a>
      </p>
      <DeskHeading title={t(`picker.title.${kind}`)} voice={voice} />
      <form method="get" className="pick-form">
        <label htmlFor="pick-q">{t('picker.look')}</label>
        <input id="pick-q" type="search" name="q" defaultValue={q} maxLength={200} className="field" />
        <input type="hidden" name="field" value={field} />
        <input type="hidden" name="return" value={back} />
        {makes ? <input type="hidden" name="case" value={makes.caseId} /> : null}
        <button className="button">{t('picker.search')}</button>
      </form>
      <p>
        {q.trim() === '' && candidates.length === 0
          ? t('picker.typeFirst')
          : statusText(candidates.length, more, voice)}
      </p>
      {kind === 'person' && same.length > 0 ? <h2>{t('picker.same')}</h2> : null}
      {same.length > 0 ? choices(same) : null}
      {like.length > 0 ? <h2>{t('picker.like')}</h2> : null}
      {like.length > 0 ? choices(like) : null}
      {makes && q.trim() !== '' ? (
        <section className="section" aria-labelledby="new">
          <h2 id="new">{t('picker.newTitle')}</h2>
          <p className="measure">{t('picker.newText')}</p>
          <form method="post" action={newPersonPath(lang)} className="desk-form">
            <input type="hidden" name="id" value={makes.newId} />
            <input type="hidden" name="case" value={makes.caseId} />
            <input type="hidden" name="field" value={field} />
            <input type="hidden" name="return" value={back} />
            <TextField
              form={formOf('desk/pick/[kind]/new', refusal, voice)}
              name="name"
              label={t('picker.newIn')}
              value={q.trim()}
            />
            <button className="button">{t('picker.new.person', { name: q.trim() })}</button>
          </form>
        </section>
      ) : null}
    </>
  )
}

function Choice({ candidate, to, voice }: { candidate: Candidate; to: string; voice: Voice }) {
  const { name, detail, state, why } = candidate
  const { lang, t } = voice
  return (
    <>
      <a href={to} lang={name.lang === lang ? undefined : name.lang}>
        {name.text}
      </a>{' '}
      {state ? <span className="chip">{t(`picker.state.${state}`)}</span> : null}
      {detail ? <span className="label block">{detail}</span> : null}
      {why && why.how !== 'written' ? <span className="label block">{whyText(why, voice)}</span> : null}
    </>
  )
}
