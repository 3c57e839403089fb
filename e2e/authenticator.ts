import { codeOfStep, stepAt } from '@/lib/account/totp'

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** An authenticator as a person holds it: gives a new code each time, as none is taken twice. */
export function authenticator(shown: string): { code: () => Promise<string>; last: () => string } {
  const bits = [...shown.replace(/\s/g, '')]
    .map((sign) => BASE32.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2))).toString('utf8')
  // The code before the present one is taken too: so a set-up and a sign-in need no wait between them.
  let step = stepAt(new Date()) - 2
  const code = async () => {
    step = Math.max(step + 1, stepAt(new Date()) - 1)
    while (step > stepAt(new Date()) + 1) await new Promise((resolve) => setTimeout(resolve, 250))
    return codeOfStep(secret, step)
  }
  return { code, last: () => codeOfStep(secret, step) }
}
