import type { OwnSession } from '@/lib/account/dto'
import { deskPaths } from '@/lib/desk/paths'
import type { Voice } from '@/lib/i18n/voice'
import { writeMoment } from './when-text'

export function OwnSessions({ voice, sessions }: { voice: Voice; sessions: readonly OwnSession[] }) {
  const { lang, t } = voice
  const action = `${deskPaths.account(lang)}/sessions/end`
  return (
    <>
      <p className="label">{t('account.own.sessionsText')}</p>
      <table className="stacked mt-2">
        <thead>
          <tr>
            <th scope="col">{t('account.own.browser')}</th>
            <th scope="col">{t('account.own.since')}</th>
            <th scope="col">{t('account.own.active')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('account.own.end')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, browser, createdAt, activeAt, current }) => {
            const family = browser || t('account.own.unknownBrowser')
            const since = writeMoment(createdAt, lang)
            return (
              <tr key={id}>
                <td data-label={t('account.own.browser')}>{family}</td>
                <td data-label={t('account.own.since')}>{since}</td>
                <td data-label={t('account.own.active')}>{writeMoment(activeAt, lang)}</td>
                <td>
                  {current ? (
                    t('account.own.here')
                  ) : (
                    <form method="post" action={action}>
                      <input type="hidden" name="id" value={id} />
                      <button
                        className="desk-quiet"
                        aria-label={t('account.own.endOne', { browser: family, since })}
                      >
                        {t('account.own.end')}
                      </button>
                    </form>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {sessions.length > 1 ? (
        <form method="post" action={action} className="mt-4">
          <button className="button">{t('account.own.endOthers')}</button>
        </form>
      ) : null}
    </>
  )
}
