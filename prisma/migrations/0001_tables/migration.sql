-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "motivation" AS ENUM ('highlighting', 'commenting', 'describing', 'questioning');

-- CreateEnum
CREATE TYPE "voice" AS ENUM ('direct_speech', 'paraphrase', 'outlet_words', 'document_text', 'headline', 'caption', 'outlet_expectation');

-- CreateEnum
CREATE TYPE "placement_state" AS ENUM ('placed', 'moved', 'changed', 'missing', 'ambiguous');

-- CreateEnum
CREATE TYPE "placement_decider" AS ENUM ('machine', 'person');

-- CreateEnum
CREATE TYPE "detail_field" AS ENUM ('title', 'published_by', 'obtained_from', 'byline', 'published_date', 'language');

-- CreateEnum
CREATE TYPE "detail_method" AS ENUM ('found', 'typed', 'inferred');

-- CreateEnum
CREATE TYPE "address_kind" AS ENUM ('canonical', 'alias', 'copy');

-- CreateEnum
CREATE TYPE "rights_policy" AS ENUM ('excerpt', 'link_only', 'full');

-- CreateEnum
CREATE TYPE "origin_kind" AS ENUM ('leaked_text', 'named_report', 'own_reporting', 'not_established');

-- CreateEnum
CREATE TYPE "capture_method" AS ENUM ('pasted', 'uploaded', 'command_line', 'seed');

-- CreateEnum
CREATE TYPE "capture_outcome" AS ENUM ('good', 'failed', 'empty', 'paywalled', 'much_shorter');

-- CreateEnum
CREATE TYPE "version_cause" AS ENUM ('first', 'publisher_edit', 'fuller_capture', 're_extraction', 'repair');

-- CreateEnum
CREATE TYPE "block_kind" AS ENUM ('headline', 'paragraph', 'quote', 'caption', 'list_item', 'teaser', 'chrome', 'gap');

-- CreateEnum
CREATE TYPE "disposition" AS ENUM ('shown', 'set_aside');

-- CreateEnum
CREATE TYPE "caution_kind" AS ENUM ('words_missing', 'source_error', 'figure_without_source', 'split_quotation');

-- CreateEnum
CREATE TYPE "publisher_notice_kind" AS ENUM ('update', 'correction', 'retraction', 'headline_changed');

-- CreateEnum
CREATE TYPE "ledger_kind" AS ENUM ('addition', 'evidence', 'typo', 'clarification', 'correction', 'retraction', 'withdrawal', 'notice');

-- CreateEnum
CREATE TYPE "notice_kind" AS ENUM ('corrected', 'retracted', 'publisher_changed', 'under_review', 'taken_down');

-- CreateEnum
CREATE TYPE "notice_target" AS ENUM ('statement', 'passage', 'article', 'person', 'ledger');

-- CreateEnum
CREATE TYPE "bearing" AS ENUM ('supports', 'disputes', 'context');

-- CreateEnum
CREATE TYPE "subject_kind" AS ENUM ('plan', 'plan_version', 'section', 'point', 'concession', 'event', 'person', 'party', 'disagreement');

-- CreateEnum
CREATE TYPE "plan_version_kind" AS ENUM ('draft', 'counter_proposal', 'related_document', 'described_only');

-- CreateEnum
CREATE TYPE "basis" AS ENUM ('stated', 'inferred', 'not_stated');

-- CreateEnum
CREATE TYPE "disagreement_kind" AS ENUM ('conflicting_accounts', 'reports_differ', 'changed_over_time', 'different_documents', 'same_figure');

-- CreateEnum
CREATE TYPE "title_kind" AS ENUM ('headline', 'slug', 'description');

-- CreateEnum
CREATE TYPE "how_read" AS ENUM ('original', 'copy', 'cited_only');

-- CreateEnum
CREATE TYPE "quality" AS ENUM ('A', 'B', 'C');

-- CreateEnum
CREATE TYPE "statement_kind" AS ENUM ('summary', 'detail', 'position', 'account', 'background');

-- CreateEnum
CREATE TYPE "stance" AS ENUM ('proposed', 'accepted', 'rejected', 'conditional', 'unclear');

-- CreateEnum
CREATE TYPE "stance_basis" AS ENUM ('said_by_party', 'reported_of_party', 'in_document');

-- CreateEnum
CREATE TYPE "date_method" AS ENUM ('stated', 'inferred');

-- CreateEnum
CREATE TYPE "response" AS ENUM ('denied', 'answered', 'sought', 'not_sought');

-- CreateEnum
CREATE TYPE "contribution_kind" AS ENUM ('wording', 'evidence');

-- CreateEnum
CREATE TYPE "revision_event_kind" AS ENUM ('submitted', 'changes_requested', 'approved', 'published', 'superseded', 'retracted');

-- CreateEnum
CREATE TYPE "change_reason" AS ENUM ('unsupported', 'overstated', 'wrong_target', 'out_of_context', 'duplicate', 'two_claims_in_one');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('reader', 'editor', 'admin');

-- CreateEnum
CREATE TYPE "public_name_style" AS ENUM ('byline', 'initials', 'second_editor');

-- CreateEnum
CREATE TYPE "link_purpose" AS ENUM ('invite', 'reset');

-- CreateTable
CREATE TABLE "annotation" (
    "id" UUID NOT NULL,
    "public_id" TEXT NOT NULL,
    "version_id" UUID NOT NULL,
    "motivation" "motivation" NOT NULL DEFAULT 'highlighting',
    "note" TEXT NOT NULL DEFAULT '',
    "tags" TEXT[],
    "voice" "voice" NOT NULL,
    "speaker_id" UUID,
    "speaker_description" TEXT NOT NULL DEFAULT '',
    "chain" TEXT NOT NULL DEFAULT '',
    "origin_id" UUID,
    "row_version" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" UUID NOT NULL,
    "updated_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "annotation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "annotation_span" (
    "annotation_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,

    CONSTRAINT "annotation_span_pkey" PRIMARY KEY ("annotation_id","ordinal")
);

-- CreateTable
CREATE TABLE "annotation_target" (
    "annotation_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,

    CONSTRAINT "annotation_target_pkey" PRIMARY KEY ("annotation_id","subject_id")
);

-- CreateTable
CREATE TABLE "placement" (
    "seq" SERIAL NOT NULL,
    "annotation_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "state" "placement_state" NOT NULL,
    "spans" INTEGER[],
    "decider" "placement_decider" NOT NULL,
    "by_id" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "placement_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "publisher" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "homepage" TEXT,
    "row_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "publisher_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "origin" (
    "id" UUID NOT NULL,
    "kind" "origin_kind" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "origin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "working_title" TEXT NOT NULL,
    "publisher_id" UUID,
    "copy_of_id" UUID,
    "default_origin_id" UUID,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "row_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_detail" (
    "article_id" UUID NOT NULL,
    "field" "detail_field" NOT NULL,
    "value" TEXT NOT NULL,
    "method" "detail_method" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "set_by_id" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_detail_pkey" PRIMARY KEY ("article_id","field")
);

-- CreateTable
CREATE TABLE "article_address" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "kind" "address_kind" NOT NULL,
    "url" TEXT NOT NULL,

    CONSTRAINT "article_address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_rights" (
    "seq" SERIAL NOT NULL,
    "article_id" UUID NOT NULL,
    "policy" "rights_policy" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "set_by_id" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_rights_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "capture" (
    "seq" SERIAL NOT NULL,
    "article_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "address" TEXT,
    "method" "capture_method" NOT NULL,
    "outcome" "capture_outcome" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "raw" BYTEA,
    "raw_sha256" TEXT,
    "charset" TEXT,
    "media_type" TEXT,
    "file_name" TEXT,
    "by_id" UUID NOT NULL,
    "version_id" UUID,

    CONSTRAINT "capture_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "article_version" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "cause" "version_cause" NOT NULL,
    "text" TEXT NOT NULL,
    "text_utf16" BYTEA NOT NULL,
    "code_units" INTEGER NOT NULL,
    "text_sha256" TEXT NOT NULL,
    "raw_sha256" TEXT NOT NULL,
    "merkle_algorithm" TEXT NOT NULL,
    "merkle_salt" TEXT NOT NULL,
    "merkle_root" TEXT NOT NULL,
    "word_starts" INTEGER[],
    "excerpted" BOOLEAN NOT NULL DEFAULT false,
    "whole_words" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "purged_at" TIMESTAMPTZ(6),
    "purge_reason" TEXT,

    CONSTRAINT "article_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block_layout" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" UUID NOT NULL,

    CONSTRAINT "block_layout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block" (
    "layout_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kind" "block_kind" NOT NULL,
    "disposition" "disposition" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "block_pkey" PRIMARY KEY ("layout_id","ordinal")
);

-- CreateTable
CREATE TABLE "caution" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kind" "caution_kind" NOT NULL,
    "reading" TEXT,
    "basis" TEXT NOT NULL,
    "needs_acceptance" BOOLEAN NOT NULL DEFAULT false,
    "by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(6),
    "retired_by_id" UUID,

    CONSTRAINT "caution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publisher_notice" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "kind" "publisher_notice_kind" NOT NULL,
    "words" TEXT NOT NULL,
    "noticed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" UUID NOT NULL,

    CONSTRAINT "publisher_notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_draft" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "raw" BYTEA NOT NULL,
    "file_name" TEXT,
    "media_type" TEXT,
    "reading" JSONB NOT NULL,
    "decisions" JSONB NOT NULL DEFAULT '{}',
    "row_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMPTZ(6),

    CONSTRAINT "import_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "actor_id" UUID,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "seq" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition" (
    "number" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_by_id" UUID NOT NULL,
    "snapshot" TEXT NOT NULL,
    "snapshot_sha256" TEXT NOT NULL,
    "diff_sha256" TEXT NOT NULL,
    "audit_seq" BIGINT NOT NULL,
    "audit_hash" TEXT NOT NULL,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "edition_statement" (
    "edition_number" INTEGER NOT NULL,
    "statement_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "claim_hash" TEXT NOT NULL,

    CONSTRAINT "edition_statement_pkey" PRIMARY KEY ("edition_number","statement_id")
);

-- CreateTable
CREATE TABLE "edition_furniture" (
    "edition_number" INTEGER NOT NULL,
    "revision_id" UUID NOT NULL,

    CONSTRAINT "edition_furniture_pkey" PRIMARY KEY ("edition_number","revision_id")
);

-- CreateTable
CREATE TABLE "edition_exposure" (
    "edition_number" INTEGER NOT NULL,
    "version_id" UUID NOT NULL,
    "shown" INTEGER[],
    "speech" INTEGER[],

    CONSTRAINT "edition_exposure_pkey" PRIMARY KEY ("edition_number","version_id")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "edition_number" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "ledger_kind" NOT NULL,
    "statement_id" UUID,
    "furniture_key" TEXT,
    "before" TEXT NOT NULL DEFAULT '',
    "after" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("edition_number","ordinal")
);

-- CreateTable
CREATE TABLE "edition_notice" (
    "seq" SERIAL NOT NULL,
    "kind" "notice_kind" NOT NULL,
    "target_kind" "notice_target" NOT NULL,
    "target_id" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lifts_seq" INTEGER,

    CONSTRAINT "edition_notice_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "public_id" TEXT NOT NULL,
    "revision_id" UUID NOT NULL,
    "annotation_id" UUID NOT NULL,
    "bearing" "bearing" NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fit_signature" (
    "seq" SERIAL NOT NULL,
    "evidence_id" UUID NOT NULL,
    "signed_by_id" UUID NOT NULL,
    "fit_hash" TEXT NOT NULL,
    "accepted_readings" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fit_signature_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "reference_use" (
    "id" UUID NOT NULL,
    "public_id" TEXT NOT NULL,
    "revision_id" UUID NOT NULL,
    "reference_id" UUID NOT NULL,
    "bearing" "bearing" NOT NULL,
    "seen_to_say" TEXT NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reference_use_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference_check" (
    "seq" SERIAL NOT NULL,
    "reference_use_id" UUID NOT NULL,
    "signed_by_id" UUID NOT NULL,
    "fit_hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reference_check_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "furniture" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "subject_id" UUID,

    CONSTRAINT "furniture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "furniture_revision" (
    "id" UUID NOT NULL,
    "furniture_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "furniture_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "furniture_signature" (
    "revision_id" UUID NOT NULL,
    "signed_by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "furniture_signature_pkey" PRIMARY KEY ("revision_id","signed_by_id")
);

-- CreateTable
CREATE TABLE "person" (
    "subject_id" UUID NOT NULL,
    "aliases" TEXT[],

    CONSTRAINT "person_pkey" PRIMARY KEY ("subject_id")
);

-- CreateTable
CREATE TABLE "office" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "official" BOOLEAN NOT NULL DEFAULT true,
    "start" TEXT NOT NULL DEFAULT '',
    "end" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party" (
    "subject_id" UUID NOT NULL,
    "member_of_id" UUID,
    "aliases" TEXT[],

    CONSTRAINT "party_pkey" PRIMARY KEY ("subject_id")
);

-- CreateTable
CREATE TABLE "subject" (
    "id" UUID NOT NULL,
    "kind" "subject_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "subject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subject_slug" (
    "kind" "subject_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,

    CONSTRAINT "subject_slug_pkey" PRIMARY KEY ("kind","slug")
);

-- CreateTable
CREATE TABLE "plan" (
    "subject_id" UUID NOT NULL,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("subject_id")
);

-- CreateTable
CREATE TABLE "section" (
    "subject_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "section_pkey" PRIMARY KEY ("subject_id")
);

-- CreateTable
CREATE TABLE "point" (
    "subject_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "section_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "point_pkey" PRIMARY KEY ("subject_id")
);

-- CreateTable
CREATE TABLE "plan_version" (
    "subject_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "kind" "plan_version_kind" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "author" TEXT NOT NULL DEFAULT '',
    "date" TEXT NOT NULL,
    "date_basis" TEXT NOT NULL,
    "extent_seen" TEXT NOT NULL,

    CONSTRAINT "plan_version_pkey" PRIMARY KEY ("subject_id")
);

-- CreateTable
CREATE TABLE "concession" (
    "subject_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "giver_id" UUID,
    "giver_basis" "basis" NOT NULL DEFAULT 'not_stated',
    "asker_id" UUID,
    "asker_basis" "basis" NOT NULL DEFAULT 'not_stated',
    "framed_by_id" UUID,
    "heading_id" UUID,

    CONSTRAINT "concession_pkey" PRIMARY KEY ("subject_id")
);

-- CreateTable
CREATE TABLE "event" (
    "subject_id" UUID NOT NULL,
    "date" TEXT NOT NULL,
    "date_basis" TEXT NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("subject_id")
);

-- CreateTable
CREATE TABLE "disagreement" (
    "subject_id" UUID NOT NULL,
    "kind" "disagreement_kind" NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "disagreement_pkey" PRIMARY KEY ("subject_id")
);

-- CreateTable
CREATE TABLE "disagreement_side" (
    "disagreement_id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "disagreement_side_pkey" PRIMARY KEY ("disagreement_id","statement_id")
);

-- CreateTable
CREATE TABLE "reference" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "outlet" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "title_kind" "title_kind" NOT NULL,
    "date" TEXT NOT NULL DEFAULT '',
    "url" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'en',
    "translated" BOOLEAN NOT NULL DEFAULT false,
    "how_read" "how_read" NOT NULL,
    "quality" "quality" NOT NULL,
    "origin_id" UUID,
    "created_by_id" UUID NOT NULL,
    "row_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement" (
    "id" UUID NOT NULL,
    "public_id" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "kind" "statement_kind" NOT NULL,
    "owner_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement_shown_at" (
    "statement_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,

    CONSTRAINT "statement_shown_at_pkey" PRIMARY KEY ("statement_id","subject_id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "wording" TEXT NOT NULL,
    "party_id" UUID,
    "stance" "stance",
    "stance_basis" "stance_basis",
    "speaker_id" UUID,
    "speaker_description" TEXT NOT NULL DEFAULT '',
    "office_then" TEXT NOT NULL DEFAULT '',
    "as_of" TEXT NOT NULL DEFAULT '',
    "as_of_method" "date_method",
    "as_of_basis" TEXT NOT NULL DEFAULT '',
    "allegation_about_id" UUID,
    "response" "response",
    "response_note" TEXT NOT NULL DEFAULT '',
    "frozen_at" TIMESTAMPTZ(6),
    "row_version" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contribution" (
    "revision_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" "contribution_kind" NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contribution_pkey" PRIMARY KEY ("revision_id","user_id","kind")
);

-- CreateTable
CREATE TABLE "revision_event" (
    "seq" SERIAL NOT NULL,
    "revision_id" UUID NOT NULL,
    "kind" "revision_event_kind" NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claim_hash" TEXT,
    "supports" TEXT[],
    "reason" "change_reason",
    "note" TEXT NOT NULL DEFAULT '',
    "edition" INTEGER,

    CONSTRAINT "revision_event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "public_name_style" "public_name_style" NOT NULL DEFAULT 'second_editor',
    "role" "role" NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "password_hash" TEXT,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "epoch" INTEGER NOT NULL DEFAULT 0,
    "row_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "epoch" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "user_agent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL,
    "purpose" "link_purpose" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "role" "role",
    "user_id" UUID,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "used_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" TIMESTAMPTZ(6),

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "login_attempt" (
    "account" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "last_at" TIMESTAMPTZ(6) NOT NULL,
    "locked_until" TIMESTAMPTZ(6),

    CONSTRAINT "login_attempt_pkey" PRIMARY KEY ("account")
);

-- CreateIndex
CREATE UNIQUE INDEX "annotation_public_id_key" ON "annotation"("public_id");

-- CreateIndex
CREATE INDEX "annotation_version_id_idx" ON "annotation"("version_id");

-- CreateIndex
CREATE INDEX "placement_annotation_id_idx" ON "placement"("annotation_id");

-- CreateIndex
CREATE UNIQUE INDEX "publisher_name_key" ON "publisher"("name");

-- CreateIndex
CREATE UNIQUE INDEX "origin_name_key" ON "origin"("name");

-- CreateIndex
CREATE UNIQUE INDEX "article_slug_key" ON "article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "article_address_article_id_url_key" ON "article_address"("article_id", "url");

-- CreateIndex
CREATE INDEX "article_rights_article_id_idx" ON "article_rights"("article_id");

-- CreateIndex
CREATE INDEX "capture_article_id_idx" ON "capture"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_version_article_id_number_key" ON "article_version"("article_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "article_version_article_id_text_sha256_key" ON "article_version"("article_id", "text_sha256");

-- CreateIndex
CREATE UNIQUE INDEX "block_layout_version_id_number_key" ON "block_layout"("version_id", "number");

-- CreateIndex
CREATE INDEX "caution_version_id_idx" ON "caution"("version_id");

-- CreateIndex
CREATE INDEX "publisher_notice_version_id_idx" ON "publisher_notice"("version_id");

-- CreateIndex
CREATE INDEX "import_draft_owner_id_idx" ON "import_draft"("owner_id");

-- CreateIndex
CREATE UNIQUE INDEX "edition_notice_lifts_seq_key" ON "edition_notice"("lifts_seq");

-- CreateIndex
CREATE INDEX "edition_notice_target_kind_target_id_idx" ON "edition_notice"("target_kind", "target_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_public_id_key" ON "evidence"("public_id");

-- CreateIndex
CREATE INDEX "evidence_annotation_id_idx" ON "evidence"("annotation_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_revision_id_annotation_id_key" ON "evidence"("revision_id", "annotation_id");

-- CreateIndex
CREATE INDEX "fit_signature_evidence_id_idx" ON "fit_signature"("evidence_id");

-- CreateIndex
CREATE UNIQUE INDEX "reference_use_public_id_key" ON "reference_use"("public_id");

-- CreateIndex
CREATE UNIQUE INDEX "reference_use_revision_id_reference_id_key" ON "reference_use"("revision_id", "reference_id");

-- CreateIndex
CREATE INDEX "reference_check_reference_use_id_idx" ON "reference_check"("reference_use_id");

-- CreateIndex
CREATE UNIQUE INDEX "furniture_key_key" ON "furniture"("key");

-- CreateIndex
CREATE UNIQUE INDEX "furniture_revision_furniture_id_number_key" ON "furniture_revision"("furniture_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "subject_kind_slug_key" ON "subject"("kind", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "section_plan_id_ordinal_key" ON "section"("plan_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "point_plan_id_number_key" ON "point"("plan_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "reference_slug_key" ON "reference"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "statement_public_id_key" ON "statement"("public_id");

-- CreateIndex
CREATE INDEX "statement_subject_id_idx" ON "statement"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_statement_id_number_key" ON "revision"("statement_id", "number");

-- CreateIndex
CREATE INDEX "revision_event_revision_id_idx" ON "revision_event"("revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_token_hash_key" ON "one_time_link"("token_hash");

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "person"("subject_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_origin_id_fkey" FOREIGN KEY ("origin_id") REFERENCES "origin"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation_span" ADD CONSTRAINT "annotation_span_annotation_id_fkey" FOREIGN KEY ("annotation_id") REFERENCES "annotation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation_target" ADD CONSTRAINT "annotation_target_annotation_id_fkey" FOREIGN KEY ("annotation_id") REFERENCES "annotation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation_target" ADD CONSTRAINT "annotation_target_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_annotation_id_fkey" FOREIGN KEY ("annotation_id") REFERENCES "annotation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "publisher"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_copy_of_id_fkey" FOREIGN KEY ("copy_of_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_default_origin_id_fkey" FOREIGN KEY ("default_origin_id") REFERENCES "origin"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_detail" ADD CONSTRAINT "article_detail_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_address" ADD CONSTRAINT "article_address_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_rights" ADD CONSTRAINT "article_rights_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_layout" ADD CONSTRAINT "block_layout_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block" ADD CONSTRAINT "block_layout_id_fkey" FOREIGN KEY ("layout_id") REFERENCES "block_layout"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "caution" ADD CONSTRAINT "caution_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publisher_notice" ADD CONSTRAINT "publisher_notice_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_statement" ADD CONSTRAINT "edition_statement_edition_number_fkey" FOREIGN KEY ("edition_number") REFERENCES "edition"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_statement" ADD CONSTRAINT "edition_statement_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_statement" ADD CONSTRAINT "edition_statement_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_furniture" ADD CONSTRAINT "edition_furniture_edition_number_fkey" FOREIGN KEY ("edition_number") REFERENCES "edition"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_furniture" ADD CONSTRAINT "edition_furniture_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "furniture_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_exposure" ADD CONSTRAINT "edition_exposure_edition_number_fkey" FOREIGN KEY ("edition_number") REFERENCES "edition"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_exposure" ADD CONSTRAINT "edition_exposure_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_edition_number_fkey" FOREIGN KEY ("edition_number") REFERENCES "edition"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_annotation_id_fkey" FOREIGN KEY ("annotation_id") REFERENCES "annotation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fit_signature" ADD CONSTRAINT "fit_signature_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference_use" ADD CONSTRAINT "reference_use_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference_use" ADD CONSTRAINT "reference_use_reference_id_fkey" FOREIGN KEY ("reference_id") REFERENCES "reference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference_check" ADD CONSTRAINT "reference_check_reference_use_id_fkey" FOREIGN KEY ("reference_use_id") REFERENCES "reference_use"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "furniture" ADD CONSTRAINT "furniture_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "furniture_revision" ADD CONSTRAINT "furniture_revision_furniture_id_fkey" FOREIGN KEY ("furniture_id") REFERENCES "furniture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "furniture_signature" ADD CONSTRAINT "furniture_signature_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "furniture_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("subject_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party" ADD CONSTRAINT "party_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party" ADD CONSTRAINT "party_member_of_id_fkey" FOREIGN KEY ("member_of_id") REFERENCES "party"("subject_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subject_slug" ADD CONSTRAINT "subject_slug_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section" ADD CONSTRAINT "section_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section" ADD CONSTRAINT "section_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("subject_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "point" ADD CONSTRAINT "point_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "point" ADD CONSTRAINT "point_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("subject_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "point" ADD CONSTRAINT "point_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("subject_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("subject_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concession" ADD CONSTRAINT "concession_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concession" ADD CONSTRAINT "concession_giver_id_fkey" FOREIGN KEY ("giver_id") REFERENCES "party"("subject_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concession" ADD CONSTRAINT "concession_asker_id_fkey" FOREIGN KEY ("asker_id") REFERENCES "party"("subject_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concession" ADD CONSTRAINT "concession_framed_by_id_fkey" FOREIGN KEY ("framed_by_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concession" ADD CONSTRAINT "concession_heading_id_fkey" FOREIGN KEY ("heading_id") REFERENCES "annotation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disagreement" ADD CONSTRAINT "disagreement_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disagreement_side" ADD CONSTRAINT "disagreement_side_disagreement_id_fkey" FOREIGN KEY ("disagreement_id") REFERENCES "disagreement"("subject_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disagreement_side" ADD CONSTRAINT "disagreement_side_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference" ADD CONSTRAINT "reference_origin_id_fkey" FOREIGN KEY ("origin_id") REFERENCES "origin"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_shown_at" ADD CONSTRAINT "statement_shown_at_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_shown_at" ADD CONSTRAINT "statement_shown_at_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("subject_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "person"("subject_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_allegation_about_id_fkey" FOREIGN KEY ("allegation_about_id") REFERENCES "person"("subject_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_event" ADD CONSTRAINT "revision_event_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
