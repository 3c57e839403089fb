import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { accessTo, judge, type IsForAnyone, type Method, type RouteBy, type RouteId } from '@/lib/auth/access'
import type { DeskActor } from '@/lib/auth/policy'
import { isLang, type Lang } from '@/lib/i18n/lang'
import { voiceOf, type Voice } from '@/lib/i18n/voice'
import { log } from '@/lib/log'
import type { DeskAnswer } from './answer'
import { auditDenial } from './audit'
import { readBody } from './form-body'
import { isOwnOrigin } from './origin'
import { deskPaths } from './paths'
import { plainPage } from './plain-page'
import { goTo, respond, sentFrom, wantsJson, type Asked } from './respond'
import { messageKey, type MessageKey, type Say } from './say'
import { readVisitor, standingOf, type DeskSession, type Visitor } from './visitor'

type Params = Readonly<Record<string, string>>
type Context = { readonly params: Promise<Record<string, string | string[] | undefined>> }
type IfSignedIn<R extends RouteId, M extends Method, T> = IsForAnyone<R, M> extends true ? T | null : T

interface Given<R extends RouteId, M extends Method> {
  readonly actor: IfSignedIn<R, M, DeskActor>
  readonly session: IfSignedIn<R, M, DeskSession>
  readonly lang: Lang
  readonly voice: Voice
  readonly params: Params
  readonly request: Request
}

interface Options {
  /** `recent`: proved within ten minutes that it is they; `fresh`: never idle for fifteen. Else they are asked again. */
  readonly needs?: 'recent' | 'fresh'
  /** Fields that are never given back to the form: passwords, codes, confidential text. */
  readonly secret?: readonly string[]
  /** A secret field whose words a browser without scripts gets back in the answer itself when they were not taken. */
  readonly holds?: string
  /** The page that shows the form, where its address is not the one it was sent from. */
  readonly back?: (lang: Lang, params: Params) => string
  /** Keeps what was typed when the session had expired, or its person must first prove who they are. */
  readonly onExpired?: (
    accountId: string,
    params: Params,
    fields: Readonly<Record<string, unknown>>,
  ) => Promise<void>
}

/**
 * A POST of the desk: the request must come from a page of this site, its actor must be admitted to the route by
 * lib/auth/access.ts, and its fields must fit the schema, whose messages are keys of the catalogues.
 */
export function deskAction<R extends RouteBy<'POST'>, S extends z.ZodType>(
  route: R,
  schema: S,
  act: (given: Given<R, 'POST'> & { readonly input: z.output<S> }) => Promise<DeskAnswer>,
  options: Options = {},
) {
  return async function POST(request: Request, context: Context): Promise<Response> {
    return guarded(route, request, context, async (asked, visitor, params) => {
      const { voice } = asked
      if (!isOwnOrigin(request.headers)) {
        if ('actor' in visitor) await auditDenial(visitor.actor.id, { route, method: 'POST', why: 'origin' })
        return denied(asked, 'desk.refused.originTitle', 'desk.refused.originText')
      }
      const body = await readBody(request)
      if ('problem' in body)
        return respond(asked, { refused: { status: 413, say: `desk.errors.${body.problem}` } }, {})
      const typed = typedOf(body.fields, options.secret ?? [])
      const keep = async (accountId: string) => options.onExpired?.(accountId, params, body.fields)
      const turned = await turnAway(asked, visitor, 'POST', options, params, keep)
      if (turned) return held(asked, body.fields, options, 401) ?? turned
      const parsed = schema.safeParse(body.fields)
      if (!parsed.success) {
        const fields = fieldErrors(parsed.error, voice)
        return respond(
          asked,
          { refused: { fields, say: 'desk.errors.form', back: options.back?.(voice.lang, params) } },
          typed,
        )
      }
      const answer = await act({
        ...given<R, 'POST'>(visitor),
        lang: voice.lang,
        voice,
        params,
        request,
        input: parsed.data,
      })
      const back = 'refused' in answer && held(asked, body.fields, options, answer.refused.status ?? 422)
      if (back) return back
      if ('refused' in answer && answer.refused.back === undefined && options.back)
        return respond(
          asked,
          { refused: { ...answer.refused, back: options.back(voice.lang, params) } },
          typed,
        )
      return respond(asked, answer, typed)
    })
  }
}

/** The words of a secret field, given back in a page of their own; null where there are none, or a script keeps them. */
function held(
  { request, voice }: Asked,
  fields: Readonly<Record<string, unknown>>,
  { holds }: Options,
  status: number,
): Response | null {
  const text = holds === undefined ? undefined : fields[holds]
  if (typeof text !== 'string' || text === '' || wantsJson(request)) return null
  return plainPage(voice, status, {
    title: voice.t('desk.problem'),
    text: voice.t('confidential.signedOut'),
    held: { label: voice.t('confidential.held'), text },
    link: { to: deskPaths.signIn(voice.lang), text: voice.t('desk.signIn') },
  })
}

/** A GET of the desk that is no page: a download, or what a script asks for. */
export function deskGet<R extends RouteBy<'GET'>>(
  route: R,
  read: (given: Given<R, 'GET'> & { readonly query: URLSearchParams }) => Promise<DeskAnswer>,
  options: Pick<Options, 'needs'> = {},
) {
  return async function GET(request: Request, context: Context): Promise<Response> {
    return guarded(route, request, context, async (asked, visitor, params) => {
      const turned = await turnAway(asked, visitor, 'GET', options, params)
      if (turned) return turned
      const { voice } = asked
      const query = new URL(request.url).searchParams
      const answer = await read({
        ...given<R, 'GET'>(visitor),
        lang: voice.lang,
        voice,
        params,
        request,
        query,
      })
      return respond(asked, answer, {})
    })
  }
}

async function guarded(
  route: RouteId,
  request: Request,
  context: Context,
  answer: (asked: Asked, visitor: Visitor, params: Params) => Promise<Response>,
): Promise<Response> {
  const { lang, ...rest } = await context.params
  const voice = voiceOf(typeof lang === 'string' && isLang(lang) ? lang : 'en')
  const params = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, [value ?? []].flat().join('/')]),
  )
  let response: Response
  try {
    const visitor = await readVisitor(request.headers)
    const holder = 'session' in visitor ? visitor.session.id : ''
    response = await answer({ request, voice, route, holder }, visitor, params)
  } catch (error) {
    response = failed(request, voice, route, error)
  }
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}

/** Null for whoever is admitted; else the response that sends them where they can become so, or says why not. */
async function turnAway(
  asked: Asked,
  visitor: Visitor,
  method: Method,
  options: Options,
  params: Params,
  keep: (accountId: string) => Promise<void> = () => Promise.resolve(),
): Promise<Response | null> {
  const { route, voice, request } = asked
  const { lang } = voice
  const page = method === 'GET' ? ownPath(request) : (options.back?.(lang, params) ?? sentFrom(asked))
  const verdict = judge(accessTo(route, method), standingOf(visitor))
  if (verdict === 'expired' && visitor.state === 'expired') await keep(visitor.accountId)
  switch (verdict) {
    case 'admitted':
      break
    case 'signed-out':
    case 'expired':
      return sendOn(asked, 401, deskPaths.signIn(lang, page), 'desk.refused.signIn')
    case 'must-enrol':
      return sendOn(asked, 403, deskPaths.enrol(lang), 'desk.refused.enrol')
    case 'wrong-role':
    case 'no-row':
      if ('actor' in visitor) await auditDenial(visitor.actor.id, { route, method, why: 'role' })
      return denied(asked, 'desk.refused.roleTitle', 'desk.refused.roleText')
  }
  if (options.needs && 'session' in visitor && !visitor.session[options.needs]) {
    await keep(visitor.actor.id)
    return sendOn(asked, 401, deskPaths.confirm(lang, page), 'desk.refused.confirm')
  }
  return null
}

/** The path of a GET itself, as the person knows it. */
function ownPath(request: Request): string {
  const { pathname, search } = new URL(request.url)
  return pathname + search
}

function sendOn({ request, voice }: Asked, status: number, to: string, why: MessageKey): Response {
  return wantsJson(request) ? Response.json({ ok: false, to, say: voice.t(why) }, { status }) : goTo(to)
}

function denied({ request, voice }: Asked, title: MessageKey, text: MessageKey): Response {
  if (wantsJson(request)) return Response.json({ ok: false, say: voice.t(text) }, { status: 403 })
  const link = { to: deskPaths.queue(voice.lang), text: voice.t('desk.toQueue') }
  return plainPage(voice, 403, { title: voice.t(title), text: voice.t(text), link })
}

function failed(request: Request, voice: Voice, route: string, error: unknown): Response {
  const number = String(randomInt(100_000, 1_000_000))
  log.error(`desk action failed, number ${number}, ${route}`, error)
  const text = voice.t('desk.failed.text', { number })
  if (wantsJson(request)) return Response.json({ ok: false, say: text }, { status: 500 })
  const link = { to: sentFrom({ request, voice }), text: voice.t('desk.failed.back') }
  return plainPage(voice, 500, { title: voice.t('desk.failed.title'), text, link })
}

function given<R extends RouteId, M extends Method>(
  visitor: Visitor,
): Pick<Given<R, M>, 'actor' | 'session'> {
  const known = 'actor' in visitor ? visitor : { actor: null, session: null }
  // The door admits nobody without an actor to a route that is not for anyone; the table says so to the compiler.
  return { actor: known.actor, session: known.session } as Pick<Given<R, M>, 'actor' | 'session'>
}

/** What the form shows again: texts only, and none of the secret ones. */
function typedOf(fields: Readonly<Record<string, unknown>>, secret: readonly string[]) {
  const texts = z.union([z.string(), z.array(z.string())])
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const text = texts.safeParse(value)
      return text.success && !secret.includes(name) ? [[name, text.data]] : []
    }),
  )
}

const BY_CODE: Readonly<Record<string, MessageKey>> = {
  too_big: 'desk.errors.tooLong',
  too_small: 'desk.errors.needed',
  invalid_type: 'desk.errors.needed',
}

/** The first thing that is wrong with each field, by the name of the field: the first part of its path. */
export function fieldErrors(error: z.ZodError, voice: Voice): Record<string, Say> {
  const fields: Record<string, Say> = {}
  for (const { path, message, code } of error.issues) {
    const name = path.length > 0 ? String(path[0]) : 'form'
    fields[name] ??= messageKey(message, voice) ?? BY_CODE[code ?? ''] ?? 'desk.errors.invalid'
  }
  return fields
}
