import { z } from 'zod'

export const MOST_BYTES = 1024 * 1024

export type Fields = Record<string, string | string[]>
type Body = { readonly fields: Record<string, unknown> } | { readonly problem: 'tooLarge' | 'unreadable' }

/**
 * The fields of a form, or the object of a JSON body. A name that came several times has a list. Files are not taken.
 * The body is read no further than a megabyte, whatever it says of its length.
 */
export async function readBody(request: Request): Promise<Body> {
  const bytes = await readBytes(request)
  if (!bytes) return { problem: 'tooLarge' }
  const type = request.headers.get('content-type') ?? ''
  try {
    if (type.startsWith('application/json')) return { fields: objectOf(bytes) }
    if (bytes.length === 0) return { fields: {} }
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
    return { fields: fieldsOf(form) }
  } catch {
    return { problem: 'unreadable' }
  }
}

async function readBytes(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return null
  if (!request.body) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Uint8Array(Buffer.concat(chunks))
    length += value.length
    if (length > MOST_BYTES) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
}

function objectOf(bytes: Uint8Array): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
}

function fieldsOf(form: FormData): Fields {
  const fields = new Map<string, string | string[]>()
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue
    // Browsers send line ends of text areas as CR LF; texts are kept with LF.
    const text = value.replaceAll('\r\n', '\n')
    const before = fields.get(name)
    fields.set(name, before === undefined ? text : [before, text].flat())
  }
  return Object.fromEntries(fields)
}

/** A field that may come any number of times: checkboxes of one name. */
export const listField = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((given) => (given === undefined ? [] : [given].flat()))

/** A checkbox: there when it is ticked. */
export const tickField = z
  .string()
  .optional()
  .transform((given) => given !== undefined && given !== '')
