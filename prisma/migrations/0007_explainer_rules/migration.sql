-- What the database itself upholds of provisions, alignments, readings, figures, silences and dismissals of style.

-- ── Who did it ───────────────────────────────────────────────────────────────
ALTER TABLE provision ADD CONSTRAINT provision_created_by_fkey FOREIGN KEY (created_by_id) REFERENCES app_user (id);
ALTER TABLE alignment ADD CONSTRAINT alignment_created_by_fkey FOREIGN KEY (created_by_id) REFERENCES app_user (id);
ALTER TABLE alignment ADD CONSTRAINT alignment_confirmed_by_fkey FOREIGN KEY (confirmed_by_id) REFERENCES app_user (id);
ALTER TABLE alignment ADD CONSTRAINT alignment_retired_by_fkey FOREIGN KEY (retired_by_id) REFERENCES app_user (id);
ALTER TABLE reading ADD CONSTRAINT reading_created_by_fkey FOREIGN KEY (created_by_id) REFERENCES app_user (id);
ALTER TABLE reading ADD CONSTRAINT reading_checked_by_fkey FOREIGN KEY (checked_by_id) REFERENCES app_user (id);
ALTER TABLE reading ADD CONSTRAINT reading_retired_by_fkey FOREIGN KEY (retired_by_id) REFERENCES app_user (id);
ALTER TABLE figure ADD CONSTRAINT figure_created_by_fkey FOREIGN KEY (created_by_id) REFERENCES app_user (id);
ALTER TABLE figure ADD CONSTRAINT figure_checked_by_fkey FOREIGN KEY (checked_by_id) REFERENCES app_user (id);
ALTER TABLE figure ADD CONSTRAINT figure_retired_by_fkey FOREIGN KEY (retired_by_id) REFERENCES app_user (id);
ALTER TABLE negative_finding ADD CONSTRAINT negative_finding_created_by_fkey FOREIGN KEY (created_by_id) REFERENCES app_user (id);
ALTER TABLE negative_finding ADD CONSTRAINT negative_finding_checked_by_fkey FOREIGN KEY (checked_by_id) REFERENCES app_user (id);
ALTER TABLE negative_finding ADD CONSTRAINT negative_finding_retired_by_fkey FOREIGN KEY (retired_by_id) REFERENCES app_user (id);
ALTER TABLE style_dismissal ADD CONSTRAINT style_dismissal_by_fkey FOREIGN KEY (by_id) REFERENCES app_user (id);

-- ── Values ───────────────────────────────────────────────────────────────────
ALTER TABLE provision ADD CONSTRAINT provision_number_check CHECK (btrim(number) <> '' AND ordinal >= 1);
ALTER TABLE alignment ADD CONSTRAINT alignment_ends_check CHECK ((kind = 'new') = (from_id IS NULL) AND (kind = 'dropped') = (to_id IS NULL));
ALTER TABLE alignment ADD CONSTRAINT alignment_reason_check CHECK (btrim(reason) <> '');
-- What a machine proposed may be confirmed by whoever asked it to; what a person proposed only by another.
ALTER TABLE alignment ADD CONSTRAINT alignment_second_person_check CHECK (by_machine OR confirmed_by_id IS DISTINCT FROM created_by_id);
ALTER TABLE alignment ADD CONSTRAINT alignment_marks_check
  CHECK ((confirmed_by_id IS NULL) = (confirmed_at IS NULL) AND (retired_by_id IS NULL) = (retired_at IS NULL));
CREATE UNIQUE INDEX alignment_once_key ON alignment (plan_version_id, from_id, to_id) NULLS NOT DISTINCT WHERE retired_at IS NULL;
ALTER TABLE reading ADD CONSTRAINT reading_source_check CHECK (num_nonnulls(reference_id, annotation_id) = 1);
ALTER TABLE reading ADD CONSTRAINT reading_words_check CHECK (btrim(words) <> '');
-- A word here is what white space separates; the command counts as `lib/text/words` does, too, and takes the stricter.
ALTER TABLE reading ADD CONSTRAINT reading_length_check
  CHECK (form <> 'quoted' OR cardinality(regexp_split_to_array(btrim(words), '\s+')) <= 25);
ALTER TABLE reading ADD CONSTRAINT reading_second_person_check CHECK (checked_by_id IS DISTINCT FROM created_by_id);
ALTER TABLE reading ADD CONSTRAINT reading_marks_check
  CHECK ((checked_by_id IS NULL) = (checked_at IS NULL) AND (retired_by_id IS NULL) = (retired_at IS NULL));
ALTER TABLE figure ADD CONSTRAINT figure_words_check
  CHECK (btrim(amount) <> '' AND btrim(unit) <> '' AND btrim(measures) <> '' AND btrim(whose) <> '');
ALTER TABLE figure ADD CONSTRAINT figure_second_person_check CHECK (checked_by_id IS DISTINCT FROM created_by_id);
ALTER TABLE figure ADD CONSTRAINT figure_marks_check
  CHECK ((checked_by_id IS NULL) = (checked_at IS NULL) AND (retired_by_id IS NULL) = (retired_at IS NULL));
ALTER TABLE negative_finding ADD CONSTRAINT negative_finding_terms_check
  CHECK (coalesce(cardinality(terms), 0) > 0 AND array_position(terms, '') IS NULL AND array_position(terms, NULL) IS NULL);
ALTER TABLE negative_finding ADD CONSTRAINT negative_finding_second_person_check CHECK (checked_by_id IS DISTINCT FROM created_by_id);
ALTER TABLE negative_finding ADD CONSTRAINT negative_finding_marks_check
  CHECK ((checked_by_id IS NULL) = (checked_at IS NULL) AND (retired_by_id IS NULL) = (retired_at IS NULL));
CREATE UNIQUE INDEX negative_finding_once_key ON negative_finding (version_id, subject_id, party_id) NULLS NOT DISTINCT WHERE retired_at IS NULL;
ALTER TABLE style_dismissal ADD CONSTRAINT style_dismissal_reason_check CHECK (btrim(rule) <> '' AND btrim(words) <> '' AND btrim(reason) <> '');
ALTER TABLE event ADD CONSTRAINT event_date_check CHECK (date <> '' OR btrim(date_words) <> '');

-- ── Made by one, looked at by another, kept ──────────────────────────────────
CREATE FUNCTION record_is_new() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  made jsonb := to_jsonb(NEW);
BEGIN
  IF NOT is_active((made ->> 'created_by_id')::uuid, 'editor', 'admin') THEN
    PERFORM refuse('only an active editor or admin makes a record');
  END IF;
  IF coalesce(made ->> 'checked_at', made ->> 'confirmed_at', made ->> 'retired_at') IS NOT NULL THEN
    PERFORM refuse('a new record carries no marks yet');
  END IF;
  RETURN NEW;
END $$;

-- Later marks alone are set, each once, by somebody who may; the rest never changes.
CREATE FUNCTION record_is_kept() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  was jsonb := to_jsonb(OLD);
  now_is jsonb;
  marks text[] := ARRAY['checked_by_id', 'checked_at', 'confirmed_by_id', 'confirmed_at', 'retired_by_id', 'retired_at'];
  mark text;
BEGIN
  IF TG_OP = 'DELETE' THEN PERFORM refuse(format('a row of %s is taken back, never removed', TG_TABLE_NAME)); END IF;
  IF current_setting('proviso.purge', true) = 'on' THEN RETURN NEW; END IF;
  now_is := to_jsonb(NEW);
  IF was - marks <> now_is - marks THEN
    PERFORM refuse(format('a row of %s keeps its words: take it back and enter another', TG_TABLE_NAME));
  END IF;
  FOREACH mark IN ARRAY marks LOOP
    IF was ->> mark IS NOT DISTINCT FROM now_is ->> mark THEN CONTINUE; END IF;
    IF was ->> mark IS NOT NULL THEN PERFORM refuse('a mark stays as it was set'); END IF;
    IF mark LIKE '%\_by\_id' AND NOT is_active((now_is ->> mark)::uuid, 'editor', 'admin') THEN
      PERFORM refuse('only an active editor or admin marks a record');
    END IF;
    IF mark NOT LIKE 'retired%' AND was ->> 'retired_at' IS NOT NULL THEN
      PERFORM refuse('what was taken back is not looked at again');
    END IF;
  END LOOP;
  RETURN NEW;
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['provision', 'alignment', 'reading', 'figure', 'negative_finding'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION record_is_new()', t || '_is_new', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['alignment', 'reading', 'figure', 'negative_finding'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION record_is_kept()', t || '_is_kept', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['provision', 'style_dismissal'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
END $$;

-- ── Provisions and what became of them ───────────────────────────────────────
CREATE FUNCTION provision_of_its_plan() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.point_id IS NOT NULL AND NOT EXISTS
     (SELECT 1 FROM point p JOIN plan_version v ON v.plan_id = p.plan_id
      WHERE p.subject_id = NEW.point_id AND v.subject_id = NEW.plan_version_id) THEN
    PERFORM refuse('a provision is one of a point of the same plan');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER provision_of_its_plan BEFORE INSERT ON provision FOR EACH ROW EXECUTE FUNCTION provision_of_its_plan();

CREATE FUNCTION alignment_between_texts() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  whole boolean;
  a_plan uuid;
BEGIN
  SELECT plan_id, seen_whole INTO a_plan, whole FROM plan_version WHERE subject_id = NEW.plan_version_id FOR SHARE;
  IF NEW.to_id IS NOT NULL AND (SELECT plan_version_id FROM provision WHERE id = NEW.to_id) <> NEW.plan_version_id THEN
    PERFORM refuse('an alignment leads to a provision of its own text');
  END IF;
  IF NEW.from_id IS NOT NULL AND NOT EXISTS
     (SELECT 1 FROM provision f JOIN plan_version v ON v.subject_id = f.plan_version_id
      WHERE f.id = NEW.from_id AND v.plan_id = a_plan AND v.subject_id <> NEW.plan_version_id) THEN
    PERFORM refuse('an alignment comes from a provision of another text of the plan');
  END IF;
  IF NEW.kind = 'dropped' AND NOT whole THEN
    PERFORM refuse('a provision is called dropped only where the whole text was seen');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER alignment_between_texts BEFORE INSERT ON alignment FOR EACH ROW EXECUTE FUNCTION alignment_between_texts();

CREATE FUNCTION seen_whole_while_dropped() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.seen_whole AND NOT NEW.seen_whole AND EXISTS
     (SELECT 1 FROM alignment WHERE plan_version_id = OLD.subject_id AND kind = 'dropped' AND retired_at IS NULL) THEN
    PERFORM refuse('a provision is called dropped here: take that back before saying that the text was not seen whole');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER seen_whole_while_dropped BEFORE UPDATE ON plan_version FOR EACH ROW EXECUTE FUNCTION seen_whole_while_dropped();

-- ── Readings ─────────────────────────────────────────────────────────────────
CREATE FUNCTION reading_of_a_source() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.reference_id IS NOT NULL THEN
    PERFORM 1 FROM reference WHERE id = NEW.reference_id FOR SHARE;
    IF EXISTS (SELECT 1 FROM reference WHERE id = NEW.reference_id AND (quality = 'C' OR how_read = 'cited_only')) THEN
      PERFORM refuse('a reading is of a source of grade A or B that was read');
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.annotation_id IS NULL THEN RETURN NEW; END IF;
  PERFORM 1 FROM annotation WHERE id = NEW.annotation_id AND deleted_at IS NULL FOR KEY SHARE;
  IF NOT FOUND THEN PERFORM refuse('a reading is of a passage that stands'); END IF;
  IF NEW.form = 'quoted' AND NOT EXISTS
     (SELECT 1 FROM annotation_span WHERE annotation_id = NEW.annotation_id AND position(NEW.words IN exact) > 0) THEN
    PERFORM refuse('a reading that quotes gives the words of its passage');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reading_of_a_source BEFORE INSERT ON reading FOR EACH ROW EXECUTE FUNCTION reading_of_a_source();

-- A reference that a reading names stays what it was, as one that a submitted sentence uses.
CREATE OR REPLACE FUNCTION reference_frozen() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM reference_use u JOIN revision r ON r.id = u.revision_id
             WHERE u.reference_id = OLD.id AND r.frozen_at IS NOT NULL)
     OR EXISTS (SELECT 1 FROM reading WHERE reference_id = OLD.id AND retired_at IS NULL) THEN
    PERFORM refuse('a reference that a submitted revision or a reading uses is frozen: enter a new one');
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;

-- ── Figures, silences, dismissals ────────────────────────────────────────────
CREATE FUNCTION figure_of_its_sentence() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM revision WHERE statement_id = NEW.statement_id AND position(NEW.amount IN wording) > 0) THEN
    PERFORM refuse('a figure is one that its sentence gives');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER figure_of_its_sentence BEFORE INSERT ON figure FOR EACH ROW EXECUTE FUNCTION figure_of_its_sentence();

CREATE FUNCTION finding_of_the_current_version() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (SELECT current_version(article_id) FROM article_version WHERE id = NEW.version_id) IS DISTINCT FROM NEW.version_id THEN
    PERFORM refuse('only the current text of an article is said to be silent');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER finding_of_the_current_version BEFORE INSERT ON negative_finding FOR EACH ROW EXECUTE FUNCTION finding_of_the_current_version();

CREATE FUNCTION dismissal_of_a_draft() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- Whoever submits at this moment is waited for.
  PERFORM 1 FROM revision WHERE id = NEW.revision_id FOR SHARE;
  IF (SELECT frozen_at FROM revision WHERE id = NEW.revision_id) IS NOT NULL THEN
    PERFORM refuse('a rule of style is dismissed while a sentence is a draft');
  END IF;
  IF NOT is_active(NEW.by_id, 'editor', 'admin') THEN PERFORM refuse('only an active editor or admin dismisses a rule'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER dismissal_of_a_draft BEFORE INSERT ON style_dismissal FOR EACH ROW EXECUTE FUNCTION dismissal_of_a_draft();

-- ── What stays, and what an approval saw ─────────────────────────────────────
CREATE OR REPLACE FUNCTION statement_keeps_its_place() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.public_id <> OLD.public_id THEN PERFORM refuse('a public id never changes'); END IF;
  IF (NEW.subject_id <> OLD.subject_id OR NEW.kind <> OLD.kind OR NEW.provision_id IS DISTINCT FROM OLD.provision_id)
     AND was_published(OLD.id) THEN
    PERFORM refuse('a published statement keeps its subject, its kind and its provision');
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION party_keeps_its_ordinal() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.ordinal <> OLD.ordinal THEN PERFORM refuse('readers know a party by its mark: it never changes'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER party_keeps_its_ordinal BEFORE UPDATE ON party FOR EACH ROW EXECUTE FUNCTION party_keeps_its_ordinal();

-- Named only where there is one, so that the seals of what was approved before stay what they were.
CREATE OR REPLACE FUNCTION reference_use_seal(a_use uuid) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT sealed(jsonb_build_array(u.id, u.bearing, u.seen_to_say, r.id, r.outlet, r.title, r.title_kind, r.date, r.url,
    r.language, r.translated, r.how_read, r.quality, r.origin_id)
    || CASE WHEN u.locator = '' THEN '[]'::jsonb ELSE jsonb_build_array(jsonb_build_object('locator', u.locator)) END)
  FROM reference_use u JOIN reference r ON r.id = u.reference_id WHERE u.id = a_use
$$;

CREATE OR REPLACE FUNCTION claim_seal(a_revision uuid) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT sealed(jsonb_build_array(s.subject_id, s.kind,
    (SELECT jsonb_agg(x.subject_id ORDER BY x.subject_id) FROM statement_shown_at x WHERE x.statement_id = s.id),
    to_jsonb(r) - 'created_at' - 'frozen_at' - 'row_version',
    to_jsonb(binding_seals(r.id, false)))
    || CASE WHEN s.provision_id IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(jsonb_build_object('provision', s.provision_id)) END)
  FROM revision r JOIN statement s ON s.id = r.statement_id WHERE r.id = a_revision
$$;

-- ── Erasing by order reaches the readings that quote ─────────────────────────
CREATE FUNCTION readings_erased_with_their_version() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE reading SET words = '[erased by order]'
  WHERE form = 'quoted' AND annotation_id IN (SELECT id FROM annotation WHERE version_id = NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER readings_erased_with_their_version AFTER UPDATE OF purged_at ON article_version
  FOR EACH ROW WHEN (OLD.purged_at IS NULL AND NEW.purged_at IS NOT NULL) EXECUTE FUNCTION readings_erased_with_their_version();
