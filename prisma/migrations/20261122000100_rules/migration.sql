-- What the database itself holds to be true. Prisma's diff does not see CHECKs, functions and triggers:
-- lib/db/constraints.data.test.ts tries each of them on both engines.

CREATE FUNCTION is_words(words jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT words IS NULL OR (
    jsonb_typeof(words) = 'object'
    AND words <> '{}'::jsonb
    AND NOT EXISTS (
      SELECT 1 FROM jsonb_each(CASE WHEN jsonb_typeof(words) = 'object' THEN words ELSE '{}'::jsonb END) AS pair(lang, word)
      WHERE lang NOT IN ('kk', 'ru', 'en') OR jsonb_typeof(word) <> 'string' OR btrim(word #>> '{}') = ''))
$$;

CREATE FUNCTION is_slug(slug text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 120
$$;

ALTER TABLE person ADD CONSTRAINT person_slug CHECK (is_slug(slug)), ADD CONSTRAINT person_words CHECK (is_words(name) AND is_words(sort) AND is_words(not_confused_with));
ALTER TABLE person_name ADD CONSTRAINT person_name_words CHECK (is_words(note)), ADD CONSTRAINT person_name_text CHECK (btrim(text) <> '');
ALTER TABLE organisation ADD CONSTRAINT organisation_slug CHECK (is_slug(slug)), ADD CONSTRAINT organisation_words CHECK (is_words(name) AND is_words(short_name));
ALTER TABLE place ADD CONSTRAINT place_slug CHECK (is_slug(slug)), ADD CONSTRAINT place_words CHECK (is_words(name));
ALTER TABLE occupation ADD CONSTRAINT occupation_slug CHECK (is_slug(slug)), ADD CONSTRAINT occupation_words CHECK (is_words(name));
ALTER TABLE law_article ADD CONSTRAINT law_article_slug CHECK (is_slug(slug)), ADD CONSTRAINT law_article_words CHECK (is_words(name));
ALTER TABLE theme ADD CONSTRAINT theme_slug CHECK (is_slug(slug)), ADD CONSTRAINT theme_words CHECK (is_words(name) AND is_words(summary));
ALTER TABLE "case" ADD CONSTRAINT case_slug CHECK (is_slug(slug)), ADD CONSTRAINT case_words CHECK (is_words(title) AND is_words(summary) AND is_words(sort));
ALTER TABLE case_group ADD CONSTRAINT case_group_words CHECK (is_words(name)), ADD CONSTRAINT case_group_size CHECK (size > 1);
ALTER TABLE disagreement ADD CONSTRAINT disagreement_words CHECK (is_words(about) AND is_words(reason));
ALTER TABLE charge ADD CONSTRAINT charge_words CHECK (is_words(wording)), ADD CONSTRAINT charge_named CHECK (num_nonnulls(law_article_id, wording) >= 1);
ALTER TABLE source ADD CONSTRAINT source_slug CHECK (is_slug(slug)),
  ADD CONSTRAINT source_words CHECK (is_words(publisher) AND is_words(title_note) AND is_words(note)),
  ADD CONSTRAINT source_url CHECK (url ~ '^https?://'),
  ADD CONSTRAINT source_lang CHECK (lang ~ '^[a-z]{2}$');
ALTER TABLE citation ADD CONSTRAINT citation_words CHECK (is_words(said_by)),
  ADD CONSTRAINT citation_one_voice CHECK (num_nonnulls(said_by, letter_id) <= 1),
  ADD CONSTRAINT citation_paragraph CHECK (paragraph ~ '^[0-9]+(-[0-9]+)?(, ?[0-9]+)*$');
ALTER TABLE letter ADD CONSTRAINT letter_slug CHECK (is_slug(slug)),
  ADD CONSTRAINT letter_words CHECK (is_words(title) AND is_words(summary) AND is_words(occasion)),
  ADD CONSTRAINT letter_dates CHECK (earliest <= latest);
ALTER TABLE letter_party ADD CONSTRAINT letter_party_words CHECK (is_words(person) AND is_words(office) AND is_words(note)),
  ADD CONSTRAINT letter_party_named CHECK (num_nonnulls(organisation_id, person) >= 1);
ALTER TABLE proceeding ADD CONSTRAINT proceeding_words CHECK (is_words(name) AND is_words(body)),
  ADD CONSTRAINT proceeding_subject CHECK (CASE WHEN kind = 'inquiry' THEN num_nonnulls(person_id, group_id) = 0 ELSE num_nonnulls(person_id, group_id) = 1 END);

-- Money has a currency; a term has a length; a fine has neither term nor prison.
ALTER TABLE sentence_component
  ADD CONSTRAINT component_money CHECK (num_nonnulls(amount, currency) IN (0, 2) AND (amount IS NULL OR (kind = 'fine' AND amount > 0)) AND currency ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT component_term CHECK (
    CASE
      WHEN kind IN ('imprisonment', 'restricted_freedom', 'suspended', 'correctional_labour', 'activity_ban') THEN coalesce(length_months, 0) > 0 AND length_days IS NULL
      WHEN kind = 'unspecified' THEN length_days IS NULL AND (length_months IS NULL OR length_months > 0)
      WHEN kind = 'administrative_arrest' THEN coalesce(length_days, 0) > 0 AND length_months IS NULL
      ELSE length_days IS NULL AND length_months IS NULL
    END),
  ADD CONSTRAINT component_words CHECK (is_words(scope));

ALTER TABLE claim
  ADD CONSTRAINT claim_words CHECK (is_words(text) AND is_words(date_note) AND is_words(court) AND is_words(speaker)),
  ADD CONSTRAINT claim_one_home CHECK (num_nonnulls(case_id, letter_id, theme_id) = 1),
  ADD CONSTRAINT claim_one_subject CHECK (num_nonnulls(person_id, group_id) <= 1),
  ADD CONSTRAINT claim_dates CHECK (earliest <= latest),
  ADD CONSTRAINT claim_length CHECK (length_days > 0 AND length_months > 0),
  ADD CONSTRAINT claim_ends_after_start CHECK (until_latest >= earliest),
  ADD CONSTRAINT claim_shape CHECK (
    (kind = 'charge') = (charge_id IS NOT NULL) AND (kind = 'charge') = (charge_step IS NOT NULL)
    AND (kind = 'stage') = (stage IS NOT NULL)
    AND (kind = 'measure') = (measure IS NOT NULL)
    AND (kind = 'custody') = (custody IS NOT NULL)
    AND (kind = 'outcome') = (outcome IS NOT NULL) AND (kind = 'outcome') = (sentence_id IS NOT NULL)
    AND (kind = 'life') = (life IS NOT NULL)
    AND (kind = 'event') = (event IS NOT NULL)
    AND (kind = 'statement') = (party IS NOT NULL) AND (kind = 'statement') = (speaker IS NOT NULL)
    AND (kind = 'role') = (occupation_id IS NOT NULL)
    AND (kind = 'ask') = (ask_number IS NOT NULL)
    AND (kind <> 'recognition' OR organisation_id IS NOT NULL)
    AND (kind <> 'custody' OR as_of IS NOT NULL)
    AND (as_of IS NULL OR kind IN ('custody', 'stage', 'measure'))
    AND (num_nonnulls(until, until_latest, length_days, length_months) = 0 OR kind = 'measure')
    AND (court IS NULL OR kind IN ('measure', 'sentence', 'outcome'))
    AND (kind NOT IN ('custody', 'release', 'life', 'role', 'recognition') OR person_id IS NOT NULL)
    AND (kind NOT IN ('measure', 'sentence', 'outcome') OR num_nonnulls(person_id, group_id) = 1)
    AND (kind NOT IN ('charge', 'sentence', 'outcome', 'stage') OR proceeding_id IS NOT NULL)
    AND (kind NOT IN ('ask', 'concern') OR letter_id IS NOT NULL));

-- A group's verdict is never a person's: what happens in a proceeding happens to the subject of that proceeding.
CREATE FUNCTION claim_fits_proceeding() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE home proceeding%ROWTYPE;
BEGIN
  IF NEW.proceeding_id IS NOT NULL THEN
    SELECT * INTO home FROM proceeding WHERE id = NEW.proceeding_id;
    IF home.case_id IS DISTINCT FROM NEW.case_id THEN
      RAISE EXCEPTION 'a claim and its proceeding belong to one case' USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_fits_proceeding';
    END IF;
    IF NEW.kind IN ('charge', 'stage', 'measure', 'sentence', 'outcome')
       AND (NEW.person_id IS DISTINCT FROM home.person_id OR NEW.group_id IS DISTINCT FROM home.group_id) THEN
      RAISE EXCEPTION 'a % is about the subject of its proceeding', NEW.kind USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_fits_proceeding';
    END IF;
    IF home.kind = 'administrative' AND NEW.charge_step IN ('convicted', 'suspected') THEN
      RAISE EXCEPTION 'an administrative proceeding convicts nobody' USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_fits_proceeding';
    END IF;
  END IF;
  IF NEW.charge_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM charge WHERE id = NEW.charge_id AND proceeding_id = NEW.proceeding_id) THEN
    RAISE EXCEPTION 'a charge belongs to the proceeding of its claim' USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_fits_proceeding';
  END IF;
  IF NEW.sentence_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim WHERE id = NEW.sentence_id AND kind = 'sentence' AND proceeding_id = NEW.proceeding_id) THEN
    RAISE EXCEPTION 'an outcome belongs to a sentence of its proceeding' USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_fits_proceeding';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER claim_fits_proceeding BEFORE INSERT OR UPDATE ON claim FOR EACH ROW EXECUTE FUNCTION claim_fits_proceeding();

-- Administrative arrest is no criminal sentence, and imprisonment no administrative one.
CREATE FUNCTION component_fits_proceeding() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE home proceeding_kind;
BEGIN
  SELECT proceeding.kind INTO home FROM claim JOIN proceeding ON proceeding.id = claim.proceeding_id WHERE claim.id = NEW.claim_id AND claim.kind = 'sentence';
  IF home IS NULL
     OR (home = 'administrative' AND NEW.kind NOT IN ('administrative_arrest', 'fine', 'activity_ban', 'community_service', 'confiscation', 'unspecified'))
     OR (home = 'criminal' AND NEW.kind = 'administrative_arrest')
     OR (home = 'psychiatric' AND NEW.kind <> 'compulsory_medical')
     OR home = 'inquiry' THEN
    RAISE EXCEPTION 'a % is no sanction of this proceeding', NEW.kind USING ERRCODE = 'check_violation', CONSTRAINT = 'component_fits_proceeding';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER component_fits_proceeding BEFORE INSERT OR UPDATE ON sentence_component FOR EACH ROW EXECUTE FUNCTION component_fits_proceeding();

-- A published claim has at least one citation; looked at when the transaction ends, so that both can be written in it.
CREATE FUNCTION published_claim_is_cited() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE touched uuid;
BEGIN
  IF TG_TABLE_NAME = 'claim' THEN touched := NEW.id; ELSE touched := OLD.claim_id; END IF;
  IF EXISTS (SELECT 1 FROM claim WHERE id = touched AND publication = 'published')
     AND NOT EXISTS (SELECT 1 FROM citation WHERE claim_id = touched) THEN
    RAISE EXCEPTION 'a published claim needs a citation' USING ERRCODE = 'check_violation', CONSTRAINT = 'published_claim_is_cited';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER published_claim_is_cited AFTER INSERT OR UPDATE OF publication ON claim
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION published_claim_is_cited();
CREATE CONSTRAINT TRIGGER citation_leaves_claim_cited AFTER DELETE OR UPDATE OF claim_id ON citation
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION published_claim_is_cited();
