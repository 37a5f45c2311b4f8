-- Where passages lie in later texts: what a person decides about it, the words at every place, which words stand for a
-- passage since, and the publisher's changes as notices over the words that were published.

-- CreateEnum
CREATE TYPE "placement_decision" AS ENUM ('confirmed', 'reworded', 'gone');

-- AlterTable
ALTER TABLE "placement" ADD COLUMN "exact" TEXT[] DEFAULT ARRAY[]::TEXT[], ADD COLUMN "decision" "placement_decision";

-- AlterTable
ALTER TABLE "fit_signature" ADD COLUMN "seal" TEXT;

-- AlterTable
ALTER TABLE "edition_notice" ADD COLUMN "version" INTEGER;

-- ── The words of places from before ──────────────────────────────────────────
CREATE FUNCTION pg_temp.words_at(units bytea) RETURNS text LANGUAGE sql AS $$
  SELECT string_agg(chr(CASE WHEN unit BETWEEN 55296 AND 56319 THEN 65536 + ((unit - 55296) << 10) + (next - 56320) ELSE unit END), '' ORDER BY i)
  FROM (SELECT i, (get_byte(units, 2 * i) << 8) + get_byte(units, 2 * i + 1) AS unit,
               CASE WHEN 2 * i + 3 < length(units) THEN (get_byte(units, 2 * i + 2) << 8) + get_byte(units, 2 * i + 3) END AS next
        FROM generate_series(0, length(units) / 2 - 1) AS i) AS u
  WHERE unit NOT BETWEEN 56320 AND 57343
$$;
ALTER TABLE placement DISABLE TRIGGER placement_append_only;
UPDATE placement p SET
  exact = ARRAY(SELECT CASE WHEN v.purged_at IS NULL
      THEN pg_temp.words_at(substring(v.text_utf16 FROM 2 * p.spans[2 * i - 1] + 1 FOR 2 * (p.spans[2 * i] - p.spans[2 * i - 1])))
      ELSE '[erased by order]' END
    FROM generate_series(1, cardinality(p.spans) / 2) AS i ORDER BY i),
  decision = CASE WHEN decider = 'machine' THEN NULL
    WHEN state = 'placed' THEN 'confirmed'::placement_decision ELSE 'gone'::placement_decision END
FROM article_version v WHERE v.id = p.version_id;
ALTER TABLE placement ENABLE TRIGGER placement_append_only;

ALTER TABLE placement ADD CONSTRAINT placement_decision_check CHECK (
  (decider = 'person') = (decision IS NOT NULL)
  AND (decision IS NULL OR state = CASE decision WHEN 'gone' THEN 'missing'::placement_state ELSE 'placed'::placement_state END));
ALTER TABLE placement ADD CONSTRAINT placement_words_check CHECK (
  exact IS NOT NULL AND cardinality(spans) = 2 * cardinality(exact) AND (decision IS DISTINCT FROM 'gone' OR cardinality(spans) = 0));

-- ── What a placement says is so ──────────────────────────────────────────────
-- Offsets are UTF-16 code units; the bytes of the text are compared, as for the passage itself.
CREATE FUNCTION placement_is_verbatim() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE slice bytea; reached int := 0;
BEGIN
  IF (SELECT v.article_id FROM article_version v WHERE v.id = NEW.version_id) IS DISTINCT FROM
     (SELECT v.article_id FROM annotation a JOIN article_version v ON v.id = a.version_id WHERE a.id = NEW.annotation_id) THEN
    PERFORM refuse('a passage is placed in a text of its own article');
  END IF;
  FOR i IN 1 .. coalesce(cardinality(NEW.exact), 0) LOOP
    SELECT substring(v.text_utf16 FROM 2 * NEW.spans[2 * i - 1] + 1 FOR 2 * (NEW.spans[2 * i] - NEW.spans[2 * i - 1])) INTO slice
    FROM article_version v WHERE v.id = NEW.version_id AND NEW.spans[2 * i - 1] >= reached AND NEW.spans[2 * i] > NEW.spans[2 * i - 1];
    IF slice IS NULL OR slice IS DISTINCT FROM utf16be(NEW.exact[i])
       OR length(slice) <> 2 * (NEW.spans[2 * i] - NEW.spans[2 * i - 1]) THEN
      PERFORM refuse('a placement has the exact words of its version at each of its spans, in order');
    END IF;
    reached := NEW.spans[2 * i];
  END LOOP;
  RETURN NEW;
END $$;
CREATE TRIGGER placement_is_verbatim BEFORE INSERT ON placement FOR EACH ROW EXECUTE FUNCTION placement_is_verbatim();

CREATE FUNCTION placement_decided_by_an_editor() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.decider = 'machine' THEN RETURN NEW; END IF;
  IF NOT is_active(NEW.by_id, 'editor', 'admin') THEN
    PERFORM refuse('only an active editor or admin decides where a passage lies');
  END IF;
  IF NOT EXISTS (SELECT 1 FROM annotation a JOIN article_version v ON v.id = a.version_id
                 WHERE a.id = NEW.annotation_id AND a.deleted_at IS NULL AND NEW.version_id = current_version(v.article_id)) THEN
    PERFORM refuse('it is decided where a standing passage lies in the current version');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER placement_decided_by_an_editor BEFORE INSERT ON placement FOR EACH ROW EXECUTE FUNCTION placement_decided_by_an_editor();

CREATE FUNCTION places_erased_with_their_version() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE placement SET exact = array_fill('[erased by order]'::text, ARRAY[cardinality(exact)])
  WHERE version_id = NEW.id AND cardinality(exact) > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER places_erased_with_their_version AFTER UPDATE OF purged_at ON article_version
  FOR EACH ROW WHEN (OLD.purged_at IS NULL AND NEW.purged_at IS NOT NULL) EXECUTE FUNCTION places_erased_with_their_version();

-- ── The standing passage ─────────────────────────────────────────────────────
-- The words that stand for an annotation: those that a person took instead, else those it was made at. Of several
-- decisions on one version the last counts, so that a decision can be corrected.
CREATE FUNCTION rewording_of(an_annotation uuid) RETURNS int LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p.seq FROM placement p
  WHERE p.annotation_id = an_annotation AND p.decision = 'reworded'
    AND NOT EXISTS (SELECT 1 FROM placement later WHERE later.annotation_id = p.annotation_id
                    AND later.version_id = p.version_id AND later.decision IS NOT NULL AND later.seq > p.seq)
  ORDER BY p.seq DESC LIMIT 1
$$;

CREATE FUNCTION standing_passage(an_annotation uuid)
RETURNS TABLE (version_id uuid, ordinal int, start int, "end" int, exact text)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT a.version_id, s.ordinal, s.start, s."end", s.exact
  FROM annotation a JOIN annotation_span s ON s.annotation_id = a.id
  WHERE a.id = an_annotation AND rewording_of(a.id) IS NULL
  UNION ALL
  SELECT p.version_id, i - 1, p.spans[2 * i - 1], p.spans[2 * i], p.exact[i]
  FROM placement p, generate_series(1, cardinality(p.exact)) AS i
  WHERE p.seq = rewording_of(an_annotation)
$$;

-- A notice that the publisher repeats on a later version is not new.
CREATE FUNCTION new_notices(an_annotation uuid)
RETURNS TABLE (kind publisher_notice_kind, words text, at timestamptz)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT n.kind, n.words, min(n.noticed_at)
  FROM annotation a JOIN article_version made ON made.id = a.version_id
  JOIN article_version v ON v.article_id = made.article_id JOIN publisher_notice n ON n.version_id = v.id
  WHERE a.id = an_annotation
  GROUP BY a.id, n.kind, n.words
  HAVING min(n.noticed_at) > greatest(a.created_at,
    (SELECT max(p.at) FROM placement p WHERE p.annotation_id = a.id AND p.decision IS NOT NULL))
$$;

-- Why a passage waits for a person: what the newest decision about it in the current version says, that somebody marked it
-- as gone and no text since has it, or that the publisher gave a notice since somebody last looked. Null when it stands.
CREATE FUNCTION suspect_why(an_annotation uuid) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE
    WHEN coalesce(p.state = 'placed', a.version_id = now.id AND rewording_of(a.id) IS NULL, false)
      THEN (SELECT 'publisher-notice' FROM new_notices(a.id) LIMIT 1)
    WHEN p.state = 'missing' AND (SELECT decision FROM placement WHERE annotation_id = a.id AND decision IS NOT NULL
                                  ORDER BY seq DESC LIMIT 1) = 'gone' THEN 'gone'
    ELSE coalesce(p.state::text, 'missing') END
  FROM annotation a JOIN article_version v ON v.id = a.version_id
  CROSS JOIN LATERAL (SELECT current_version(v.article_id) AS id) AS now
  LEFT JOIN LATERAL (SELECT state FROM placement WHERE annotation_id = a.id AND version_id = now.id
                     ORDER BY seq DESC LIMIT 1) AS p ON true
  WHERE a.id = an_annotation
$$;

CREATE OR REPLACE FUNCTION is_suspect(an_annotation uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT NOT EXISTS (SELECT 1 FROM annotation WHERE id = an_annotation) OR suspect_why(an_annotation) IS NOT NULL
$$;

-- ── What is signed and approved are the standing words ───────────────────────
-- Where nobody took other words this is the seal from before, letter for letter.
CREATE OR REPLACE FUNCTION evidence_seal(an_evidence uuid) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT sealed(jsonb_build_array(e.id, e.bearing, stands.version_id, a.voice, a.speaker_id, a.speaker_description, a.chain, a.origin_id,
    (SELECT jsonb_agg(jsonb_build_array(s.start, s."end", s.exact) ORDER BY s.ordinal) FROM standing_passage(a.id) s),
    (SELECT jsonb_agg(jsonb_build_array(c.start, c."end", c.kind, c.reading, c.basis, c.needs_acceptance) ORDER BY c.id)
     FROM caution c WHERE c.version_id = stands.version_id AND c.retired_at IS NULL AND EXISTS
       (SELECT 1 FROM standing_passage(a.id) s WHERE c.start <= s."end" AND c."end" >= s.start))))
  FROM evidence e JOIN annotation a ON a.id = e.annotation_id
  CROSS JOIN LATERAL (SELECT coalesce((SELECT p.version_id FROM placement p WHERE p.seq = rewording_of(a.id)), a.version_id) AS version_id) AS stands
  WHERE e.id = an_evidence
$$;

CREATE OR REPLACE FUNCTION signature_is_by_a_second_person() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE rev uuid; needs boolean;
BEGIN
  IF TG_TABLE_NAME = 'fit_signature' THEN
    SELECT e.revision_id INTO rev FROM evidence e WHERE e.id = NEW.evidence_id;
    SELECT EXISTS (SELECT 1 FROM evidence e CROSS JOIN LATERAL standing_passage(e.annotation_id) s
                   JOIN caution c ON c.version_id = s.version_id AND c.needs_acceptance AND c.retired_at IS NULL
                     AND c.start <= s."end" AND c."end" >= s.start
                   WHERE e.id = NEW.evidence_id) INTO needs;
    IF needs AND NOT NEW.accepted_readings THEN
      PERFORM refuse('words are missing in this passage: who signs must accept the reading');
    END IF;
    NEW.seal := evidence_seal(NEW.evidence_id);
  ELSE
    SELECT u.revision_id INTO rev FROM reference_use u WHERE u.id = NEW.reference_use_id;
  END IF;
  IF (SELECT frozen_at FROM revision WHERE id = rev) IS NULL THEN
    PERFORM refuse('only a submitted revision can be signed');
  END IF;
  IF has_contributed(rev, NEW.signed_by_id) THEN
    PERFORM refuse('nobody signs for a revision they contributed to');
  END IF;
  IF NOT is_active(NEW.signed_by_id, 'editor', 'admin') THEN
    PERFORM refuse('only an active editor or admin can sign');
  END IF;
  RETURN NEW;
END $$;

-- A signature counts for the words it was given to. One from before there were seals was given to the words the
-- passage was made at, and counts while those stand.
CREATE OR REPLACE FUNCTION has_signed_support(revision uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM evidence e JOIN fit_signature s ON s.evidence_id = e.id
                 WHERE e.revision_id = revision AND e.bearing = 'supports'
                   AND CASE WHEN s.seal IS NULL THEN rewording_of(e.annotation_id) IS NULL ELSE s.seal = evidence_seal(e.id) END)
      OR EXISTS (SELECT 1 FROM reference_use u JOIN reference_check c ON c.reference_use_id = u.id
                 JOIN reference r ON r.id = u.reference_id AND r.quality <> 'C' AND r.how_read <> 'cited_only'
                 WHERE u.revision_id = revision AND u.bearing = 'supports')
$$;

-- ── The publisher's changes as notices ───────────────────────────────────────
-- The version, where there is one, is that of the words the notice stands over: whatever was published from another
-- version has none of it.
ALTER TABLE edition_notice ADD CONSTRAINT edition_notice_version_check CHECK (
  version IS NULL OR (kind = 'publisher_changed' AND target_kind = 'passage'));

-- Whoever confirms that the same words stand takes back what the machine said of them, and whoever corrects that says
-- it again in the same words.
CREATE OR REPLACE FUNCTION notice_by_an_admin() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF is_active(NEW.by_id, 'admin') THEN RETURN NEW; END IF;
  IF is_active(NEW.by_id, 'editor') AND EXISTS (
    SELECT 1 FROM edition_notice n JOIN annotation a ON a.public_id = n.target_id JOIN placement p ON p.annotation_id = a.id
    WHERE n.seq = NEW.lifts_seq AND n.kind = 'publisher_changed' AND n.target_kind = 'passage' AND n.version IS NOT NULL
      AND p.seq = (SELECT max(seq) FROM placement WHERE annotation_id = a.id)
      AND p.decision = 'confirmed' AND p.by_id = NEW.by_id) THEN
    RETURN NEW;
  END IF;
  IF is_active(NEW.by_id, 'editor') AND NEW.lifts_seq IS NULL AND EXISTS (
    SELECT 1 FROM edition_notice n JOIN edition_notice lift ON lift.lifts_seq = n.seq
    JOIN annotation a ON a.public_id = n.target_id JOIN placement p ON p.annotation_id = a.id
    WHERE n.kind = 'publisher_changed' AND NEW.kind = n.kind AND n.target_kind = 'passage' AND NEW.target_kind = n.target_kind
      AND NEW.target_id = n.target_id AND NEW.version = n.version AND NEW.words = n.words
      AND p.seq = (SELECT max(seq) FROM placement WHERE annotation_id = a.id)
      AND p.decision IN ('reworded', 'gone') AND p.by_id = NEW.by_id) THEN
    RETURN NEW;
  END IF;
  -- Whoever settles the last doubtful passage of a sentence ends that it is under review.
  IF is_active(NEW.by_id, 'editor') AND EXISTS (
    SELECT 1 FROM edition_notice n JOIN statement s ON s.public_id = n.target_id
    WHERE n.seq = NEW.lifts_seq AND n.kind = 'under_review' AND n.target_kind = 'statement'
      AND NEW.kind = n.kind AND NEW.target_kind = n.target_kind AND NEW.target_id = n.target_id
      AND EXISTS (SELECT 1 FROM revision r JOIN evidence e ON e.revision_id = r.id
                  JOIN placement p ON p.annotation_id = e.annotation_id AND p.decision IS NOT NULL AND p.by_id = NEW.by_id
                  WHERE r.statement_id = s.id AND revision_state(r.id) = 'published')
      AND NOT EXISTS (SELECT 1 FROM revision r JOIN evidence e ON e.revision_id = r.id
                      WHERE r.statement_id = s.id AND revision_state(r.id) = 'published' AND is_suspect(e.annotation_id))) THEN
    RETURN NEW;
  END IF;
  PERFORM refuse('only an active admin gives notice');
  RETURN NEW;
END $$;
