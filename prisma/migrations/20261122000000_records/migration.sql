-- Similar names are found by trigrams; the extension is trusted, so the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "lang" AS ENUM ('kk', 'ru', 'en');

-- CreateEnum
CREATE TYPE "publication" AS ENUM ('draft', 'in_review', 'changes_requested', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "case_kind" AS ENUM ('criminal', 'administrative', 'psychiatric_confinement', 'killing', 'reprisal', 'group_prosecution', 'media_restriction', 'accountability');

-- CreateEnum
CREATE TYPE "subject_role" AS ENUM ('target', 'relative', 'co_defendant');

-- CreateEnum
CREATE TYPE "proceeding_kind" AS ENUM ('criminal', 'administrative', 'psychiatric', 'inquiry');

-- CreateEnum
CREATE TYPE "claim_kind" AS ENUM ('charge', 'stage', 'measure', 'custody', 'release', 'sentence', 'outcome', 'life', 'event', 'statement', 'recognition', 'role', 'name', 'concern', 'ask');

-- CreateEnum
CREATE TYPE "charge_step" AS ENUM ('registered', 'suspected', 'charged', 'requalified', 'dropped', 'convicted', 'acquitted');

-- CreateEnum
CREATE TYPE "legal_stage" AS ENUM ('under_investigation', 'suspected', 'charged', 'on_trial', 'closed', 'wanted');

-- CreateEnum
CREATE TYPE "measure_kind" AS ENUM ('police_custody', 'remand', 'house_arrest', 'undertaking_not_to_leave', 'exit_ban', 'psychiatric_facility');

-- CreateEnum
CREATE TYPE "custody" AS ENUM ('at_liberty', 'police_custody', 'remand', 'house_arrest', 'administrative_arrest', 'imprisoned', 'freedom_restricted', 'psychiatric_facility');

-- CreateEnum
CREATE TYPE "component_kind" AS ENUM ('imprisonment', 'restricted_freedom', 'suspended', 'administrative_arrest', 'fine', 'activity_ban', 'compulsory_medical', 'community_service', 'correctional_labour', 'confiscation', 'unspecified');

-- CreateEnum
CREATE TYPE "outcome" AS ENUM ('upheld', 'quashed', 'reduced', 'in_force', 'cassation_refused', 'acquitted', 'served', 'paroled', 'pardoned');

-- CreateEnum
CREATE TYPE "life" AS ENUM ('killed', 'died', 'died_in_custody', 'in_exile');

-- CreateEnum
CREATE TYPE "event_kind" AS ENUM ('search', 'summons', 'warning', 'hunger_strike', 'hospital', 'transfer', 'trial', 'attack', 'harassment', 'publication', 'registration_refused', 'access_restricted', 'investigation', 'death_toll', 'law', 'commemoration', 'other');

-- CreateEnum
CREATE TYPE "party" AS ENUM ('authorities', 'subject', 'defence', 'family', 'ngo', 'intergovernmental', 'media', 'expert');

-- CreateEnum
CREATE TYPE "standing" AS ENUM ('stands', 'set_aside');

-- CreateEnum
CREATE TYPE "name_kind" AS ENUM ('printed', 'official', 'alias', 'misprint', 'transliteration');

-- CreateEnum
CREATE TYPE "script" AS ENUM ('cyrillic', 'latin', 'arabic');

-- CreateEnum
CREATE TYPE "organisation_kind" AS ENUM ('ngo', 'media', 'movement', 'party', 'court', 'authority', 'intergovernmental');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('news', 'ngo_statement', 'ngo_report', 'government', 'court_document', 'letter', 'post', 'encyclopedia');

-- CreateEnum
CREATE TYPE "seen_as" AS ENUM ('full', 'excerpt', 'headline');

-- CreateEnum
CREATE TYPE "locator_part" AS ENUM ('body', 'excerpt', 'title', 'related', 'entry', 'caption');

-- CreateEnum
CREATE TYPE "stance" AS ENUM ('supports', 'disputes');

-- CreateEnum
CREATE TYPE "letter_role" AS ENUM ('sender', 'addressee');

-- CreateEnum
CREATE TYPE "record_kind" AS ENUM ('person', 'case', 'organisation', 'source', 'letter', 'theme');

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "sort" JSONB NOT NULL,
    "not_confused_with" JSONB,
    "confidential_note" TEXT,
    "publication" "publication" NOT NULL DEFAULT 'draft',
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_name" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "lang" "lang",
    "script" "script" NOT NULL,
    "kind" "name_kind" NOT NULL,
    "source_id" UUID,
    "note" JSONB,

    CONSTRAINT "person_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "organisation_kind" NOT NULL,
    "name" JSONB NOT NULL,
    "short_name" JSONB,
    "publication" "publication" NOT NULL DEFAULT 'draft',

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "occupation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,

    CONSTRAINT "occupation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "law_article" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "part" TEXT,
    "name" JSONB NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "law_article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "theme" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "read_in" "lang"[],
    "publication" "publication" NOT NULL DEFAULT 'draft',

    CONSTRAINT "theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "case_kind" NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "sort" JSONB NOT NULL,
    "read_in" "lang"[],
    "confidential_note" TEXT,
    "publication" "publication" NOT NULL DEFAULT 'draft',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_theme" (
    "case_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,

    CONSTRAINT "case_theme_pkey" PRIMARY KEY ("case_id","theme_id")
);

-- CreateTable
CREATE TABLE "case_group" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "size" INTEGER NOT NULL,

    CONSTRAINT "case_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_subject" (
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "subject_role" NOT NULL,

    CONSTRAINT "case_subject_pkey" PRIMARY KEY ("case_id","person_id")
);

-- CreateTable
CREATE TABLE "proceeding" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" "proceeding_kind" NOT NULL,
    "person_id" UUID,
    "group_id" UUID,
    "name" JSONB NOT NULL,
    "body" JSONB,
    "case_number" TEXT,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "proceeding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "charge" (
    "id" UUID NOT NULL,
    "proceeding_id" UUID NOT NULL,
    "law_article_id" UUID,
    "wording" JSONB,

    CONSTRAINT "charge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disagreement" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "about" JSONB NOT NULL,
    "reason" JSONB NOT NULL,

    CONSTRAINT "disagreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "kind" "claim_kind" NOT NULL,
    "case_id" UUID,
    "letter_id" UUID,
    "theme_id" UUID,
    "person_id" UUID,
    "group_id" UUID,
    "proceeding_id" UUID,
    "disagreement_id" UUID,
    "text" JSONB NOT NULL,
    "read_in" "lang"[],
    "date" TEXT,
    "earliest" DATE,
    "latest" DATE,
    "date_note" JSONB,
    "as_of" DATE,
    "publication" "publication" NOT NULL DEFAULT 'draft',
    "standing" "standing" NOT NULL DEFAULT 'stands',
    "inclusion" TEXT,
    "charge_id" UUID,
    "charge_step" "charge_step",
    "stage" "legal_stage",
    "measure" "measure_kind",
    "custody" "custody",
    "until" TEXT,
    "until_latest" DATE,
    "length_days" INTEGER,
    "length_months" INTEGER,
    "court" JSONB,
    "outcome" "outcome",
    "sentence_id" UUID,
    "life" "life",
    "event" "event_kind",
    "party" "party",
    "speaker" JSONB,
    "organisation_id" UUID,
    "occupation_id" UUID,
    "criterion" TEXT,
    "ask_number" INTEGER,
    "place_id" UUID,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sentence_component" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "kind" "component_kind" NOT NULL,
    "length_days" INTEGER,
    "length_months" INTEGER,
    "amount" DECIMAL(18,2),
    "currency" CHAR(3),
    "scope" JSONB,

    CONSTRAINT "sentence_component_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "source_kind" NOT NULL,
    "publisher" JSONB NOT NULL,
    "publisher_id" UUID,
    "author" TEXT,
    "title" TEXT,
    "title_note" JSONB,
    "lang" TEXT NOT NULL,
    "url" TEXT,
    "published" TEXT,
    "published_last" DATE,
    "seen_as" "seen_as" NOT NULL,
    "weak" BOOLEAN NOT NULL DEFAULT false,
    "note" JSONB,
    "publication" "publication" NOT NULL DEFAULT 'draft',

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citation" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "part" "locator_part" NOT NULL,
    "paragraph" TEXT,
    "quote_exact" TEXT,
    "stance" "stance" NOT NULL DEFAULT 'supports',
    "said_by" JSONB,
    "letter_id" UUID,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "occasion" JSONB,
    "read_in" "lang"[],
    "date" TEXT,
    "earliest" DATE,
    "latest" DATE,
    "reported_in_id" UUID NOT NULL,
    "publication" "publication" NOT NULL DEFAULT 'draft',

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter_party" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "role" "letter_role" NOT NULL,
    "organisation_id" UUID,
    "person" JSONB,
    "office" JSONB,
    "note" JSONB,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "letter_party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ask_case" (
    "claim_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,

    CONSTRAINT "ask_case_pkey" PRIMARY KEY ("claim_id","case_id")
);

-- CreateTable
CREATE TABLE "old_slug" (
    "kind" "record_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "record_id" UUID NOT NULL,

    CONSTRAINT "old_slug_pkey" PRIMARY KEY ("kind","slug")
);

-- CreateTable
CREATE TABLE "search_term" (
    "id" UUID NOT NULL,
    "kind" "record_kind" NOT NULL,
    "record_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "tokens" tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, folded)) STORED,

    CONSTRAINT "search_term_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_slug_key" ON "person"("slug");

-- CreateIndex
CREATE INDEX "person_name_person_id_idx" ON "person_name"("person_id");

-- CreateIndex
CREATE INDEX "person_name_source_id_idx" ON "person_name"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_slug_key" ON "organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "place_slug_key" ON "place"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "occupation_slug_key" ON "occupation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "law_article_slug_key" ON "law_article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "theme_slug_key" ON "theme"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "case_slug_key" ON "case"("slug");

-- CreateIndex
CREATE INDEX "case_theme_theme_id_idx" ON "case_theme"("theme_id");

-- CreateIndex
CREATE INDEX "case_group_case_id_idx" ON "case_group"("case_id");

-- CreateIndex
CREATE INDEX "case_subject_person_id_idx" ON "case_subject"("person_id");

-- CreateIndex
CREATE INDEX "proceeding_case_id_idx" ON "proceeding"("case_id");

-- CreateIndex
CREATE INDEX "proceeding_person_id_idx" ON "proceeding"("person_id");

-- CreateIndex
CREATE INDEX "proceeding_group_id_idx" ON "proceeding"("group_id");

-- CreateIndex
CREATE INDEX "charge_proceeding_id_idx" ON "charge"("proceeding_id");

-- CreateIndex
CREATE INDEX "charge_law_article_id_idx" ON "charge"("law_article_id");

-- CreateIndex
CREATE INDEX "disagreement_case_id_idx" ON "disagreement"("case_id");

-- CreateIndex
CREATE INDEX "claim_case_id_idx" ON "claim"("case_id");

-- CreateIndex
CREATE INDEX "claim_letter_id_idx" ON "claim"("letter_id");

-- CreateIndex
CREATE INDEX "claim_theme_id_idx" ON "claim"("theme_id");

-- CreateIndex
CREATE INDEX "claim_person_id_idx" ON "claim"("person_id");

-- CreateIndex
CREATE INDEX "claim_group_id_idx" ON "claim"("group_id");

-- CreateIndex
CREATE INDEX "claim_proceeding_id_idx" ON "claim"("proceeding_id");

-- CreateIndex
CREATE INDEX "claim_disagreement_id_idx" ON "claim"("disagreement_id");

-- CreateIndex
CREATE INDEX "claim_charge_id_idx" ON "claim"("charge_id");

-- CreateIndex
CREATE INDEX "claim_sentence_id_idx" ON "claim"("sentence_id");

-- CreateIndex
CREATE INDEX "claim_organisation_id_idx" ON "claim"("organisation_id");

-- CreateIndex
CREATE INDEX "claim_occupation_id_idx" ON "claim"("occupation_id");

-- CreateIndex
CREATE INDEX "claim_place_id_idx" ON "claim"("place_id");

-- CreateIndex
CREATE INDEX "sentence_component_claim_id_idx" ON "sentence_component"("claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_slug_key" ON "source"("slug");

-- CreateIndex
CREATE INDEX "source_publisher_id_idx" ON "source"("publisher_id");

-- CreateIndex
CREATE INDEX "citation_claim_id_idx" ON "citation"("claim_id");

-- CreateIndex
CREATE INDEX "citation_source_id_idx" ON "citation"("source_id");

-- CreateIndex
CREATE INDEX "citation_letter_id_idx" ON "citation"("letter_id");

-- CreateIndex
CREATE UNIQUE INDEX "letter_slug_key" ON "letter"("slug");

-- CreateIndex
CREATE INDEX "letter_reported_in_id_idx" ON "letter"("reported_in_id");

-- CreateIndex
CREATE INDEX "letter_party_letter_id_idx" ON "letter_party"("letter_id");

-- CreateIndex
CREATE INDEX "letter_party_organisation_id_idx" ON "letter_party"("organisation_id");

-- CreateIndex
CREATE INDEX "ask_case_case_id_idx" ON "ask_case"("case_id");

-- CreateIndex
CREATE INDEX "search_term_kind_record_id_idx" ON "search_term"("kind", "record_id");

-- CreateIndex
CREATE INDEX "search_term_folded_trgm" ON "search_term" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "search_term_tokens" ON "search_term" USING GIN ("tokens");

-- CreateIndex
CREATE INDEX "search_term_folded_prefix" ON "search_term"("folded" text_pattern_ops);

-- AddForeignKey
ALTER TABLE "person_name" ADD CONSTRAINT "person_name_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_name" ADD CONSTRAINT "person_name_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_theme" ADD CONSTRAINT "case_theme_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_theme" ADD CONSTRAINT "case_theme_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_group" ADD CONSTRAINT "case_group_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_subject" ADD CONSTRAINT "case_subject_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_subject" ADD CONSTRAINT "case_subject_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proceeding" ADD CONSTRAINT "proceeding_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proceeding" ADD CONSTRAINT "proceeding_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proceeding" ADD CONSTRAINT "proceeding_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "case_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charge" ADD CONSTRAINT "charge_proceeding_id_fkey" FOREIGN KEY ("proceeding_id") REFERENCES "proceeding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charge" ADD CONSTRAINT "charge_law_article_id_fkey" FOREIGN KEY ("law_article_id") REFERENCES "law_article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disagreement" ADD CONSTRAINT "disagreement_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "case_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_proceeding_id_fkey" FOREIGN KEY ("proceeding_id") REFERENCES "proceeding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_disagreement_id_fkey" FOREIGN KEY ("disagreement_id") REFERENCES "disagreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_charge_id_fkey" FOREIGN KEY ("charge_id") REFERENCES "charge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_sentence_id_fkey" FOREIGN KEY ("sentence_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_occupation_id_fkey" FOREIGN KEY ("occupation_id") REFERENCES "occupation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sentence_component" ADD CONSTRAINT "sentence_component_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_reported_in_id_fkey" FOREIGN KEY ("reported_in_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_party" ADD CONSTRAINT "letter_party_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_party" ADD CONSTRAINT "letter_party_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ask_case" ADD CONSTRAINT "ask_case_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ask_case" ADD CONSTRAINT "ask_case_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

