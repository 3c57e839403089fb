import { id, twins, type Twins } from './constraints.world'

const answered = { answer: 'Mended', answered_at: '2026-06-22T00:00:00Z', answered_by_id: id('account') }
const sealed = { key_id: 'key', contact: Buffer.from('sealed') }

/** The CHECKs on the tables of the desk. */
export const DESK: readonly Twins[] = [
  twins('term_slug', 'a slug with capitals', 'term', { slug: 'Bad_Slug' }, { slug: 'good-slug-2' }),
  twins(
    'term_words',
    'a name in an unknown language',
    'term',
    { name: { de: 'Gericht' } },
    { name: { kk: 'сот' } },
  ),
  twins('record_content', 'a document that is a list', 'record', { content: '[]' }, { content: '{}' }),
  twins('record_content', 'a document that is null', 'record', { content: 'null' }),
  twins(
    'record_held',
    'a case that is held by another',
    'record',
    { held_by_id: id('record') },
    { held_by_id: id('record'), kind: 'person' },
  ),
  twins('record_stale', 'never fresh', 'record', { stale_after_days: 0 }, { stale_after_days: 1 }),
  twins('record_stale', 'never stale', 'record', { stale_after_days: 3651 }, { stale_after_days: 3650 }),
  twins(
    'version_words',
    'a note in an unknown language',
    'version',
    { note: { de: 'Wort' } },
    { note: { kk: 'сөз' } },
  ),
  twins('comment_body', 'a remark that says nothing', 'comment', { body: ' ' }, { body: '?' }),
  twins('report_contact', 'a contact without its key', 'report', { ...sealed, key_id: null }, sealed),
  twins('report_contact', 'a key without a contact', 'report', { ...sealed, contact: null }),
  twins(
    'report_answered',
    'answered without an answer',
    'report',
    { state: 'answered', ...answered, answer: null },
    { state: 'answered', ...answered },
  ),
  twins(
    'report_answered',
    'answered by nobody',
    'report',
    { state: 'answered', ...answered, answered_by_id: null },
    { state: 'closed' },
  ),
  twins('report_answered', 'answered at no time', 'report', {
    state: 'answered',
    ...answered,
    answered_at: null,
  }),
  twins('revision_counted', 'a revision before the first', 'revision', { seq: 0 }, { seq: 1 }),
  twins(
    'revision_counted',
    'a revision of a record without a number',
    'revision',
    { record_id: id('record') },
    { record_id: id('record'), number: 1 },
  ),
  twins('revision_counted', 'a number of nothing', 'revision', { number: 1 }),
]
