-- Other words for a passage that stands: an editor moves its ends, adds a part or takes one away, also in the text that
-- the passage was made on. And what happened to one annotation is found in the log without reading all of it.

-- CreateIndex
CREATE INDEX "audit_entry_subject_idx" ON "audit_entry"("subject");

-- Binding a passage is written down under the statement; its payload names the annotation.
CREATE INDEX audit_entry_annotation_idx ON audit_entry ((payload::jsonb ->> 'annotation')) WHERE action LIKE 'evidence.%';

-- ── The same words, in the text they were taken from ─────────────────────────
-- Between two texts the application says whether words are the same. In one text there is nothing to say: a passage is
-- confirmed where it stands, and every other place is other words, which are signed anew.
CREATE FUNCTION confirmed_where_it_stands() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE stood int[];
BEGIN
  -- What stood before anything was decided on this version: other words that were taken in another, else those it was made at.
  IF EXISTS (SELECT 1 FROM placement p
             WHERE p.annotation_id = NEW.annotation_id AND p.version_id <> NEW.version_id AND p.decision = 'reworded'
               AND NOT EXISTS (SELECT 1 FROM placement later WHERE later.annotation_id = p.annotation_id
                               AND later.version_id = p.version_id AND later.decision IS NOT NULL AND later.seq > p.seq)) THEN
    RETURN NEW;
  END IF;
  SELECT array_agg(edge ORDER BY s.ordinal, side) INTO stood
  FROM annotation a JOIN annotation_span s ON s.annotation_id = a.id,
       LATERAL (VALUES (1, s.start), (2, s."end")) AS e(side, edge)
  WHERE a.id = NEW.annotation_id AND a.version_id = NEW.version_id;
  IF stood IS NOT NULL AND NEW.spans IS DISTINCT FROM stood THEN
    PERFORM refuse('in the text it was made on a passage is confirmed where it stands; other places are other words');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER confirmed_where_it_stands BEFORE INSERT ON placement
  FOR EACH ROW WHEN (NEW.decision = 'confirmed' AND NEW.state = 'placed') EXECUTE FUNCTION confirmed_where_it_stands();
