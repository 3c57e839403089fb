import type { Json, JsonObject } from '@/lib/document/json'

/** A document as the database keeps it: what is undefined is not there. */
export function toJson(content: unknown): JsonObject & { [key: string]: Json } {
  return JSON.parse(JSON.stringify(content))
}
