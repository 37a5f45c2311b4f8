-- Articles are recognised by their address however it is written, and looked at again on order.
-- See docs/decisions/0095-an-article-that-comes-again.md.

-- CreateEnum
CREATE TYPE "recheck_cadence" AS ENUM ('tapering', 'daily', 'weekly');

-- CreateEnum
CREATE TYPE "recheck_outcome" AS ENUM ('same', 'changed', 'failed', 'gone', 'refused');

-- AlterTable
ALTER TABLE "article_address" ADD COLUMN "key" TEXT;

-- The simple part of lib/article/address-key. An address with parameters or escapes is keyed when it is next saved.
UPDATE article_address SET key = regexp_replace(regexp_replace(lower(substring(url from '^https?://(?:www\.)?([^/?#]+)'))
  || coalesce(substring(url from '^https?://[^/?#]+([^#]*)'), ''), ':(80|443)(?=/|$)', ''), '/+$', '');
-- Two articles of which each says that the page is its own stay as they are: a whole address is nobody else's key.
UPDATE article_address a SET key = url WHERE key IS NULL OR kind = 'canonical' AND EXISTS (
  SELECT 1 FROM article_address b WHERE b.kind = 'canonical' AND b.key = a.key AND b.id < a.id);
ALTER TABLE "article_address" ALTER COLUMN "key" SET NOT NULL;

-- AlterTable
ALTER TABLE "import_draft" ADD COLUMN "raw_sha256" TEXT, ADD COLUMN "recheck_of_id" UUID;

-- CreateTable
CREATE TABLE "article_recheck" (
    "article_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "cadence" "recheck_cadence" NOT NULL DEFAULT 'tapering',
    "started_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "next_at" TIMESTAMPTZ(6) NOT NULL,
    "paused" BOOLEAN NOT NULL DEFAULT false,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "last_at" TIMESTAMPTZ(6),
    "last_outcome" "recheck_outcome",
    "last_reason" TEXT NOT NULL DEFAULT '',
    "set_by_id" UUID NOT NULL,
    "row_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "article_recheck_pkey" PRIMARY KEY ("article_id")
);

-- CreateIndex
CREATE INDEX "article_address_key_idx" ON "article_address"("key");

-- CreateIndex
CREATE INDEX "import_draft_recheck_of_id_idx" ON "import_draft"("recheck_of_id");

-- CreateIndex
CREATE INDEX "article_recheck_next_at_idx" ON "article_recheck"("next_at");

-- AddForeignKey
ALTER TABLE "import_draft" ADD CONSTRAINT "import_draft_recheck_of_id_fkey" FOREIGN KEY ("recheck_of_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_recheck" ADD CONSTRAINT "article_recheck_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What the models cannot say ───────────────────────────────────────────────
DROP INDEX article_address_canonical_key;
CREATE UNIQUE INDEX article_address_canonical_key ON article_address (key) WHERE kind = 'canonical';
ALTER TABLE article_address ADD CONSTRAINT article_address_key_check CHECK (key <> '');
CREATE UNIQUE INDEX import_draft_recheck_once_key ON import_draft (recheck_of_id, raw_sha256) WHERE recheck_of_id IS NOT NULL;
ALTER TABLE import_draft ADD CONSTRAINT import_draft_recheck_check CHECK (recheck_of_id IS NULL OR coalesce(raw_sha256, '') ~ '^[0-9a-f]{64}$');
ALTER TABLE article_recheck ADD CONSTRAINT article_recheck_set_by_fkey FOREIGN KEY (set_by_id) REFERENCES app_user (id);
ALTER TABLE article_recheck ADD CONSTRAINT article_recheck_values_check
  CHECK (address ~ '^https?://' AND failures >= 0 AND (last_at IS NULL) = (last_outcome IS NULL));

GRANT SELECT, INSERT, UPDATE, DELETE ON article_recheck TO proviso_app;
