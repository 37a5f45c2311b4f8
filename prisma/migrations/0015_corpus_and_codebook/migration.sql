-- Searching words in all versions, and the codebook: when to use a target, with examples.

-- CreateEnum
CREATE TYPE "example_kind" AS ENUM ('good', 'bad');

-- CreateTable
CREATE TABLE "version_word" (
    -- Beginnings are looked for as ranges, which only this collation sorts so.
    "word" TEXT COLLATE "C" NOT NULL,
    "version_id" UUID NOT NULL,

    CONSTRAINT "version_word_pkey" PRIMARY KEY ("word","version_id")
);

-- CreateTable
CREATE TABLE "codebook_rule" (
    "subject_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "use_when" TEXT NOT NULL,
    "not_when" TEXT NOT NULL DEFAULT '',
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "codebook_rule_pkey" PRIMARY KEY ("subject_id","number")
);

-- CreateTable
CREATE TABLE "codebook_example" (
    "id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "annotation_id" UUID NOT NULL,
    "kind" "example_kind" NOT NULL,
    "place" INTEGER NOT NULL,
    "because" TEXT NOT NULL DEFAULT '',
    "rewording_seq" INTEGER,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_by_id" UUID,
    "retired_at" TIMESTAMPTZ(6),

    CONSTRAINT "codebook_example_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "version_word_version_id_idx" ON "version_word"("version_id");

-- CreateIndex
CREATE INDEX "codebook_example_subject_id_idx" ON "codebook_example"("subject_id");

-- CreateIndex
CREATE INDEX "codebook_example_annotation_id_idx" ON "codebook_example"("annotation_id");

-- AddForeignKey
ALTER TABLE "version_word" ADD CONSTRAINT "version_word_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "codebook_rule" ADD CONSTRAINT "codebook_rule_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "codebook_example" ADD CONSTRAINT "codebook_example_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "codebook_example" ADD CONSTRAINT "codebook_example_annotation_id_fkey" FOREIGN KEY ("annotation_id") REFERENCES "annotation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What the models cannot say ───────────────────────────────────────────────
ALTER TABLE codebook_rule ADD CONSTRAINT codebook_rule_by_fkey FOREIGN KEY (by_id) REFERENCES app_user (id);
ALTER TABLE codebook_rule ADD CONSTRAINT codebook_rule_words_check CHECK (btrim(use_when) <> '');
ALTER TABLE codebook_example ADD CONSTRAINT codebook_example_created_by_fkey FOREIGN KEY (created_by_id) REFERENCES app_user (id);
ALTER TABLE codebook_example ADD CONSTRAINT codebook_example_retired_by_fkey FOREIGN KEY (retired_by_id) REFERENCES app_user (id);
ALTER TABLE codebook_example ADD CONSTRAINT codebook_example_marks_check CHECK ((retired_by_id IS NULL) = (retired_at IS NULL));
ALTER TABLE codebook_example ADD CONSTRAINT codebook_example_because_check CHECK (kind = 'good' OR btrim(because) <> '');
ALTER TABLE codebook_example ADD CONSTRAINT codebook_example_place_check
  CHECK (place BETWEEN 1 AND CASE kind WHEN 'good' THEN 2 ELSE 1 END);
CREATE UNIQUE INDEX codebook_example_place_key ON codebook_example (subject_id, kind, place) WHERE retired_at IS NULL;
CREATE UNIQUE INDEX codebook_example_once_key ON codebook_example (subject_id, annotation_id) WHERE retired_at IS NULL;

CREATE FUNCTION codebook_rule_is_next() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT is_active(NEW.by_id, 'editor', 'admin') THEN
    PERFORM refuse('only an active editor or admin writes a rule of the codebook');
  END IF;
  IF NEW.number <> 1 + coalesce((SELECT max(number) FROM codebook_rule WHERE subject_id = NEW.subject_id), 0) THEN
    PERFORM refuse('rules of a target follow one another');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER codebook_rule_is_next BEFORE INSERT ON codebook_rule FOR EACH ROW EXECUTE FUNCTION codebook_rule_is_next();
CREATE TRIGGER codebook_rule_append_only BEFORE UPDATE OR DELETE ON codebook_rule FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER codebook_rule_no_truncate BEFORE TRUNCATE ON codebook_rule FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION codebook_of_a_target() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (SELECT kind FROM subject WHERE id = NEW.subject_id) NOT IN ('point', 'concession', 'person', 'party', 'event') THEN
    PERFORM refuse('the codebook is about points, concessions, people, parties and events');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER codebook_rule_of_a_target BEFORE INSERT ON codebook_rule FOR EACH ROW EXECUTE FUNCTION codebook_of_a_target();
CREATE TRIGGER codebook_example_of_a_target BEFORE INSERT ON codebook_example FOR EACH ROW EXECUTE FUNCTION codebook_of_a_target();

CREATE FUNCTION codebook_example_stands() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM annotation WHERE id = NEW.annotation_id FOR SHARE;
  IF EXISTS (SELECT 1 FROM annotation WHERE id = NEW.annotation_id AND deleted_at IS NOT NULL) THEN
    PERFORM refuse('an example is an annotation that stands');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER codebook_example_stands BEFORE INSERT ON codebook_example FOR EACH ROW EXECUTE FUNCTION codebook_example_stands();
CREATE TRIGGER codebook_example_is_new BEFORE INSERT ON codebook_example FOR EACH ROW EXECUTE FUNCTION record_is_new();
CREATE TRIGGER codebook_example_is_kept BEFORE UPDATE OR DELETE ON codebook_example FOR EACH ROW EXECUTE FUNCTION record_is_kept();
CREATE TRIGGER codebook_example_no_truncate BEFORE TRUNCATE ON codebook_example FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What is erased by order can no longer be guessed from its words.
CREATE FUNCTION words_erased_with_their_version() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  DELETE FROM version_word WHERE version_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER words_erased_with_their_version AFTER UPDATE OF purged_at ON article_version
  FOR EACH ROW WHEN (OLD.purged_at IS NULL AND NEW.purged_at IS NOT NULL) EXECUTE FUNCTION words_erased_with_their_version();

GRANT SELECT, INSERT ON version_word, codebook_rule, codebook_example TO proviso_app;
GRANT UPDATE (retired_by_id, retired_at) ON codebook_example TO proviso_app;
