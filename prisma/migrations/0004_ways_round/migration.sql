-- Ways round the rules that were still open: adding to what is frozen, changing what an approval saw, and tables
-- of the same name that hide ours.

-- ── Whose tables ─────────────────────────────────────────────────────────────
-- A session's temporary tables come before all others unless they are named last: with one called `contribution`
-- anybody could sign their own work, with one called `audit_head` forge the chain.
DO $$
DECLARE f regprocedure;
BEGIN
  FOR f IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.proname = ANY (ARRAY[
    'refuse', 'utf16be', 'offsets_to_ranges', 'words_in', 'revision_state', 'has_contributed', 'has_signed_support',
    'current_version', 'is_suspect', 'is_active', 'refuse_change', 'revision_frozen', 'binding_frozen',
    'reference_frozen', 'version_is_whole', 'capture_of_its_article', 'block_inside_text', 'span_is_verbatim',
    'annotation_keeps_its_passage', 'target_is_a_subject', 'evidence_is_bindable', 'binding_is_a_contribution',
    'wording_is_a_contribution', 'reference_can_support', 'signature_is_by_a_second_person',
    'revision_event_is_legal', 'edition_is_next', 'edition_statement_is_ready', 'edition_furniture_is_seen',
    'article_exposure', 'exposure_within_rights', 'notify_edition', 'audit_hash', 'chain_audit', 'purge_version'])
  LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, public, pg_temp', f);
  END LOOP;
END $$;

-- ── Nothing is added to what is frozen ───────────────────────────────────────
CREATE FUNCTION submitted_takes_support_alone() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- Whoever submits at this moment is waited for.
  PERFORM 1 FROM revision WHERE id = NEW.revision_id FOR SHARE;
  IF (SELECT frozen_at FROM revision WHERE id = NEW.revision_id) IS NULL THEN RETURN NEW; END IF;
  IF NEW.bearing <> 'supports' THEN PERFORM refuse('a submitted revision takes only further support'); END IF;
  IF revision_state(NEW.revision_id) IN ('changes_requested', 'superseded', 'retracted') THEN
    PERFORM refuse('a revision that is closed takes no further support');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER submitted_takes_support_alone BEFORE INSERT ON evidence FOR EACH ROW EXECUTE FUNCTION submitted_takes_support_alone();
CREATE TRIGGER submitted_takes_references_alone_that_support BEFORE INSERT ON reference_use FOR EACH ROW EXECUTE FUNCTION submitted_takes_support_alone();

CREATE FUNCTION spans_come_with_the_passage() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM placement WHERE annotation_id = NEW.annotation_id)
     OR EXISTS (SELECT 1 FROM evidence WHERE annotation_id = NEW.annotation_id) THEN
    PERFORM refuse('a passage is whole once it is placed: mark another');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER spans_come_with_the_passage BEFORE INSERT ON annotation_span FOR EACH ROW EXECUTE FUNCTION spans_come_with_the_passage();

-- A layout with its blocks, an edition with all it holds, are written in one transaction and never added to.
CREATE FUNCTION written_at_once() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE made xid;
BEGIN
  IF TG_TABLE_NAME = 'block' THEN
    SELECT xmin INTO made FROM block_layout WHERE id = NEW.layout_id;
  ELSE
    SELECT xmin INTO made FROM edition WHERE number = NEW.edition_number;
  END IF;
  IF made <> pg_current_xact_id()::xid THEN
    PERFORM refuse(format('a row of %s is written at once with what holds it', TG_TABLE_NAME));
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER blocks_come_with_the_layout BEFORE INSERT ON block FOR EACH ROW EXECUTE FUNCTION written_at_once();
CREATE TRIGGER edition_statement_with_its_edition BEFORE INSERT ON edition_statement FOR EACH ROW EXECUTE FUNCTION written_at_once();
CREATE TRIGGER edition_furniture_with_its_edition BEFORE INSERT ON edition_furniture FOR EACH ROW EXECUTE FUNCTION written_at_once();
CREATE TRIGGER edition_exposure_with_its_edition BEFORE INSERT ON edition_exposure FOR EACH ROW EXECUTE FUNCTION written_at_once();
CREATE TRIGGER ledger_entry_with_its_edition BEFORE INSERT ON ledger_entry FOR EACH ROW EXECUTE FUNCTION written_at_once();

-- ── What stays ───────────────────────────────────────────────────────────────
CREATE FUNCTION was_published(a_statement uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM revision_event e JOIN revision r ON r.id = e.revision_id
                 WHERE r.statement_id = a_statement AND e.kind = 'published')
$$;

CREATE FUNCTION public_id_stays() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.public_id <> OLD.public_id THEN PERFORM refuse('a public id never changes'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER evidence_keeps_its_public_id BEFORE UPDATE ON evidence FOR EACH ROW EXECUTE FUNCTION public_id_stays();
CREATE TRIGGER reference_use_keeps_its_public_id BEFORE UPDATE ON reference_use FOR EACH ROW EXECUTE FUNCTION public_id_stays();

CREATE FUNCTION statement_keeps_its_place() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.public_id <> OLD.public_id THEN PERFORM refuse('a public id never changes'); END IF;
  IF (NEW.subject_id <> OLD.subject_id OR NEW.kind <> OLD.kind) AND was_published(OLD.id) THEN
    PERFORM refuse('a published statement keeps its subject and its kind');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER statement_keeps_its_place BEFORE UPDATE ON statement FOR EACH ROW EXECUTE FUNCTION statement_keeps_its_place();

CREATE FUNCTION shown_at_stays_once_published() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF was_published(COALESCE(NEW.statement_id, OLD.statement_id)) THEN
    PERFORM refuse('a published statement keeps the places it is shown at');
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER shown_at_stays_once_published BEFORE INSERT OR UPDATE OR DELETE ON statement_shown_at FOR EACH ROW EXECUTE FUNCTION shown_at_stays_once_published();

-- A caution is taken back, never reworded.
REVOKE UPDATE ON caution FROM proviso_app;
GRANT UPDATE (retired_at, retired_by_id) ON caution TO proviso_app;

-- ── An approval counts while all it saw is unchanged ─────────────────────────
-- The claim hash is the application's; the seals are the database's own, over the same things, and nobody else
-- writes them. Support that came later is not among what was seen, so it voids nothing.
ALTER TABLE revision_event ADD COLUMN claim_seal text, ADD COLUMN support_seals text[];

CREATE FUNCTION sealed(content jsonb) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT encode(sha256(convert_to(content::text, 'UTF8')), 'hex')
$$;

CREATE FUNCTION evidence_seal(an_evidence uuid) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT sealed(jsonb_build_array(e.id, e.bearing, a.version_id, a.voice, a.speaker_id, a.speaker_description, a.chain, a.origin_id,
    (SELECT jsonb_agg(jsonb_build_array(s.start, s."end", s.exact) ORDER BY s.ordinal) FROM annotation_span s WHERE s.annotation_id = a.id),
    (SELECT jsonb_agg(jsonb_build_array(c.start, c."end", c.kind, c.reading, c.basis, c.needs_acceptance) ORDER BY c.id)
     FROM caution c WHERE c.version_id = a.version_id AND c.retired_at IS NULL AND EXISTS
       (SELECT 1 FROM annotation_span s WHERE s.annotation_id = a.id AND c.start <= s."end" AND c."end" >= s.start))))
  FROM evidence e JOIN annotation a ON a.id = e.annotation_id WHERE e.id = an_evidence
$$;

CREATE FUNCTION reference_use_seal(a_use uuid) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT sealed(jsonb_build_array(u.id, u.bearing, u.seen_to_say, r.id, r.outlet, r.title, r.title_kind, r.date, r.url,
    r.language, r.translated, r.how_read, r.quality, r.origin_id))
  FROM reference_use u JOIN reference r ON r.id = u.reference_id WHERE u.id = a_use
$$;

CREATE FUNCTION binding_seals(a_revision uuid, support boolean) RETURNS text[] LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(array_agg(seal ORDER BY seal), '{}') FROM (
    SELECT evidence_seal(id) AS seal FROM evidence WHERE revision_id = a_revision AND (bearing = 'supports') = support
    UNION ALL
    SELECT reference_use_seal(id) FROM reference_use WHERE revision_id = a_revision AND (bearing = 'supports') = support) seals
$$;

CREATE FUNCTION claim_seal(a_revision uuid) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT sealed(jsonb_build_array(s.subject_id, s.kind,
    (SELECT jsonb_agg(x.subject_id ORDER BY x.subject_id) FROM statement_shown_at x WHERE x.statement_id = s.id),
    to_jsonb(r) - 'created_at' - 'frozen_at' - 'row_version',
    to_jsonb(binding_seals(r.id, false))))
  FROM revision r JOIN statement s ON s.id = r.statement_id WHERE r.id = a_revision
$$;

CREATE FUNCTION approval_is_sealed() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.claim_seal := CASE WHEN NEW.kind = 'approved' THEN claim_seal(NEW.revision_id) END;
  NEW.support_seals := CASE WHEN NEW.kind = 'approved' THEN binding_seals(NEW.revision_id, true) END;
  RETURN NEW;
END $$;
CREATE TRIGGER approval_is_sealed BEFORE INSERT ON revision_event FOR EACH ROW EXECUTE FUNCTION approval_is_sealed();

-- An approval from before there were seals has none, and stands by its claim hash alone.
CREATE FUNCTION edition_holds_what_was_sealed() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE approval revision_event;
BEGIN
  IF revision_state(NEW.revision_id) = 'published' THEN RETURN NEW; END IF;
  SELECT * INTO approval FROM revision_event WHERE revision_id = NEW.revision_id AND kind = 'approved' ORDER BY seq DESC LIMIT 1;
  IF approval.claim_seal <> claim_seal(NEW.revision_id)
     OR NOT approval.support_seals <@ binding_seals(NEW.revision_id, true) THEN
    PERFORM refuse('what was approved has changed since: it wants another approval');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER edition_holds_what_was_sealed BEFORE INSERT ON edition_statement FOR EACH ROW EXECUTE FUNCTION edition_holds_what_was_sealed();

-- A reference may be made grade C after a draft bound it: what carries is asked when it counts.
CREATE OR REPLACE FUNCTION has_signed_support(revision uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM evidence e JOIN fit_signature s ON s.evidence_id = e.id
                 WHERE e.revision_id = revision AND e.bearing = 'supports')
      OR EXISTS (SELECT 1 FROM reference_use u JOIN reference_check c ON c.reference_use_id = u.id
                 JOIN reference r ON r.id = u.reference_id AND r.quality <> 'C' AND r.how_read <> 'cited_only'
                 WHERE u.revision_id = revision AND u.bearing = 'supports')
$$;

-- ── Who, and where in the chain ──────────────────────────────────────────────
CREATE OR REPLACE FUNCTION furniture_signed_by_second_person() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (SELECT by_id FROM furniture_revision WHERE id = NEW.revision_id) = NEW.signed_by_id THEN
    PERFORM refuse('nobody signs furniture of their own');
  END IF;
  IF NOT is_active(NEW.signed_by_id, 'editor', 'admin') THEN
    PERFORM refuse('only an active editor or admin can sign');
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION notice_by_an_admin() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT is_active(NEW.by_id, 'admin') THEN PERFORM refuse('only an active admin gives notice'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER notice_by_an_admin BEFORE INSERT ON edition_notice FOR EACH ROW EXECUTE FUNCTION notice_by_an_admin();

CREATE FUNCTION edition_anchors_the_head() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM audit_head WHERE seq = NEW.audit_seq AND hash = NEW.audit_hash) THEN
    PERFORM refuse('an edition anchors the head of the audit chain as it is now');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER edition_anchors_the_head BEFORE INSERT ON edition FOR EACH ROW EXECUTE FUNCTION edition_anchors_the_head();

-- Neither demoted nor disabled nor turned into a sample that cannot sign in.
CREATE OR REPLACE FUNCTION keep_an_admin() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN PERFORM refuse('a user is disabled, never removed'); END IF;
  IF OLD.role = 'admin' AND OLD.active AND NOT OLD.sample AND (NEW.role <> 'admin' OR NOT NEW.active OR NEW.sample) THEN
    PERFORM pg_advisory_xact_lock(hashtext('proviso.last-admin'));
    IF NOT EXISTS (SELECT 1 FROM app_user WHERE id <> OLD.id AND role = 'admin' AND active AND NOT sample) THEN
      PERFORM refuse('the last admin stays: make another admin first');
    END IF;
  END IF;
  RETURN NEW;
END $$;
