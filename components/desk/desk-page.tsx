import { randomInt } from 'node:crypto'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { accessTo, judge, type IsForAnyone, type RouteBy } from '@/lib/auth/access'
import type { DeskActor } from '@/lib/auth/policy'
import { auditDenial } from '@/lib/desk/audit'
import { deskPaths, routePath } from '@/lib/desk/paths'
import { findRefusal, type Refusal } from '@/lib/desk/refusals'
import { noteFrom } from '@/lib/desk/say'
import { sayStatus } from '@/lib/desk/status'
import { readVisitor, standingOf, type DeskSession } from '@/lib/desk/visitor'
import { isLang, type Lang } from '@/lib/i18n/lang'
import { voiceOf, type Voice } from '@/lib/i18n/voice'
import { log } from '@/lib/log'
import { DeskNotice, type NoticeKind } from './desk-notice'
import { DeskShell } from './desk-shell'

type Params = Readonly<Record<string, string>>
type IfSignedIn<R extends RouteBy<'GET'>, T> = IsForAnyone<R, 'GET'> extends true ? T | null : T

interface Given<R extends RouteBy<'GET'>> {
  readonly actor: IfSignedIn<R, DeskActor>
  readonly session: IfSignedIn<R, DeskSession>
  readonly lang: Lang
  readonly voice: Voice
  readonly params: Params
  readonly query: URLSearchParams
  /** The page's own address, with its query: where to come back to. */
  readonly path: string
  /** What a form of this page was told that was just refused: for formOf(). */
  readonly refusal: Refusal | null
}

interface Next {
  readonly params: Promise<Record<string, string | string[] | undefined>>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Thrown by nobody: a page answers with what is to be shown, with null where there is nothing, or where to go instead. */
type Answer = ReactNode | null | { readonly to: string }

/**
 * Wraps a page of the desk. `show` does all reading for an actor whom lib/auth/access.ts admits; null is «not found», for a
 * record that is not there and for one that the actor may not know of alike.
 */
export function deskPage<R extends RouteBy<'GET'>>(
  route: R,
  show: (given: Given<R>) => Promise<Answer>,
  options: { readonly needs?: 'recent' | 'fresh' } = {},
) {
  return async function DeskPage({ params, searchParams }: Next): Promise<ReactNode> {
    await connection()
    const { lang: asked, ...rest } = await params
    const lang = typeof asked === 'string' && isLang(asked) ? asked : 'en'
    const voice = voiceOf(lang)
    const filled = textsOf(rest)
    const query = new URLSearchParams(textsOf(await searchParams))
    const sent = await headers()
    const visitor = await readVisitor(sent)
    const { note, refused, path } = ownAddress(routePath(lang, route, filled), query)

    const verdict = judge(accessTo(route, 'GET'), standingOf(visitor))
    if (verdict === 'signed-out' || verdict === 'expired') redirect(deskPaths.signIn(lang, path))
    if (verdict === 'must-enrol') redirect(deskPaths.enrol(lang))
    const known = 'actor' in visitor ? visitor : { actor: null, session: null, state: visitor.state }
    const frame = { voice, path, actor: known.actor, enrolling: known.state === 'enrolling' }
    const tell = (kind: NoticeKind) => {
      sayStatus(sent, kind.status)
      return (
        <DeskShell {...frame}>
          <DeskNotice kind={kind} voice={voice} />
        </DeskShell>
      )
    }
    if (verdict !== 'admitted') {
      if (known.actor) await auditDenial(known.actor.id, { route, method: 'GET', why: 'role' })
      return tell({ status: 403 })
    }
    if (options.needs && known.session && !known.session[options.needs])
      redirect(deskPaths.confirm(lang, path))

    const refusal = findRefusal(refused, known.session?.id ?? '')
    // The door admits nobody without an actor to a route that is not for anyone; the table says so to the compiler.
    const who = { actor: known.actor, session: known.session } as Pick<Given<R>, 'actor' | 'session'>
    const answer = await show({ ...who, lang, voice, params: filled, query, path, refusal }).catch(
      (error: unknown) => {
        const number = String(randomInt(100_000, 1_000_000))
        log.error(`page of the desk failed, number ${number}, ${route}`, error)
        return { number }
      },
    )
    if (answer === null || answer === undefined) return tell({ status: 404 })
    if (typeof answer === 'object' && 'number' in answer) return tell({ status: 500, number: answer.number })
    if (typeof answer === 'object' && 'to' in answer) redirect(answer.to)
    return (
      <DeskShell {...frame} note={noteFrom(note, voice)} refusal={refusal}>
        {answer}
      </DeskShell>
    )
  }
}

/** Parameters of one value; of several the first. */
function textsOf(given: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const [first] = [value ?? []].flat()
      return first === undefined ? [] : [[name, name === 'path' ? [value ?? []].flat().join('/') : first]]
    }),
  )
}

/** The address of the page without what is said once. */
function ownAddress(base: string, query: URLSearchParams) {
  const note = query.get('note')
  const refused = query.get('refused')
  query.delete('note')
  query.delete('refused')
  return { note, refused, path: query.size > 0 ? `${base}?${query}` : base }
}
