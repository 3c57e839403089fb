-- CreateTable
CREATE TABLE "search_word" (
    "word" TEXT NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "search_word_trgm" ON "search_word" USING GIN ("word" gin_trgm_ops);

-- Every word of a folded name, once: a misspelt word is compared with some thousands of these and not with millions of
-- names. Words stay when their names go: they are looked through and never shown, and lead to nothing but search_term.
-- Shorter ones have too few trigrams to be like anything, longer ones are no names (and would not fit into the index).
CREATE FUNCTION keep_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- In the order of words, so that two transactions that write the same ones wait for each other in turn.
  INSERT INTO search_word (word)
  SELECT DISTINCT word COLLATE "C" AS word FROM written, unnest(string_to_array(folded, ' ')) AS word
  WHERE length(word) BETWEEN 3 AND 100 ORDER BY 1
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER search_term_words AFTER INSERT ON search_term
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_search_words();
CREATE TRIGGER search_term_words_changed AFTER UPDATE ON search_term
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_search_words();

INSERT INTO search_word (word)
SELECT DISTINCT word FROM search_term, unnest(string_to_array(folded, ' ')) AS word WHERE length(word) BETWEEN 3 AND 100;
