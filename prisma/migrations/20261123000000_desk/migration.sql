-- The research desk: working copies of records, their history and versions, accounts, and what stands around them.

-- These columns were never written by the program and are replaced by encrypted fields (table confidential). Whoever
-- filled them by hand is told, and loses nothing.
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM person WHERE confidential_note IS NOT NULL) OR EXISTS (SELECT 1 FROM "case" WHERE confidential_note IS NOT NULL) THEN
    RAISE EXCEPTION 'person.confidential_note or case.confidential_note holds text, and this version encrypts such text: copy it away, empty the columns, start again, and enter it at the desk';
  END IF;
END $$;

-- CreateEnum
CREATE TYPE "role" AS ENUM ('reader', 'researcher', 'editor', 'administrator');

-- CreateEnum
CREATE TYPE "term_kind" AS ENUM ('court', 'facility', 'office');

-- CreateEnum
CREATE TYPE "grant_kind" AS ENUM ('access', 'confidential');

-- CreateEnum
CREATE TYPE "report_state" AS ENUM ('waiting', 'held', 'answered', 'closed');

-- AlterTable
ALTER TABLE "case" DROP COLUMN "confidential_note";

-- AlterTable
ALTER TABLE "citation" ADD COLUMN     "quote_prefix" TEXT,
ADD COLUMN     "quote_suffix" TEXT;

-- AlterTable
ALTER TABLE "claim" ADD COLUMN     "court_id" UUID,
ADD COLUMN     "facility_id" UUID;

-- AlterTable
ALTER TABLE "law_article" ADD COLUMN     "edition" TEXT;

-- AlterTable
ALTER TABLE "person" DROP COLUMN "confidential_note";

-- CreateTable
CREATE TABLE "term" (
    "id" UUID NOT NULL,
    "kind" "term_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "since" TEXT,
    "until" TEXT,

    CONSTRAINT "term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "lang" "lang" NOT NULL DEFAULT 'en',
    "ended_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "record" (
    "id" UUID NOT NULL,
    "kind" "record_kind" NOT NULL,
    "state" "publication" NOT NULL DEFAULT 'draft',
    "content" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER,
    "restricted" BOOLEAN NOT NULL DEFAULT false,
    "held_by_id" UUID,
    "assignee_id" UUID,
    "stale_after_days" INTEGER NOT NULL DEFAULT 90,
    "checked_on" DATE,
    "erased_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "record_grant" (
    "record_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "kind" "grant_kind" NOT NULL,

    CONSTRAINT "record_grant_pkey" PRIMARY KEY ("record_id","account_id","kind")
);

-- CreateTable
CREATE TABLE "record_name" (
    "id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "record_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "seq" BIGINT NOT NULL,
    "record_id" UUID,
    "number" INTEGER,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "digest" CHAR(64) NOT NULL,
    "previous" CHAR(64) NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "revision_text" (
    "seq" BIGINT NOT NULL,
    "salt" BYTEA NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "revision_text_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "version" (
    "record_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "note" JSONB,
    "correction" BOOLEAN NOT NULL DEFAULT false,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "version_pkey" PRIMARY KEY ("record_id","number")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "typed" (
    "account_id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "base" INTEGER NOT NULL,
    "fields" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "typed_pkey" PRIMARY KEY ("account_id","record_id","form")
);

-- CreateTable
CREATE TABLE "confidential" (
    "record_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "key_id" TEXT NOT NULL,
    "ciphertext" BYTEA NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "confidential_pkey" PRIMARY KEY ("record_id","field")
);

-- CreateTable
CREATE TABLE "source_text" (
    "record_id" UUID NOT NULL,
    "paragraphs" TEXT[],
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_text_pkey" PRIMARY KEY ("record_id")
);

-- CreateTable
CREATE TABLE "gone" (
    "kind" "record_kind" NOT NULL,
    "mark" CHAR(64) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "gone_pkey" PRIMARY KEY ("kind","mark")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "kind" "record_kind",
    "record_id" UUID,
    "version" INTEGER,
    "lang" "lang" NOT NULL,
    "body" TEXT NOT NULL,
    "key_id" TEXT,
    "contact" BYTEA,
    "receipt" CHAR(64) NOT NULL,
    "state" "report_state" NOT NULL DEFAULT 'waiting',
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "used_token" (
    "mark" CHAR(64) NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "used_token_pkey" PRIMARY KEY ("mark")
);

-- CreateIndex
CREATE UNIQUE INDEX "term_slug_key" ON "term"("slug");

-- CreateIndex
CREATE INDEX "term_kind_idx" ON "term"("kind");

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "record_kind_state_idx" ON "record"("kind", "state");

-- CreateIndex
CREATE INDEX "record_held_by_id_idx" ON "record"("held_by_id");

-- CreateIndex
CREATE INDEX "record_assignee_id_idx" ON "record"("assignee_id");

-- CreateIndex
CREATE INDEX "record_grant_account_id_idx" ON "record_grant"("account_id");

-- CreateIndex
CREATE INDEX "record_name_record_id_idx" ON "record_name"("record_id");

-- CreateIndex
CREATE INDEX "record_name_folded_trgm" ON "record_name" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "revision_actor_id_idx" ON "revision"("actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_record_id_number_key" ON "revision"("record_id", "number");

-- CreateIndex
CREATE INDEX "version_published_at_idx" ON "version"("published_at");

-- CreateIndex
CREATE INDEX "comment_record_id_idx" ON "comment"("record_id");

-- CreateIndex
CREATE INDEX "comment_author_id_idx" ON "comment"("author_id");

-- CreateIndex
CREATE INDEX "typed_record_id_idx" ON "typed"("record_id");

-- CreateIndex
CREATE INDEX "confidential_key_id_idx" ON "confidential"("key_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_receipt_key" ON "report"("receipt");

-- CreateIndex
CREATE INDEX "report_state_idx" ON "report"("state");

-- CreateIndex
CREATE INDEX "report_answered_by_id_idx" ON "report"("answered_by_id");

-- CreateIndex
CREATE INDEX "used_token_expires_idx" ON "used_token"("expires");

-- CreateIndex
CREATE INDEX "claim_court_id_idx" ON "claim"("court_id");

-- CreateIndex
CREATE INDEX "claim_facility_id_idx" ON "claim"("facility_id");

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_court_id_fkey" FOREIGN KEY ("court_id") REFERENCES "term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "record" ADD CONSTRAINT "record_held_by_id_fkey" FOREIGN KEY ("held_by_id") REFERENCES "record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "record" ADD CONSTRAINT "record_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "record_grant" ADD CONSTRAINT "record_grant_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "record_grant" ADD CONSTRAINT "record_grant_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "record_name" ADD CONSTRAINT "record_name_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_text" ADD CONSTRAINT "revision_text_seq_fkey" FOREIGN KEY ("seq") REFERENCES "revision"("seq") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "typed" ADD CONSTRAINT "typed_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "typed" ADD CONSTRAINT "typed_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confidential" ADD CONSTRAINT "confidential_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_text" ADD CONSTRAINT "source_text_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE term ADD CONSTRAINT term_slug CHECK (is_slug(slug)), ADD CONSTRAINT term_words CHECK (is_words(name));
ALTER TABLE record
  ADD CONSTRAINT record_content CHECK (jsonb_typeof(content) = 'object'),
  ADD CONSTRAINT record_held CHECK (held_by_id IS NULL OR kind IN ('person', 'source')),
  ADD CONSTRAINT record_stale CHECK (stale_after_days BETWEEN 1 AND 3650);
ALTER TABLE version ADD CONSTRAINT version_words CHECK (is_words(note));
ALTER TABLE comment ADD CONSTRAINT comment_body CHECK (btrim(body) <> '');
ALTER TABLE report
  ADD CONSTRAINT report_contact CHECK (num_nonnulls(key_id, contact) IN (0, 2)),
  ADD CONSTRAINT report_answered CHECK ((state = 'answered') <= (num_nonnulls(answer, answered_at, answered_by_id) = 3));
ALTER TABLE revision ADD CONSTRAINT revision_counted CHECK (seq > 0 AND (record_id IS NULL) = (number IS NULL));

-- History is appended to. Its words (revision_text) can be destroyed and never rewritten.
CREATE FUNCTION history_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'history is appended to and never changed' USING ERRCODE = 'check_violation', CONSTRAINT = 'history_is_kept';
END $$;
CREATE TRIGGER revision_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON revision FOR EACH STATEMENT EXECUTE FUNCTION history_is_kept();
CREATE TRIGGER revision_text_is_kept BEFORE UPDATE ON revision_text FOR EACH STATEMENT EXECUTE FUNCTION history_is_kept();
