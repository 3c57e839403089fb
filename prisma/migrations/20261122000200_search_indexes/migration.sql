-- Indexes that Prisma's diff does not see (partial, or over an expression). lib/search/search.data.test.ts asks through them.

-- Cases, organisations, sources, letters and themes are few beside people: a common word is looked up among them alone.
CREATE INDEX search_term_tokens_records ON search_term USING GIN (tokens) WHERE kind <> 'person';

-- The words of what is told, in all its languages at once (a jsonb's keys are not part of its tsvector).
CREATE INDEX claim_text_words ON claim USING GIN (to_tsvector('simple'::regconfig, text));
CREATE INDEX case_summary_words ON "case" USING GIN (to_tsvector('simple'::regconfig, summary));
CREATE INDEX letter_summary_words ON letter USING GIN (to_tsvector('simple'::regconfig, summary));
CREATE INDEX theme_summary_words ON theme USING GIN (to_tsvector('simple'::regconfig, summary));
