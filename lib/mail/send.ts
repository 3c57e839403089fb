import { createTransport, type Transporter } from 'nodemailer'
import { env } from '@/lib/env'
import { log } from '@/lib/log'

const SECONDS = 15
let transport: Transporter | undefined

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Whether the installation can send mail at all. */
export const canSendMail = () => env().smtpUrl !== undefined

/**
 * Sends a mail as plain text.
 * @returns false where no mail server is set, or it did not take the mail: then the link must be handed over otherwise. The
 * log says why and not to whom.
 */
export async function sendMail({ to, subject, text }: Mail): Promise<boolean> {
  const { smtpUrl, mailFrom } = env()
  if (!smtpUrl || !mailFrom) return false
  transport ??= createTransport(
    {
      url: smtpUrl,
      connectionTimeout: SECONDS * 1000,
      socketTimeout: SECONDS * 1000,
      disableFileAccess: true,
    },
    { from: mailFrom },
  )
  try {
    // As an object: a text with a comma in it would be two addressees.
    await transport.sendMail({ to: { name: '', address: to }, subject, text })
    return true
  } catch (error) {
    log.error('a mail could not be sent', new Error(error instanceof Error ? error.name : 'unknown'))
    return false
  }
}
