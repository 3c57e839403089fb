import type { Role } from './policy'

const EVERY_ROLE = ['reader', 'researcher', 'editor', 'administrator'] as const
const WRITERS = ['researcher', 'editor', 'administrator'] as const
const EDITORS = ['editor', 'administrator'] as const
const ADMINISTRATORS = ['administrator'] as const

/**
 * Who may open a route: `anyone`, without an account; `enrolling`, signed in but perhaps without the second factor that
 * their role demands; or accounts of these roles, with everything their role demands.
 */
export type Access = 'anyone' | 'enrolling' | readonly Role[]
export type Method = 'GET' | 'POST'

/**
 * Every route of the desk, by its path below app/[lang], and who may open it by which method. A route without a row is
 * refused by the wrappers and by access.test.ts. Which records a role sees is another question: lib/record answers it.
 */
export const ACCESS = {
  desk: { GET: EVERY_ROLE },
  'desk/cases': { GET: EVERY_ROLE },
  'desk/people': { GET: EVERY_ROLE },
  'desk/sources': { GET: EVERY_ROLE },
  'desk/letters': { GET: EVERY_ROLE },
  'desk/organisations': { GET: EVERY_ROLE },
  'desk/themes': { GET: EVERY_ROLE },
  'desk/vocabularies': { GET: WRITERS },
  'desk/vocabularies/[vocabulary]': { GET: WRITERS },
  'desk/vocabularies/[vocabulary]/add': { POST: EDITORS },
  'desk/vocabularies/[vocabulary]/[id]': { GET: WRITERS },
  'desk/vocabularies/[vocabulary]/[id]/save': { POST: EDITORS },
  'desk/vocabularies/[vocabulary]/[id]/merge': { POST: EDITORS },
  'desk/vocabularies/[vocabulary]/[id]/delete': { POST: EDITORS },

  'desk/pick/[kind]': { GET: WRITERS },
  'desk/pick/[kind]/list': { GET: WRITERS },
  'desk/pick/[kind]/new': { POST: WRITERS },
  'desk/reports': { GET: EDITORS },
  'desk/reports/close': { POST: EDITORS },
  'desk/reports/[id]': { GET: EDITORS },
  'desk/reports/[id]/answer': { POST: EDITORS },
  'desk/reports/[id]/close': { POST: EDITORS },
  'desk/reports/[id]/contact': { GET: EDITORS },

  'desk/records/new': { GET: WRITERS },
  'desk/records/new/create': { POST: WRITERS },
  'desk/records/[id]': { GET: EVERY_ROLE },
  'desk/records/[id]/preview': { GET: EVERY_ROLE },
  'desk/records/[id]/revision': { GET: EVERY_ROLE },
  'desk/records/[id]/save': { POST: WRITERS },
  'desk/records/[id]/typed': { POST: WRITERS },
  'desk/records/[id]/keep': { POST: WRITERS },
  'desk/records/[id]/discard': { POST: WRITERS },
  'desk/records/[id]/move': { POST: WRITERS },
  'desk/records/[id]/remove': { POST: WRITERS },
  'desk/records/[id]/bring-back': { POST: WRITERS },
  'desk/records/[id]/source-text': { POST: WRITERS },
  'desk/records/[id]/review': { GET: EVERY_ROLE },
  'desk/records/[id]/review/submit': { POST: WRITERS },
  'desk/records/[id]/review/take-back': { POST: WRITERS },
  'desk/records/[id]/review/request-changes': { POST: EDITORS },
  'desk/records/[id]/review/publish': { POST: EDITORS },
  'desk/records/[id]/review/reopen': { POST: EDITORS },
  'desk/records/[id]/review/comment': { POST: WRITERS },
  'desk/records/[id]/review/resolve': { POST: WRITERS },
  'desk/records/[id]/review/checked': { POST: WRITERS },
  'desk/records/[id]/review/stale-after': { POST: WRITERS },
  'desk/records/[id]/history': { GET: EVERY_ROLE },
  'desk/records/[id]/history/[number]': { GET: EVERY_ROLE },
  'desk/records/[id]/history/[number]/restore': { POST: WRITERS },
  'desk/records/[id]/withdraw': { GET: EDITORS },
  'desk/records/[id]/withdraw/hide': { POST: EDITORS },
  'desk/records/[id]/confidential': { GET: EVERY_ROLE },
  'desk/records/[id]/confidential/save': { POST: WRITERS },
  'desk/records/[id]/access': { GET: EVERY_ROLE },
  'desk/records/[id]/access/restrict': { POST: WRITERS },
  'desk/records/[id]/access/grant': { POST: WRITERS },
  'desk/records/[id]/access/revoke': { POST: WRITERS },

  'desk/sign-in': { GET: 'anyone' },
  'desk/sign-in/password': { POST: 'anyone' },
  'desk/sign-in/passkey': { POST: 'anyone' },
  'desk/sign-in/passkey/options': { POST: 'anyone' },
  'desk/sign-out': { POST: 'enrolling' },
  'desk/second-factor': { GET: 'anyone' },
  'desk/second-factor/enter': { POST: 'anyone' },
  'desk/invitation': { GET: 'anyone' },
  'desk/invitation/accept': { POST: 'anyone' },
  'desk/recover': { GET: 'anyone' },
  'desk/recover/ask': { POST: 'anyone' },

  'desk/account': { GET: 'enrolling' },
  'desk/account/confirm': { GET: 'enrolling' },
  'desk/account/confirm/enter': { POST: 'enrolling' },
  'desk/account/confirm/passkey': { POST: 'enrolling' },
  'desk/account/confirm/passkey/options': { POST: 'enrolling' },
  'desk/account/language': { POST: 'enrolling' },
  'desk/account/password': { POST: 'enrolling' },
  'desk/account/second-factor': { GET: 'enrolling' },
  'desk/account/second-factor/begin': { POST: 'enrolling' },
  'desk/account/second-factor/verify': { POST: 'enrolling' },
  'desk/account/second-factor/replace': { POST: EVERY_ROLE },
  'desk/account/recovery-codes': { GET: 'enrolling' },
  'desk/account/recovery-codes/renew': { POST: EVERY_ROLE },
  'desk/account/passkeys/add': { POST: EVERY_ROLE },
  'desk/account/passkeys/options': { POST: EVERY_ROLE },
  'desk/account/passkeys/remove': { POST: EVERY_ROLE },
  'desk/account/sessions/end': { POST: 'enrolling' },

  'desk/accounts': { GET: ADMINISTRATORS },
  'desk/accounts/invite': { POST: ADMINISTRATORS },
  'desk/accounts/[id]': { GET: ADMINISTRATORS },
  'desk/accounts/[id]/role': { POST: ADMINISTRATORS },
  'desk/accounts/[id]/end': { POST: ADMINISTRATORS },
  'desk/accounts/[id]/reopen': { POST: ADMINISTRATORS },
  'desk/accounts/[id]/sessions': { POST: ADMINISTRATORS },
  'desk/accounts/[id]/link': { POST: ADMINISTRATORS },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<Method, Access>>>>>

export type RouteId = keyof typeof ACCESS
/** Routes that are opened by `M`. */
export type RouteBy<M extends Method> = {
  [R in RouteId]: M extends keyof (typeof ACCESS)[R] ? R : never
}[RouteId]
/** Whether a route is for anyone, so that there may be no actor. */
export type IsForAnyone<R extends RouteId, M extends Method> =
  (typeof ACCESS)[R] extends Readonly<Record<M, 'anyone'>> ? true : false

/** Who may open the route; null, which admits nobody, where the table has no row for it. */
export function accessTo(route: string, method: Method): Access | null {
  if (!Object.hasOwn(ACCESS, route)) return null
  const row: Readonly<Partial<Record<Method, Access>>> = ACCESS[route as RouteId]
  return row[method] ?? null
}

/** What is known of whoever asks (lib/desk/visitor.ts). */
export type Standing =
  | { readonly state: 'nobody' }
  | { readonly state: 'expired' }
  | { readonly state: 'enrolling'; readonly role: Role }
  | { readonly state: 'in'; readonly role: Role }

export type Verdict = 'admitted' | 'signed-out' | 'expired' | 'must-enrol' | 'wrong-role' | 'no-row'

/** Whether this standing is let through: the one decision of the desk's door, closed by default. */
export function judge(access: Access | null, standing: Standing): Verdict {
  if (access === null) return 'no-row'
  if (access === 'anyone') return 'admitted'
  if (standing.state === 'nobody') return 'signed-out'
  if (standing.state === 'expired') return 'expired'
  if (access === 'enrolling') return 'admitted'
  if (!access.includes(standing.role)) return 'wrong-role'
  return standing.state === 'in' ? 'admitted' : 'must-enrol'
}

/** Whether an account of this role may open the route: for links that only those see who can follow them. */
export function mayOpen(role: Role, route: RouteId, method: Method = 'GET'): boolean {
  return judge(accessTo(route, method), { state: 'in', role }) === 'admitted'
}
