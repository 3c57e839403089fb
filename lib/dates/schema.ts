import { z } from 'zod'
import { parseEdtf, edtfToString, type Edtf } from './edtf'

/**
 * A date from outside (form, import, seed): spaces around it are dropped, then it must be an Edtf. The
 * issue's message is the code `date.format` or `date.impossible`, to be translated for the person.
 */
export const edtfSchema = z
  .string('date.format')
  .trim()
  .transform((text, context): Edtf => {
    const parsed = parseEdtf(text)
    if (parsed.kind !== 'error') return edtfToString(parsed)
    context.addIssue({ code: 'custom', message: parsed.code })
    return z.NEVER
  })
