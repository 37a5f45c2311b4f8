-- Passages that a machine proposes, what people decided about each, and the other names that texts have for a subject.
-- Nothing here reaches a reader: an accepted suggestion is an annotation like any other.

-- CreateEnum
CREATE TYPE "suggestion_rule" AS ENUM ('quotation', 'figure', 'name', 'likeness', 'actor');

-- CreateEnum
CREATE TYPE "suggestion_verdict" AS ENUM ('accepted', 'corrected', 'rejected', 'taken_back');

-- CreateTable
CREATE TABLE "subject_alias" (
    "subject_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "subject_alias_pkey" PRIMARY KEY ("subject_id","words")
);

-- CreateTable
CREATE TABLE "suggestion" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "spans" INTEGER[],
    "words_sha256" TEXT NOT NULL,
    "rules" "suggestion_rule"[],
    "reasons" TEXT[],
    "made_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suggestion_decision" (
    "seq" SERIAL NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "verdict" "suggestion_verdict" NOT NULL,
    "annotation_id" UUID,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "suggestion_decision_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE INDEX "suggestion_subject_id_words_sha256_idx" ON "suggestion"("subject_id", "words_sha256");

-- CreateIndex
CREATE UNIQUE INDEX "suggestion_version_id_subject_id_spans_key" ON "suggestion"("version_id", "subject_id", "spans");

-- CreateIndex
CREATE INDEX "suggestion_decision_suggestion_id_idx" ON "suggestion_decision"("suggestion_id");

-- AddForeignKey
ALTER TABLE "subject_alias" ADD CONSTRAINT "subject_alias_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion_decision" ADD CONSTRAINT "suggestion_decision_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion_decision" ADD CONSTRAINT "suggestion_decision_annotation_id_fkey" FOREIGN KEY ("annotation_id") REFERENCES "annotation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE subject_alias ADD CONSTRAINT subject_alias_by_fkey FOREIGN KEY (by_id) REFERENCES app_user (id);
ALTER TABLE suggestion_decision ADD CONSTRAINT suggestion_decision_by_fkey FOREIGN KEY (by_id) REFERENCES app_user (id);

ALTER TABLE subject_alias ADD CONSTRAINT subject_alias_words_check CHECK (words = btrim(words) AND words <> '');
ALTER TABLE suggestion ADD CONSTRAINT suggestion_reasons_check CHECK (
  rules IS NOT NULL AND reasons IS NOT NULL AND cardinality(rules) > 0 AND cardinality(rules) = cardinality(reasons));
ALTER TABLE suggestion_decision ADD CONSTRAINT suggestion_decision_made_check CHECK (
  (verdict IN ('accepted', 'corrected')) = (annotation_id IS NOT NULL));

-- ── What may be proposed ─────────────────────────────────────────────────────
-- The newest decision about a suggestion; null while it is open, also when what was decided was taken back.
CREATE FUNCTION suggestion_verdict_of(a_suggestion uuid) RETURNS suggestion_verdict LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT nullif(d.verdict, 'taken_back') FROM suggestion_decision d
  WHERE d.suggestion_id = a_suggestion ORDER BY d.seq DESC LIMIT 1
$$;

CREATE FUNCTION suggestion_is_new() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE units int; reached int := 0;
BEGIN
  SELECT v.code_units INTO units FROM article_version v WHERE v.id = NEW.version_id AND v.purged_at IS NULL;
  IF units IS NULL OR coalesce(cardinality(NEW.spans), 0) = 0 OR cardinality(NEW.spans) % 2 <> 0 THEN
    PERFORM refuse('a suggestion lies somewhere in a text');
  END IF;
  FOR i IN 1 .. cardinality(NEW.spans) / 2 LOOP
    IF (NEW.spans[2 * i - 1] >= reached AND NEW.spans[2 * i] > NEW.spans[2 * i - 1] AND NEW.spans[2 * i] <= units) IS NOT TRUE THEN
      PERFORM refuse('a suggestion lies inside its text, its spans in order');
    END IF;
    reached := NEW.spans[2 * i];
  END LOOP;
  IF EXISTS (SELECT 1 FROM suggestion s WHERE s.subject_id = NEW.subject_id AND s.words_sha256 = NEW.words_sha256
             AND suggestion_verdict_of(s.id) = 'rejected') THEN
    PERFORM refuse('these words were rejected for this target before');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER suggestion_is_new BEFORE INSERT ON suggestion FOR EACH ROW EXECUTE FUNCTION suggestion_is_new();
CREATE TRIGGER suggestion_for_a_target BEFORE INSERT ON suggestion FOR EACH ROW EXECUTE FUNCTION target_is_a_subject();

-- One that was decided about is held by its decisions.
CREATE TRIGGER suggestion_is_kept BEFORE UPDATE ON suggestion FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER suggestion_no_truncate BEFORE TRUNCATE ON suggestion FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER suggestion_decision_append_only BEFORE UPDATE OR DELETE ON suggestion_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER suggestion_decision_no_truncate BEFORE TRUNCATE ON suggestion_decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- ── What may be decided ──────────────────────────────────────────────────────
CREATE FUNCTION suggestion_decided_by_an_editor() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE s suggestion;
BEGIN
  IF NOT is_active(NEW.by_id, 'editor', 'admin') THEN
    PERFORM refuse('only an active editor or admin decides about a suggestion');
  END IF;
  IF (suggestion_verdict_of(NEW.suggestion_id) IS NULL) = (NEW.verdict = 'taken_back') THEN
    PERFORM refuse('what is open is decided, and what was decided is taken back');
  END IF;
  IF NEW.annotation_id IS NULL THEN RETURN NEW; END IF;
  SELECT * INTO s FROM suggestion WHERE id = NEW.suggestion_id;
  IF NOT EXISTS (SELECT 1 FROM annotation a JOIN annotation_target t ON t.annotation_id = a.id
                 WHERE a.id = NEW.annotation_id AND a.version_id = s.version_id AND a.deleted_at IS NULL AND t.subject_id = s.subject_id) THEN
    PERFORM refuse('what is made of a suggestion is an annotation of its text for its target');
  END IF;
  IF (NEW.verdict = 'accepted') <> (s.spans = (SELECT array_agg(edge ORDER BY a.ordinal, edge) FROM annotation_span a,
                                    unnest(ARRAY[a.start, a."end"]) AS edge WHERE a.annotation_id = NEW.annotation_id)) THEN
    PERFORM refuse('accepted means the same words, corrected means others');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER suggestion_decided_by_an_editor BEFORE INSERT ON suggestion_decision FOR EACH ROW EXECUTE FUNCTION suggestion_decided_by_an_editor();

-- Reasons name words of the text.
CREATE FUNCTION suggestions_erased_with_their_version() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE suggestion SET words_sha256 = '', reasons = array_fill('[erased by order]'::text, ARRAY[cardinality(reasons)]) WHERE version_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER suggestions_erased_with_their_version AFTER UPDATE OF purged_at ON article_version
  FOR EACH ROW WHEN (OLD.purged_at IS NULL AND NEW.purged_at IS NOT NULL) EXECUTE FUNCTION suggestions_erased_with_their_version();

-- ── Who may do what ──────────────────────────────────────────────────────────
GRANT SELECT, INSERT, DELETE ON subject_alias, suggestion TO proviso_app;
GRANT SELECT, INSERT ON suggestion_decision TO proviso_app;
GRANT USAGE ON SEQUENCE suggestion_decision_seq_seq TO proviso_app;
