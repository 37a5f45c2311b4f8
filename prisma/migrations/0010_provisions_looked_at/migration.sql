-- A provision (its number, its place, the point that it is about) is entered by one person and looked at by another, as
-- every other record is: until then no edition holds it.

ALTER TABLE provision
  ADD COLUMN published_before boolean NOT NULL DEFAULT false,
  ADD COLUMN checked_by_id uuid,
  ADD COLUMN checked_at timestamptz(6),
  ADD COLUMN retired_by_id uuid,
  ADD COLUMN retired_at timestamptz(6);

-- What readers have seen already counts as it stands; it is marked, for nobody vouched for it. Editions held every
-- provision of a text whose title they held.
ALTER TABLE provision DISABLE TRIGGER provision_append_only;
UPDATE provision p SET published_before = true
WHERE EXISTS (
  SELECT 1 FROM edition e
    JOIN edition_furniture held ON held.edition_number = e.number
    JOIN furniture_revision r ON r.id = held.revision_id
    JOIN furniture f ON f.id = r.furniture_id
  WHERE f.subject_id = p.plan_version_id AND f.key LIKE '%/title' AND e.published_at > p.created_at);
DROP TRIGGER provision_append_only ON provision;

ALTER TABLE provision ADD CONSTRAINT provision_checked_by_fkey FOREIGN KEY (checked_by_id) REFERENCES app_user (id);
ALTER TABLE provision ADD CONSTRAINT provision_retired_by_fkey FOREIGN KEY (retired_by_id) REFERENCES app_user (id);
ALTER TABLE provision ADD CONSTRAINT provision_second_person_check CHECK (checked_by_id IS DISTINCT FROM created_by_id);
ALTER TABLE provision ADD CONSTRAINT provision_marks_check
  CHECK ((checked_by_id IS NULL) = (checked_at IS NULL) AND (retired_by_id IS NULL) = (retired_at IS NULL));
CREATE TRIGGER provision_is_kept BEFORE UPDATE OR DELETE ON provision FOR EACH ROW EXECUTE FUNCTION record_is_kept();
GRANT UPDATE (checked_by_id, checked_at, retired_by_id, retired_at) ON provision TO proviso_app;

-- A number is free again once its provision was taken back.
DROP INDEX "provision_plan_version_id_number_key";
CREATE INDEX "provision_plan_version_id_idx" ON "provision"("plan_version_id");
CREATE UNIQUE INDEX provision_once_key ON provision (plan_version_id, number) WHERE retired_at IS NULL;

CREATE FUNCTION provision_was_not_published() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.published_before THEN PERFORM refuse('only what was published before second looks counts without one'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER provision_was_not_published BEFORE INSERT ON provision FOR EACH ROW EXECUTE FUNCTION provision_was_not_published();

-- What rests on a provision is taken back before it. A draft may still name it: the edition refuses that.
CREATE FUNCTION provision_in_use() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM reading WHERE provision_id = OLD.id AND retired_at IS NULL)
     OR EXISTS (SELECT 1 FROM alignment WHERE OLD.id IN (from_id, to_id) AND retired_at IS NULL)
     OR EXISTS (SELECT 1 FROM edition_statement e JOIN statement s ON s.id = e.statement_id
                WHERE s.provision_id = OLD.id AND e.edition_number = (SELECT max(number) FROM edition)) THEN
    PERFORM refuse('a provision is in use: take back its readings and alignments, and withdraw its sentences, first');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER provision_in_use BEFORE UPDATE ON provision FOR EACH ROW
  WHEN (OLD.retired_at IS NULL AND NEW.retired_at IS NOT NULL) EXECUTE FUNCTION provision_in_use();

CREATE FUNCTION provision_stands() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  made jsonb := to_jsonb(NEW);
  provisions uuid[] := ARRAY[made ->> 'provision_id', made ->> 'from_id', made ->> 'to_id']::uuid[];
BEGIN
  PERFORM 1 FROM provision WHERE id = ANY (provisions) ORDER BY id FOR SHARE;
  IF EXISTS (SELECT 1 FROM provision WHERE id = ANY (provisions) AND retired_at IS NOT NULL) THEN
    PERFORM refuse('a provision that was taken back takes no reading and no alignment');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reading_provision_stands BEFORE INSERT ON reading FOR EACH ROW EXECUTE FUNCTION provision_stands();
CREATE TRIGGER alignment_provisions_stand BEFORE INSERT ON alignment FOR EACH ROW EXECUTE FUNCTION provision_stands();

CREATE FUNCTION edition_tells_of_seen_provisions() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  told uuid := (SELECT provision_id FROM statement WHERE id = NEW.statement_id);
BEGIN
  PERFORM 1 FROM provision WHERE id = told FOR SHARE;
  IF EXISTS (SELECT 1 FROM provision WHERE id = told
             AND (retired_at IS NOT NULL OR (checked_at IS NULL AND NOT published_before))) THEN
    PERFORM refuse('an edition tells of provisions that a second person has looked at');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER edition_tells_of_seen_provisions BEFORE INSERT ON edition_statement
  FOR EACH ROW EXECUTE FUNCTION edition_tells_of_seen_provisions();
