import type { DeskActor } from '@/lib/auth/policy'

/** Researchers read and pick; editors and administrators change. */
export const mayChangeVocabulary = ({ role }: DeskActor): boolean =>
  role === 'editor' || role === 'administrator'
