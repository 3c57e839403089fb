import fs from 'node:fs'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { Environment } from '@/lib/env'
import { DatabaseProblem, errorCode } from '../problem'

/** The settings that say for whom a backup is, and who may open it. */
export type KeySettings = Pick<
  Environment,
  'backupRecipients' | 'backupIdentityFile' | 'backupPassphraseFile'
>

/** Encrypts for the recipients, or with the passphrase, of the settings. @throws DatabaseProblem without either */
export function encrypterOf(settings: KeySettings): Encrypter {
  const encrypter = new Encrypter()
  if (settings.backupRecipients.length > 0) {
    for (const recipient of settings.backupRecipients) {
      try {
        encrypter.addRecipient(recipient)
      } catch (cause) {
        throw noKey(`AIGAQ_BACKUP_RECIPIENT holds ${recipient}, which is not an age recipient`, cause)
      }
    }
  } else if (settings.backupPassphraseFile) {
    encrypter.setPassphrase(readSecret(settings.backupPassphraseFile, 'AIGAQ_BACKUP_PASSPHRASE_FILE'))
  } else {
    throw noKey('A backup is always encrypted, and there is no key')
  }
  return encrypter
}

/** Decrypts with the identity, or the passphrase, of the settings. @throws DatabaseProblem without either */
export function decrypterOf(settings: KeySettings): Decrypter {
  const decrypter = new Decrypter()
  if (settings.backupIdentityFile) {
    const lines = readSecret(settings.backupIdentityFile, 'AIGAQ_BACKUP_IDENTITY_FILE').split('\n')
    const identities = lines.map((line) => line.trim()).filter((line) => line && !line.startsWith('#'))
    try {
      for (const identity of identities) decrypter.addIdentity(identity)
    } catch (cause) {
      throw noKey('The file of AIGAQ_BACKUP_IDENTITY_FILE holds no age identity (AGE-SECRET-KEY-1…)', cause)
    }
  }
  if (settings.backupPassphraseFile) {
    decrypter.addPassphrase(readSecret(settings.backupPassphraseFile, 'AIGAQ_BACKUP_PASSPHRASE_FILE'))
  }
  if (!settings.backupIdentityFile && !settings.backupPassphraseFile) {
    throw noKey('Opening a backup needs AIGAQ_BACKUP_IDENTITY_FILE or AIGAQ_BACKUP_PASSPHRASE_FILE')
  }
  return decrypter
}

/** Writes a new identity to `file`, which must not exist, for its owner alone. @returns the recipient that it opens */
export async function makeKey(file: string): Promise<string> {
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  fs.writeFileSync(file, `# public key: ${recipient}\n${identity}\n`, { mode: 0o600, flag: 'wx' })
  return recipient
}

function readSecret(file: string, setting: string): string {
  let secret: string
  try {
    secret = fs.readFileSync(file, 'utf8').trim()
  } catch (cause) {
    throw noKey(`${file} of ${setting} cannot be read (${errorCode(cause)})`, cause)
  }
  if (!secret) throw noKey(`${file} of ${setting} is empty`)
  return secret
}

function noKey(why: string, cause?: unknown): DatabaseProblem {
  return new DatabaseProblem(
    'no-key',
    `${why}. Nothing was written. Make a key with «npm run backup -- --make-key FILE», keep that file elsewhere, and set AIGAQ_BACKUP_RECIPIENT to back up and AIGAQ_BACKUP_IDENTITY_FILE to restore.`,
    { cause },
  )
}
