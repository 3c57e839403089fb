import { hash, verify } from '@node-rs/argon2'

// Argon2id is the package's default; costs are OWASP's recommendation with more memory: about 50 ms on two cores.
const COSTS = { memoryCost: 46_080, timeCost: 2, parallelism: 1 } as const

// Composed and decomposed letters are one password (NIST SP 800-63B, 3.1.1.2).
const plain = (password: string) => password.normalize('NFKC')

/** An argon2id hash with its salt and costs, as text. */
export const hashPassword = (password: string): Promise<string> => hash(plain(password), COSTS)

/** Whether the password made this hash; false too for a hash that cannot be read. */
export async function verifyPassword(stored: string, password: string): Promise<boolean> {
  return verify(stored, plain(password)).catch(() => false)
}
