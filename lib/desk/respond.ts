import { env } from '@/lib/env'
import type { Voice } from '@/lib/i18n/voice'
import type { DeskAnswer, DeskFile, Refused } from './answer'
import { deskPaths, safeNext, withParameter } from './paths'
import { plainPage } from './plain-page'
import { keepRefusal, type Refusal } from './refusals'
import { say } from './say'

/** Who asked and how: what an answer needs to become a response. */
export interface Asked {
  readonly request: Request
  readonly voice: Voice
  readonly route: string
  /** Id of the session; empty for whoever is not signed in. */
  readonly holder: string
}

type Typed = Refusal['typed']

export const wantsJson = (request: Request) =>
  (request.headers.get('accept') ?? '').includes('application/json')

/** The page a form was sent from, as a path of the desk; the queue where it is not known. */
export function sentFrom({ request, voice }: Pick<Asked, 'request' | 'voice'>): string {
  const referer = request.headers.get('referer')
  if (!referer || !URL.canParse(referer)) return deskPaths.queue(voice.lang)
  const { origin, pathname, searchParams } = new URL(referer)
  if (origin !== env().siteUrl) return deskPaths.queue(voice.lang)
  searchParams.delete('refused')
  searchParams.delete('note')
  return safeReferer(searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname, asked(voice))
}

const asked = ({ lang }: Voice) => lang

/** Signing in is a page of the desk that forms come from, though nobody is sent on to it after signing in. */
function safeReferer(path: string, lang: Voice['lang']): string {
  return /^\/(kk|ru|en)\/desk\/sign-in(\?|$)/.test(path) ? path : safeNext(path, lang)
}

function cookieHeaders(setCookies: readonly string[] = []): Headers {
  const headers = new Headers()
  for (const cookie of setCookies) headers.append('Set-Cookie', cookie)
  return headers
}

/** 303: the address after a form is a page that can be loaded again. */
export function goTo(path: string, setCookies: readonly string[] = []): Response {
  const headers = cookieHeaders(setCookies)
  headers.set('Location', path)
  return new Response(null, { status: 303, headers })
}

export function respond(by: Asked, answer: DeskAnswer, typed: Typed): Response {
  if ('file' in answer) return fileResponse(answer.file)
  if ('missing' in answer) return missing(by)
  if ('refused' in answer) return refuse(by, answer.refused, typed)
  if (!('to' in answer)) return Response.json(answer.json, { headers: cookieHeaders(answer.setCookies) })
  const { to, note, json, setCookies } = answer
  if (wantsJson(by.request)) {
    const headers = cookieHeaders(setCookies)
    return Response.json({ ok: true, to, note: note && say(by.voice, note), ...objectOf(json) }, { headers })
  }
  const key = note && (typeof note === 'string' ? note : note.key)
  return goTo(key ? withParameter(to, 'note', key) : to, setCookies)
}

const objectOf = (json: unknown) => (json === undefined ? {} : { json })

function refuse(by: Asked, refused: Refused, typed: Typed): Response {
  const { status = 422, fields = {}, back, setCookies = [], retryAfter } = refused
  if (wantsJson(by.request)) {
    const headers = cookieHeaders(setCookies)
    if (retryAfter) headers.set('Retry-After', String(retryAfter))
    const said = Object.entries(fields).map(([name, words]) => [name, say(by.voice, words)])
    return Response.json(
      { ok: false, say: say(by.voice, refused.say), fields: Object.fromEntries(said) },
      { status, headers },
    )
  }
  const key = keepRefusal({ form: by.route, say: refused.say, fields, typed }, by.holder)
  return goTo(`${withParameter(back ?? sentFrom(by), 'refused', key)}#problem`, setCookies)
}

function missing({ request, voice }: Asked): Response {
  const { t, lang } = voice
  if (wantsJson(request)) return Response.json({ ok: false, say: t('desk.missing.text') }, { status: 404 })
  return plainPage(voice, 404, {
    title: t('desk.missing.title'),
    text: t('desk.missing.text'),
    link: { to: deskPaths.queue(lang), text: t('desk.toQueue') },
  })
}

function fileResponse({ name, type, body }: DeskFile): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
    },
  })
}
