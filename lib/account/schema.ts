import { z } from 'zod'
import { ROLES } from '@/lib/auth/policy'
import { LANGS } from '@/lib/i18n/lang'
import { tickField } from '@/lib/desk/form-body'

// What the forms of accounts send. Messages are keys of the catalogues.

const email = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email({ error: 'account.errors.email' }))
const name = z.string().trim().min(1).max(120)
/** Longer than any that is taken, so that the rules say what is wrong with it. */
const password = z.string().min(1).max(1000)
const next = z.string().max(2000).optional()
const code = z.string().trim().min(1).max(40)

export const signInSchema = z.object({ email: z.string().trim().min(1).max(254), password, next })
export const secondFactorSchema = z.object({ code, next })
export const recoverSchema = z.object({ email })
export const useLinkSchema = z.object({
  link: z.string().max(100),
  email: email.optional(),
  name: name.optional(),
  password,
  again: z.string().max(1000),
})

export const confirmSchema = z.object({
  password: z.string().max(1000).default(''),
  code: z.string().max(40).default(''),
  next,
})
export const languageSchema = z.object({ lang: z.enum(LANGS) })
export const changePasswordSchema = z.object({ current: password, password, again: z.string().max(1000) })
export const passwordSchema = z.object({ password })
export const codeSchema = z.object({ code })
export const endSessionSchema = z.object({ id: z.uuid().optional() })
export const noFieldsSchema = z.object({})

export const inviteSchema = z.object({ email, name, role: z.enum(ROLES), lang: z.enum(LANGS) })
export const roleSchema = z.object({ role: z.enum(ROLES) })
export const linkSchema = z.object({ everything: tickField })

const bytes = z.string().max(20_000)
const transport = z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'])
const credential = {
  id: bytes,
  rawId: bytes,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).default({}),
}

/** What a browser answers with a passkey that it has (WebAuthn 3, AuthenticationResponseJSON). */
export const passkeyAnswerSchema = z.object({
  answer: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: bytes,
      authenticatorData: bytes,
      signature: bytes,
      userHandle: bytes.optional(),
    }),
  }),
  next,
})

/** What a browser answers with a passkey that it made (WebAuthn 3, RegistrationResponseJSON). */
export const newPasskeySchema = z.object({
  answer: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: bytes,
      attestationObject: bytes,
      transports: z.array(transport).max(10).optional().catch(undefined),
    }),
  }),
  name: z.string().trim().max(60).default(''),
})

export const removePasskeySchema = z.object({ id: z.uuid() })
