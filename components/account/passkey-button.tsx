'use client'

import { useState, useSyncExternalStore } from 'react'

interface Props {
  /** `get` uses a passkey, `create` makes one. */
  readonly kind: 'get' | 'create'
  /** Where the answer goes; the question comes from `options` beside or beneath it. */
  readonly address: string
  readonly options?: string
  readonly next?: string
  /** Id of a field whose value goes along as `name`. */
  readonly nameFrom?: string
  readonly text: string
  readonly failed: string
}

const never = () => () => undefined

/** A button for a passkey; where there are no scripts, or the browser knows no passkeys, there is none. */
export function PasskeyButton({ kind, address, options, next, nameFrom, text, failed }: Props) {
  const known = useSyncExternalStore(
    never,
    () => 'PublicKeyCredential' in window,
    () => false,
  )
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  if (!known) return null
  const go = async () => {
    setBusy(true)
    setSaid('')
    try {
      const asked = await post(options ?? `${address}/options`, {})
      if (typeof asked['to'] === 'string') return location.assign(asked['to'])
      const answer = kind === 'get' ? await useKey(asked) : await makeKey(asked)
      const field = nameFrom ? document.getElementById(nameFrom) : null
      const name = field instanceof HTMLInputElement ? field.value : undefined
      const { to, say } = await post(address, { answer, next, name })
      if (typeof to === 'string') return location.assign(to)
      setSaid(typeof say === 'string' ? say : failed)
    } catch {
      setSaid(failed)
    }
    setBusy(false)
  }
  return (
    <div className="desk-passkey">
      <button type="button" className="button" disabled={busy} onClick={() => void go()}>
        {text}
      </button>
      <p role="status" className="desk-error">
        {said}
      </p>
    </div>
  )
}

type Wire = Record<string, unknown>

async function post(address: string, body: Wire): Promise<Wire> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
  })
  return response.json()
}

const bytes = (text: unknown) =>
  Uint8Array.from(atob(String(text).replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))

function text(buffer: ArrayBuffer): string {
  const signs = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('')
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

const head = (key: PublicKeyCredential) => ({
  id: key.id,
  rawId: text(key.rawId),
  type: key.type,
  clientExtensionResults: {},
})

async function useKey(asked: Wire): Promise<Wire> {
  const publicKey: PublicKeyCredentialRequestOptions = {
    challenge: bytes(asked['challenge']),
    rpId: String(asked['rpId']),
    userVerification: 'required',
  }
  const key = await navigator.credentials.get({ publicKey })
  if (!(key instanceof PublicKeyCredential) || !(key.response instanceof AuthenticatorAssertionResponse))
    throw new TypeError('no passkey')
  const { clientDataJSON, authenticatorData, signature, userHandle } = key.response
  return {
    ...head(key),
    response: {
      clientDataJSON: text(clientDataJSON),
      authenticatorData: text(authenticatorData),
      signature: text(signature),
      userHandle: userHandle ? text(userHandle) : undefined,
    },
  }
}

interface Creation {
  readonly challenge: string
  readonly rp: PublicKeyCredentialRpEntity
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string }
  readonly pubKeyCredParams: PublicKeyCredentialParameters[]
  readonly excludeCredentials?: readonly { readonly id: string }[]
}

const isCreation = (asked: Wire): asked is Wire & Creation => 'pubKeyCredParams' in asked && 'user' in asked

async function makeKey(asked: Wire): Promise<Wire> {
  if (!isCreation(asked)) throw new TypeError('not a question for a passkey')
  const { challenge, rp, user, pubKeyCredParams, excludeCredentials = [] } = asked
  const key = await navigator.credentials.create({
    publicKey: {
      challenge: bytes(challenge),
      rp,
      user: { ...user, id: bytes(user.id) },
      pubKeyCredParams,
      excludeCredentials: excludeCredentials.map(({ id }) => ({ type: 'public-key', id: bytes(id) })),
      authenticatorSelection: {
        residentKey: 'required',
        requireResidentKey: true,
        userVerification: 'required',
      },
      attestation: 'none',
    },
  })
  if (!(key instanceof PublicKeyCredential) || !(key.response instanceof AuthenticatorAttestationResponse))
    throw new TypeError('no passkey')
  return {
    ...head(key),
    response: {
      clientDataJSON: text(key.response.clientDataJSON),
      attestationObject: text(key.response.attestationObject),
      transports: key.response.getTransports(),
    },
  }
}
