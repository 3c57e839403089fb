import { randomInt } from 'node:crypto'
import { readBody } from '@/lib/desk/form-body'
import type { Say } from '@/lib/desk/say'
import { env } from '@/lib/env'
import type { Lang } from '@/lib/i18n/lang'
import { log } from '@/lib/log'
import { secretFor } from '@/lib/secrets/secret-file'
import { pageAbout, reportPath } from './about'
import { keep, type RefusedForm } from './kept'
import { LONGEST_BODY, LONGEST_CONTACT } from './limits'
import { submitReport } from './mutations'
import { findByReceipt } from './queries'
import { looksLikeReceipt, markOfReceipt } from './receipt'
import { slowly } from './slowly'
import { storable } from './text'
import { readToken, tokenState, type Token } from './token'

/** What was typed, and the token of the form it was typed into, as they came. */
interface Typed {
  readonly about: string
  readonly token: string
  readonly body: string
  readonly contact: string
}
type Refused = Pick<RefusedForm, 'say'> & Partial<Pick<RefusedForm, 'field' | 'token'>>

/**
 * Takes the form of a reader. Where it comes from is not asked, as it acts for nobody: there is no account and no cookie
 * that another site could use, and without a token of ours nothing is taken.
 * @returns the path to go on to: the receipt, or the form with everything that was typed and what to do
 */
export async function sendReport(request: Request, lang: Lang, now = new Date()): Promise<string> {
  const given = await readBody(request)
  if ('problem' in given) return showAgain(lang, typedIn({}, lang), { say: `report.errors.${given.problem}` })
  const typed = typedIn(given.fields, lang)
  try {
    return await take(typed, lang, now)
  } catch (error) {
    const number = String(randomInt(100_000, 1_000_000))
    log.error(`a report was not taken, number ${number}`, error)
    return showAgain(lang, typed, {
      say: { key: 'report.errors.broken', values: { number } },
      token: typed.token,
    })
  }
}

async function take(typed: Typed, lang: Lang, now: Date): Promise<string> {
  const secret = secretFor('forms')
  const token = readToken(secret, typed.token, typed.about)
  if (!token) return showAgain(lang, typed, { say: 'report.errors.unknown' })
  const problem = problemOf(typed, token, now)
  if (problem) return showAgain(lang, typed, problem)
  const contact = typed.contact.trim() === '' ? null : typed.contact
  const sent = await submitReport(secret, { token, path: typed.about, lang, body: typed.body, contact }, now)
  if ('receipt' in sent) return `/${lang}/report/sent?v=${keep('receipt', sent.receipt)}`
  if (sent.outcome === 'used') return showAgain(lang, typed, { say: 'report.errors.used' })
  const reachable = env().contact
  const say: Say = reachable
    ? { key: 'report.errors.fullContact', values: { contact: reachable } }
    : 'report.errors.full'
  return showAgain(lang, typed, { say, token: typed.token })
}

/** What stands in the way of taking it. A token that is still good is given back with the form. */
function problemOf({ body, contact, token: text }: Typed, token: Token, now: Date): Refused | null {
  const state = tokenState(token, now)
  const again = state === 'expired' ? null : text
  if (body.trim() === '') return { say: 'report.errors.empty', field: 'body', token: again }
  if (body.length > LONGEST_BODY)
    return { say: tooLong('body', body.length, LONGEST_BODY), field: 'body', token: again }
  if (contact.length > LONGEST_CONTACT)
    return { say: tooLong('contact', contact.length, LONGEST_CONTACT), field: 'contact', token: again }
  if (state === 'quick') return { say: 'report.errors.quick', token: again }
  return state === 'expired' ? { say: 'report.errors.expired' } : null
}

const tooLong = (field: 'body' | 'contact', given: number, most: number): Say => ({
  key: `report.errors.${field}TooLong`,
  values: { given, most },
})

function typedIn(fields: Readonly<Record<string, unknown>>, lang: Lang): Typed {
  const text = (name: string) => {
    const value = fields[name]
    return typeof value === 'string' ? storable(value) : ''
  }
  return {
    about: pageAbout(text('about'), lang),
    token: text('token').slice(0, 200),
    body: text('body'),
    contact: text('contact'),
  }
}

function showAgain(lang: Lang, typed: Typed, { say, field = null, token = null }: Refused): string {
  const { about, body, contact } = typed
  const path = reportPath(lang, about)
  const handle = keep('refused', { about, body, contact, say, field, token })
  return `${path}${path.includes('?') ? '&' : '?'}v=${handle}#problem`
}

/**
 * Looks a receipt up. A code that is none, one that was mistyped and one of a report that is not there any more are
 * answered alike and after the same while.
 * @returns the path to go on to; the code is not in it
 */
export async function askAnswer(request: Request, lang: Lang): Promise<string> {
  const given = await readBody(request)
  const code = 'fields' in given && typeof given.fields['code'] === 'string' ? given.fields['code'] : ''
  const reportId = await slowly(async () =>
    looksLikeReceipt(code) ? findByReceipt(markOfReceipt(secretFor('forms'), code)) : null,
  )
  const found = reportId !== null && reportId !== 'busy'
  const asked = found
    ? { reportId }
    : {
        typed: code.slice(0, 200),
        say: reportId === 'busy' ? ('report.errors.busy' as const) : ('report.errors.noSuchCode' as const),
      }
  return `/${lang}/report/answer?v=${keep('asked', asked)}${found ? '' : '#problem'}`
}
