import { z } from 'zod'

/** Whether a part of an address can be the id of a record. */
export const isUuid = (text: string): boolean => z.uuid().safeParse(text).success
