-- A line that a person said is no notice of the publisher is not asked about again.

-- CreateTable
CREATE TABLE "notice_refusal" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "kind" "publisher_notice_kind" NOT NULL,
    "words" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notice_refusal_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "notice_refusal" ADD CONSTRAINT "notice_refusal_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What the models cannot say ───────────────────────────────────────────────
ALTER TABLE notice_refusal ADD CONSTRAINT notice_refusal_by_fkey FOREIGN KEY (by_id) REFERENCES app_user (id);
ALTER TABLE notice_refusal ADD CONSTRAINT notice_refusal_words_check CHECK (words <> '');
-- By their hash: a thousand letters of some scripts are more than an index holds.
CREATE UNIQUE INDEX notice_refusal_once_key ON notice_refusal (article_id, kind, md5(words));

-- What is erased by order is erased where it is quoted.
CREATE FUNCTION refusals_erased_with_their_version() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  DELETE FROM notice_refusal WHERE article_id = NEW.article_id;
  RETURN NULL;
END $$;
CREATE TRIGGER refusals_erased_with_their_version AFTER UPDATE OF purged_at ON article_version
  FOR EACH ROW WHEN (OLD.purged_at IS NULL AND NEW.purged_at IS NOT NULL) EXECUTE FUNCTION refusals_erased_with_their_version();

GRANT SELECT, INSERT, DELETE ON notice_refusal TO proviso_app;
