-- Imports from addresses, drafts of what could not be read, runs of many imports, and the jobs that carry them on.
-- See docs/decisions/0093-jobs-and-runs.md.

ALTER TYPE "capture_method" ADD VALUE 'fetched';
ALTER TYPE "capture_method" ADD VALUE 'feed';

-- CreateEnum
CREATE TYPE "import_mode" AS ENUM ('sort', 'wait', 'accept');
CREATE TYPE "import_run_state" AS ENUM ('checking', 'checked', 'importing', 'done', 'cancelled');
CREATE TYPE "import_row_state" AS ENUM ('to_check', 'checked', 'to_import', 'done', 'failed', 'cancelled');

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "list_sha256" TEXT NOT NULL,
    "state" "import_run_state" NOT NULL DEFAULT 'checking',
    "mode" "import_mode",
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "import_row" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "address" TEXT,
    "file_name" TEXT,
    "media_type" TEXT,
    "raw" BYTEA,
    "known" JSONB NOT NULL DEFAULT '{}',
    "state" "import_row_state" NOT NULL DEFAULT 'to_check',
    "verdict" TEXT,
    "says" TEXT NOT NULL DEFAULT '',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "final_address" TEXT,
    "fetched_at" TIMESTAMPTZ(6),
    "text_sha256" TEXT,
    "title" TEXT,
    "article_id" UUID,
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "import_run_owner_id_idx" ON "import_run"("owner_id");
CREATE INDEX "import_row_run_id_state_idx" ON "import_row"("run_id", "state");
CREATE UNIQUE INDEX "import_row_run_id_number_key" ON "import_row"("run_id", "number");
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_run"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE import_run ADD CONSTRAINT import_run_owner_fkey FOREIGN KEY (owner_id) REFERENCES app_user (id);
ALTER TABLE import_row ADD CONSTRAINT import_row_source_check CHECK (address IS NOT NULL OR file_name IS NOT NULL);
-- A person started it, and how.
ALTER TABLE import_run ADD CONSTRAINT import_run_started_check
  CHECK ((started_at IS NULL) = (mode IS NULL) AND (state NOT IN ('importing', 'done') OR mode IS NOT NULL));

-- AlterTable
ALTER TABLE "import_draft"
  ALTER COLUMN "raw" DROP NOT NULL,
  ALTER COLUMN "reading" DROP NOT NULL,
  ADD COLUMN "method" "capture_method" NOT NULL DEFAULT 'uploaded',
  ADD COLUMN "address" TEXT,
  ADD COLUMN "final_address" TEXT,
  ADD COLUMN "captured_at" TIMESTAMPTZ(6),
  ADD COLUMN "failure" JSONB,
  ADD COLUMN "known" JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN "run_row_id" UUID;
UPDATE import_draft SET method = 'pasted' WHERE file_name IS NULL;
CREATE UNIQUE INDEX "import_draft_run_row_id_key" ON "import_draft"("run_row_id");
ALTER TABLE "import_draft" ADD CONSTRAINT "import_draft_run_row_id_fkey" FOREIGN KEY ("run_row_id") REFERENCES "import_row"("id") ON DELETE SET NULL ON UPDATE CASCADE;
-- Nobody finds a draft of which nothing is said.
ALTER TABLE import_draft ADD CONSTRAINT import_draft_read_check
  CHECK ((reading IS NOT NULL AND raw IS NOT NULL) OR failure IS NOT NULL);

GRANT SELECT, INSERT ON import_run, import_row TO proviso_app;
GRANT UPDATE (state, mode, started_at, ended_at) ON import_run TO proviso_app;
GRANT UPDATE (state, raw, media_type, verdict, says, attempts, final_address, fetched_at, text_sha256, title, article_id, changed_at)
  ON import_row TO proviso_app;

-- ── Jobs ─────────────────────────────────────────────────────────────────────
-- graphile-worker has made its tables before this (lib/db/migrate), with the rights of the owner.
-- Its tables let nobody but their owner see a row; the application is let in by name.
GRANT USAGE ON SCHEMA graphile_worker TO proviso_app;
GRANT SELECT ON graphile_worker.migrations TO proviso_app;
DO $$
DECLARE it text;
BEGIN
  FOR it IN SELECT tablename FROM pg_tables WHERE schemaname = 'graphile_worker' AND tablename <> 'migrations' LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON graphile_worker.%I TO proviso_app', it);
    EXECUTE format('CREATE POLICY application ON graphile_worker.%I TO proviso_app USING (true) WITH CHECK (true)', it);
  END LOOP;
END $$;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO proviso_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO proviso_app;
