-- Which articles share phrasing, and what people decided about the origins that were proposed.

-- CreateEnum
CREATE TYPE "origin_about" AS ENUM ('passage', 'article', 'copy');

-- CreateEnum
CREATE TYPE "origin_verdict" AS ENUM ('accepted', 'refused', 'undone');

-- CreateTable
CREATE TABLE "version_likeness" (
    "version_id" UUID NOT NULL,
    "prints" INTEGER[],

    CONSTRAINT "version_likeness_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "like_versions" (
    "version_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "share" INTEGER NOT NULL,
    "other_share" INTEGER NOT NULL,
    "longest_run" INTEGER NOT NULL,
    "same_text" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "like_versions_pkey" PRIMARY KEY ("version_id","other_id")
);

-- CreateTable
CREATE TABLE "origin_decision" (
    "seq" SERIAL NOT NULL,
    "about" "origin_about" NOT NULL,
    "article_id" UUID NOT NULL,
    "annotation_id" UUID,
    "origin_id" UUID,
    "copy_of_id" UUID,
    "verdict" "origin_verdict" NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "before_id" UUID,
    "undoes" INTEGER,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "origin_decision_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE INDEX "version_likeness_prints_idx" ON "version_likeness" USING GIN ("prints");

-- CreateIndex
CREATE INDEX "like_versions_other_id_idx" ON "like_versions"("other_id");

-- CreateIndex
CREATE UNIQUE INDEX "origin_decision_undoes_key" ON "origin_decision"("undoes");

-- CreateIndex
CREATE INDEX "origin_decision_article_id_idx" ON "origin_decision"("article_id");

-- CreateIndex
CREATE INDEX "origin_decision_annotation_id_idx" ON "origin_decision"("annotation_id");

-- AddForeignKey
ALTER TABLE "version_likeness" ADD CONSTRAINT "version_likeness_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "like_versions" ADD CONSTRAINT "like_versions_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "like_versions" ADD CONSTRAINT "like_versions_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "origin_decision" ADD CONSTRAINT "origin_decision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "origin_decision" ADD CONSTRAINT "origin_decision_annotation_id_fkey" FOREIGN KEY ("annotation_id") REFERENCES "annotation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "origin_decision" ADD CONSTRAINT "origin_decision_origin_id_fkey" FOREIGN KEY ("origin_id") REFERENCES "origin"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "origin_decision" ADD CONSTRAINT "origin_decision_copy_of_id_fkey" FOREIGN KEY ("copy_of_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "origin_decision" ADD CONSTRAINT "origin_decision_undoes_fkey" FOREIGN KEY ("undoes") REFERENCES "origin_decision"("seq") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── What the models cannot say ───────────────────────────────────────────────
ALTER TABLE like_versions ADD CONSTRAINT like_versions_share_check
  CHECK (share BETWEEN 0 AND 1000 AND other_share BETWEEN 0 AND 1000 AND longest_run >= 0 AND version_id <> other_id);
ALTER TABLE origin_decision ADD CONSTRAINT origin_decision_by_fkey FOREIGN KEY (by_id) REFERENCES app_user (id);
ALTER TABLE origin_decision ADD CONSTRAINT origin_decision_about_check CHECK (CASE about
  WHEN 'passage' THEN annotation_id IS NOT NULL AND origin_id IS NOT NULL AND copy_of_id IS NULL
  WHEN 'article' THEN annotation_id IS NULL AND origin_id IS NOT NULL AND copy_of_id IS NULL
  ELSE annotation_id IS NULL AND origin_id IS NULL AND copy_of_id IS NOT NULL END);
ALTER TABLE origin_decision ADD CONSTRAINT origin_decision_undoes_check CHECK ((verdict = 'undone') = (undoes IS NOT NULL));

-- An undoing is of a decision about the same thing, and there is one.
CREATE FUNCTION origin_decided_by_an_editor() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE earlier origin_decision;
BEGIN
  IF NOT is_active(NEW.by_id, 'editor', 'admin') THEN
    PERFORM refuse('only an active editor or admin decides about an origin');
  END IF;
  IF NEW.annotation_id IS NOT NULL AND NEW.article_id IS DISTINCT FROM
     (SELECT v.article_id FROM annotation a JOIN article_version v ON v.id = a.version_id WHERE a.id = NEW.annotation_id) THEN
    PERFORM refuse('the passage is one of the article');
  END IF;
  IF NEW.undoes IS NOT NULL THEN
    SELECT * INTO earlier FROM origin_decision WHERE seq = NEW.undoes;
    IF earlier.verdict = 'undone' OR ROW(earlier.about, earlier.article_id, earlier.annotation_id, earlier.origin_id, earlier.copy_of_id)
       IS DISTINCT FROM ROW(NEW.about, NEW.article_id, NEW.annotation_id, NEW.origin_id, NEW.copy_of_id) THEN
      PERFORM refuse('what is undone is a decision about the same thing');
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER origin_decided_by_an_editor BEFORE INSERT ON origin_decision FOR EACH ROW EXECUTE FUNCTION origin_decided_by_an_editor();
CREATE TRIGGER origin_decision_append_only BEFORE UPDATE OR DELETE ON origin_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER origin_decision_no_truncate BEFORE TRUNCATE ON origin_decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A chain of copies ends at an article that is none. One at a time: two that are set at once could close a circle that
-- neither of them sees.
CREATE FUNCTION copies_end_somewhere() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('proviso.copies'));
  IF EXISTS (
    WITH RECURSIVE chain (id, copy_of_id) AS (
      SELECT a.id, a.copy_of_id FROM article a WHERE a.id = NEW.copy_of_id
      UNION SELECT a.id, a.copy_of_id FROM chain c JOIN article a ON a.id = c.copy_of_id
    ) SELECT 1 FROM chain WHERE id = NEW.id) THEN
    PERFORM refuse('an article is no copy of itself, nor of a copy of it');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER copies_end_somewhere BEFORE INSERT OR UPDATE OF copy_of_id ON article
  FOR EACH ROW WHEN (NEW.copy_of_id IS NOT NULL) EXECUTE FUNCTION copies_end_somewhere();

-- What is erased by order can no longer be told from its phrasing.
CREATE FUNCTION likeness_erased_with_its_version() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  DELETE FROM version_likeness WHERE version_id = NEW.id;
  DELETE FROM like_versions WHERE version_id = NEW.id OR other_id = NEW.id;
  UPDATE origin_decision SET words = '' WHERE article_id = NEW.article_id AND words <> '';
  RETURN NULL;
END $$;
CREATE TRIGGER likeness_erased_with_its_version AFTER UPDATE OF purged_at ON article_version
  FOR EACH ROW WHEN (OLD.purged_at IS NULL AND NEW.purged_at IS NOT NULL) EXECUTE FUNCTION likeness_erased_with_its_version();

GRANT SELECT, INSERT ON version_likeness, like_versions, origin_decision TO proviso_app;
GRANT USAGE ON SEQUENCE origin_decision_seq_seq TO proviso_app;
