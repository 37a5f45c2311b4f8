-- What stands beside a title (dates, givers and askers, authors, offices, sides …) is signed together with it: every
-- wording of a title keeps the facts of its subject as they stood, and an edition prints those that were signed.

ALTER TABLE furniture_revision ADD COLUMN facts jsonb;

-- By id where something else is named: addresses may change, and the rest is words.
CREATE FUNCTION subject_facts(subject uuid) RETURNS jsonb LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE s.kind
    WHEN 'plan' THEN (SELECT jsonb_build_object('kind', 'plan') FROM plan WHERE subject_id = s.id)
    WHEN 'section' THEN (SELECT jsonb_build_object('kind', 'section', 'ordinal', ordinal) FROM section WHERE subject_id = s.id)
    WHEN 'point' THEN (SELECT jsonb_build_object('kind', 'point', 'number', number, 'sectionId', section_id)
      FROM point WHERE subject_id = s.id)
    WHEN 'concession' THEN (SELECT jsonb_build_object('kind', 'concession', 'ordinal', ordinal,
        'giverId', giver_id, 'giverBasis', giver_basis, 'askerId', asker_id, 'askerBasis', asker_basis,
        'framedById', framed_by_id, 'headingId', heading_id)
      FROM concession WHERE subject_id = s.id)
    WHEN 'plan_version' THEN (SELECT jsonb_build_object('kind', 'plan_version', 'versionKind', v.kind, 'ordinal', ordinal,
        'author', author, 'date', date, 'dateBasis', date_basis, 'extentSeen', extent_seen, 'seenWhole', seen_whole)
      FROM plan_version v WHERE subject_id = s.id)
    WHEN 'event' THEN (SELECT jsonb_build_object('kind', 'event', 'date', date, 'dateBasis', date_basis, 'dateWords', date_words)
      FROM event WHERE subject_id = s.id)
    WHEN 'party' THEN (SELECT jsonb_build_object('kind', 'party', 'ordinal', ordinal, 'memberOfId', member_of_id)
      FROM party WHERE subject_id = s.id)
    WHEN 'person' THEN (SELECT jsonb_build_object('kind', 'person', 'offices', coalesce(
        (SELECT jsonb_agg(jsonb_build_object('title', title, 'official', official, 'start', start, 'end', o."end")
           ORDER BY start, title, o."end") FROM office o WHERE o.person_id = s.id), '[]'::jsonb))
      FROM person WHERE subject_id = s.id)
    WHEN 'disagreement' THEN (SELECT jsonb_build_object('kind', 'disagreement', 'disagreementKind', d.kind, 'ordinal', ordinal,
        'statementIds', coalesce((SELECT jsonb_agg(statement_id ORDER BY x.ordinal) FROM disagreement_side x
           WHERE x.disagreement_id = s.id), '[]'::jsonb))
      FROM disagreement d WHERE subject_id = s.id)
  END
  FROM subject s WHERE s.id = subject
$$;

-- The facts are never handed in: they are read where they stand, in the transaction that words the title.
CREATE FUNCTION title_takes_facts() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  given jsonb := NEW.facts;
BEGIN
  SELECT subject_facts(f.subject_id) INTO NEW.facts FROM furniture f
    WHERE f.id = NEW.furniture_id AND f.subject_id IS NOT NULL AND f.key LIKE '%/title';
  IF given IS NOT NULL AND given IS DISTINCT FROM NEW.facts THEN
    PERFORM refuse('the facts beside a title are those of its subject');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER title_takes_facts BEFORE INSERT ON furniture_revision FOR EACH ROW EXECUTE FUNCTION title_takes_facts();

-- Titles from before stand with the facts that the next edition would have printed. From here on those are kept: else
-- the first change after this migration would reach readers beside a title that was signed without it. What earlier
-- editions printed may have been other, so that these are marked and not compared with them.
ALTER TABLE furniture_revision DISABLE TRIGGER furniture_revision_append_only;
UPDATE furniture_revision r SET facts = subject_facts(f.subject_id) || '{"takenLater": true}'
  FROM furniture f WHERE f.id = r.furniture_id AND f.subject_id IS NOT NULL AND f.key LIKE '%/title';
ALTER TABLE furniture_revision ENABLE TRIGGER furniture_revision_append_only;

-- Who had a hand in a wording: its writer, and with a title whoever changed the words or facts since the last signature,
-- since the next wording carries those on.
CREATE FUNCTION furniture_hands(revision uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT DISTINCT w.by_id FROM furniture_revision r
    JOIN furniture_revision w ON w.furniture_id = r.furniture_id AND w.number <= r.number
  WHERE r.id = revision AND (w.id = r.id OR (r.facts IS NOT NULL AND w.number > coalesce(
    (SELECT max(signed.number) FROM furniture_revision signed JOIN furniture_signature s ON s.revision_id = signed.id
     WHERE signed.furniture_id = r.furniture_id AND signed.number < r.number), 0)))
$$;

CREATE OR REPLACE FUNCTION furniture_signed_by_second_person() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.signed_by_id IN (SELECT furniture_hands(NEW.revision_id)) THEN
    PERFORM refuse('nobody signs furniture of their own');
  END IF;
  IF NOT is_active(NEW.signed_by_id, 'editor', 'admin') THEN
    PERFORM refuse('only an active editor or admin can sign');
  END IF;
  RETURN NEW;
END $$;
