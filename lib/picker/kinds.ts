import { isVocabulary, type Vocabulary } from '@/lib/vocabulary/kinds'

export const RECORD_PICKS = ['person', 'source', 'organisation', 'letter', 'theme', 'case'] as const
/** A record that is picked: found by its names. */
export type RecordPick = (typeof RECORD_PICKS)[number]
/** What a form can pick: a record, or a term of a vocabulary. */
export type PickKind = RecordPick | Vocabulary

export const isRecordPick = (kind: string): kind is RecordPick => RECORD_PICKS.some((each) => each === kind)
export const isPickKind = (kind: string): kind is PickKind => isRecordPick(kind) || isVocabulary(kind)
