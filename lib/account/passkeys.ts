import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import type { DeskActor } from '@/lib/auth/policy'
import { cookiePrefix, readCookie, setCookie } from '@/lib/auth/session-cookie'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import { appendRevision, withHistory } from '@/lib/history/mutations'

// A passkey is two factors in one only when the device has verified its person, so that is required of both ceremonies.

const MINUTES = 5
const MOST_PASSKEYS = 10
const site = () => ({ origin: env().siteUrl, id: new URL(env().siteUrl).hostname })
const cookieName = () => `${cookiePrefix()}.passkey`

/** What is asked of the browser, and the cookie by which its answer is matched to the question. */
interface Asked<T> {
  readonly options: T
  readonly setCookie: string
}

type Purpose = 'register' | 'sign-in'

/** Keeps a challenge until it is answered, once. */
async function keepChallenge(purpose: Purpose, challenge: string): Promise<string> {
  const id = uuid()
  const expiresAt = new Date(Date.now() + MINUTES * 60_000)
  await db().verification.create({
    data: { identifier: `passkey-${purpose}-${id}`, value: challenge, expiresAt },
    select: { id: true },
  })
  return setCookie(cookieName(), id, MINUTES * 60)
}

/** The challenge that this browser was given; whoever comes second finds none. */
async function takeChallenge(purpose: Purpose, headers: Headers): Promise<string | null> {
  const id = z.uuid().safeParse(readCookie(headers.get('cookie'), cookieName()))
  if (!id.success) return null
  const identifier = `passkey-${purpose}-${id.data}`
  const kept = await db().verification.findFirst({ where: { identifier, expiresAt: { gt: new Date() } } })
  if (!kept) return null
  const { count } = await db().verification.deleteMany({ where: { id: kept.id } })
  return count === 1 ? kept.value : null
}

/** Begins to add a passkey to one's account. */
export async function askForPasskey(
  actor: DeskActor,
): Promise<Asked<Awaited<ReturnType<typeof generateRegistrationOptions>>>> {
  const { email, passkeys } = await db().account.findUniqueOrThrow({
    where: { id: actor.id },
    select: { email: true, passkeys: { select: { credentialId: true } } },
  })
  const options = await generateRegistrationOptions({
    rpName: 'Aigaq',
    rpID: site().id,
    userID: new Uint8Array(Buffer.from(actor.id)),
    userName: email,
    userDisplayName: actor.name,
    attestationType: 'none',
    excludeCredentials: passkeys.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return { options, setCookie: await keepChallenge('register', options.challenge) }
}

/** Adds the passkey that the browser made. @returns false where it is not one, or came too late */
export async function addPasskey(
  actor: DeskActor,
  name: string,
  answer: RegistrationResponseJSON,
  headers: Headers,
): Promise<boolean> {
  const expectedChallenge = await takeChallenge('register', headers)
  if (!expectedChallenge) return false
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: answer,
    expectedChallenge,
    expectedOrigin: site().origin,
    expectedRPID: site().id,
    requireUserVerification: true,
  }).catch(() => ({ verified: false, registrationInfo: undefined }))
  if (!verified || !registrationInfo) return false
  const { id, publicKey, counter, transports } = registrationInfo.credential
  return withHistory(async (tx) => {
    if ((await tx.passkey.count({ where: { accountId: actor.id } })) >= MOST_PASSKEYS) return false
    await tx.passkey.create({
      data: {
        accountId: actor.id,
        name,
        credentialId: id,
        publicKey: Buffer.from(publicKey),
        counter,
        transports: transports ?? [],
      },
      select: { id: true },
    })
    const body = { account: actor.id }
    await appendRevision(tx, { recordId: null, actorId: actor.id, action: 'account.passkey-added', body })
    return true
  })
}

/** Takes one of one's passkeys away. */
export async function removePasskey(actor: DeskActor, id: string): Promise<void> {
  await withHistory(async (tx) => {
    const { count } = await tx.passkey.deleteMany({ where: { id, accountId: actor.id } })
    if (count === 0) return
    const body = { account: actor.id }
    await appendRevision(tx, { recordId: null, actorId: actor.id, action: 'account.passkey-removed', body })
  })
}

/** One's passkeys. */
export async function listPasskeys(actor: DeskActor) {
  return db().passkey.findMany({
    where: { accountId: actor.id },
    orderBy: { createdAt: 'asc' },
    select: { id: true, name: true, createdAt: true, usedAt: true },
  })
}

/** Begins to sign in, or to prove again who one is: the browser offers whatever passkey it has for this site. */
export async function askWhoItIs(): Promise<
  Asked<Awaited<ReturnType<typeof generateAuthenticationOptions>>>
> {
  const options = await generateAuthenticationOptions({ rpID: site().id, userVerification: 'required' })
  return { options, setCookie: await keepChallenge('sign-in', options.challenge) }
}

/** The account whose passkey answered, with its device having verified the person; null for everything else. */
export async function accountOfPasskey(
  answer: AuthenticationResponseJSON,
  headers: Headers,
): Promise<string | null> {
  const expectedChallenge = await takeChallenge('sign-in', headers)
  if (!expectedChallenge) return null
  const passkey = await db().passkey.findUnique({
    where: { credentialId: answer.id },
    select: {
      id: true,
      credentialId: true,
      publicKey: true,
      counter: true,
      account: { select: { id: true, endedAt: true } },
    },
  })
  if (!passkey || passkey.account.endedAt) return null
  const result = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge,
    expectedOrigin: site().origin,
    expectedRPID: site().id,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: Number(passkey.counter),
    },
    requireUserVerification: true,
  }).catch(() => null)
  if (!result?.verified) return null
  // A counter that does not grow may be that of a copy; devices that count nothing always say 0.
  const counter = BigInt(result.authenticationInfo.newCounter)
  const { count } = await db().passkey.updateMany({
    where: { id: passkey.id, ...(counter > 0n ? { counter: { lt: counter } } : { counter: 0n }) },
    data: { counter, usedAt: new Date() },
  })
  return count === 1 ? passkey.account.id : null
}
