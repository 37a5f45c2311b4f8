-- What the database itself upholds. Every entry is listed in prisma/beyond-prisma.ts and seen to refuse.

-- ── Roles ────────────────────────────────────────────────────────────────────
-- The application works as proviso_app, which owns nothing. Roles belong to the
-- whole cluster, so another database may have made it, even at this moment.
DO $$
BEGIN
  CREATE ROLE proviso_app NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$
BEGIN
  EXECUTE format('GRANT proviso_app TO %I', session_user);
EXCEPTION WHEN OTHERS THEN NULL; -- a superuser needs no grant, and one who may not grant was granted before
END $$;

GRANT USAGE ON SCHEMA public TO proviso_app;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO proviso_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO proviso_app;
REVOKE INSERT ON audit_head FROM proviso_app;
GRANT UPDATE ON
  app_user, session, one_time_link, rate_limit, login_attempt,
  publisher, article, article_detail, article_address, caution, import_draft,
  annotation, annotation_target,
  subject, point, section, plan_version, concession, event, person, office, party, disagreement, disagreement_side,
  reference, statement, revision, evidence, reference_use
  TO proviso_app;
GRANT DELETE ON
  rate_limit, login_attempt, article_detail, article_address, import_draft,
  annotation_target, office, disagreement_side, statement_shown_at,
  evidence, reference_use
  TO proviso_app;

-- ── Who did it ───────────────────────────────────────────────────────────────
ALTER TABLE session ADD CONSTRAINT session_epoch_check CHECK (epoch >= 0);
ALTER TABLE article ADD CONSTRAINT article_created_by_fkey FOREIGN KEY (created_by_id) REFERENCES app_user (id);
ALTER TABLE article_detail ADD CONSTRAINT article_detail_set_by_fkey FOREIGN KEY (set_by_id) REFERENCES app_user (id);
ALTER TABLE article_rights ADD CONSTRAINT article_rights_set_by_fkey FOREIGN KEY (set_by_id) REFERENCES app_user (id);
ALTER TABLE capture ADD CONSTRAINT capture_by_fkey FOREIGN KEY (by_id) REFERENCES app_user (id);
ALTER TABLE article_version ADD CONSTRAINT article_version_created_by_fkey FOREIGN KEY (created_by_id) REFERENCES app_user (id);
ALTER TABLE annotation ADD CONSTRAINT annotation_created_by_fkey FOREIGN KEY (created_by_id) REFERENCES app_user (id);
ALTER TABLE furniture_revision ADD CONSTRAINT furniture_revision_by_fkey FOREIGN KEY (by_id) REFERENCES app_user (id);
ALTER TABLE furniture_signature ADD CONSTRAINT furniture_signature_by_fkey FOREIGN KEY (signed_by_id) REFERENCES app_user (id);
ALTER TABLE statement ADD CONSTRAINT statement_owner_fkey FOREIGN KEY (owner_id) REFERENCES app_user (id);
ALTER TABLE revision ADD CONSTRAINT revision_created_by_fkey FOREIGN KEY (created_by_id) REFERENCES app_user (id);
ALTER TABLE contribution ADD CONSTRAINT contribution_user_fkey FOREIGN KEY (user_id) REFERENCES app_user (id);
ALTER TABLE revision_event ADD CONSTRAINT revision_event_by_fkey FOREIGN KEY (by_id) REFERENCES app_user (id);
ALTER TABLE evidence ADD CONSTRAINT evidence_added_by_fkey FOREIGN KEY (added_by_id) REFERENCES app_user (id);
ALTER TABLE fit_signature ADD CONSTRAINT fit_signature_by_fkey FOREIGN KEY (signed_by_id) REFERENCES app_user (id);
ALTER TABLE reference_use ADD CONSTRAINT reference_use_added_by_fkey FOREIGN KEY (added_by_id) REFERENCES app_user (id);
ALTER TABLE reference_check ADD CONSTRAINT reference_check_by_fkey FOREIGN KEY (signed_by_id) REFERENCES app_user (id);
ALTER TABLE edition ADD CONSTRAINT edition_published_by_fkey FOREIGN KEY (published_by_id) REFERENCES app_user (id);
ALTER TABLE edition_notice ADD CONSTRAINT edition_notice_by_fkey FOREIGN KEY (by_id) REFERENCES app_user (id);

-- ── Values ───────────────────────────────────────────────────────────────────
ALTER TABLE app_user ADD CONSTRAINT app_user_email_check CHECK (email = lower(email) AND email <> '');
ALTER TABLE app_user ADD CONSTRAINT app_user_sample_check CHECK (NOT sample OR password_hash IS NULL);
ALTER TABLE article_detail ADD CONSTRAINT article_detail_reason_check CHECK (value <> '' AND (method <> 'inferred' OR reason <> ''));
CREATE UNIQUE INDEX article_address_canonical_key ON article_address (url) WHERE kind = 'canonical';
ALTER TABLE capture ADD CONSTRAINT capture_outcome_check CHECK ((outcome = 'good') = (version_id IS NOT NULL));
ALTER TABLE block ADD CONSTRAINT block_span_check CHECK (start >= 0 AND "end" >= start);
ALTER TABLE caution ADD CONSTRAINT caution_span_check CHECK (start >= 0 AND "end" >= start AND basis <> '');
ALTER TABLE annotation_span ADD CONSTRAINT annotation_span_check CHECK (start >= 0 AND "end" > start AND exact <> '');
ALTER TABLE revision ADD CONSTRAINT revision_wording_check CHECK (btrim(wording) <> '' OR frozen_at IS NULL);
ALTER TABLE revision ADD CONSTRAINT revision_response_check CHECK (allegation_about_id IS NULL OR response IS NOT NULL OR frozen_at IS NULL);
ALTER TABLE revision ADD CONSTRAINT revision_not_sought_check CHECK (response IS DISTINCT FROM 'not_sought' OR response_note <> '' OR frozen_at IS NULL);
ALTER TABLE revision ADD CONSTRAINT revision_stance_check CHECK (frozen_at IS NULL OR ((stance IS NULL) = (stance_basis IS NULL) AND (stance IS NULL OR party_id IS NOT NULL)));
ALTER TABLE revision ADD CONSTRAINT revision_as_of_check CHECK (frozen_at IS NULL OR as_of = '' OR (as_of_method IS NOT NULL AND (as_of_method = 'stated' OR as_of_basis <> '')));
CREATE UNIQUE INDEX revision_one_draft_key ON revision (statement_id) WHERE frozen_at IS NULL;
CREATE UNIQUE INDEX statement_one_summary_key ON statement (subject_id) WHERE kind = 'summary';
ALTER TABLE revision_event ADD CONSTRAINT revision_event_reason_check CHECK (kind <> 'changes_requested' OR reason IS NOT NULL);
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_reason_check CHECK (reason <> '');
ALTER TABLE edition_notice ADD CONSTRAINT edition_notice_words_check CHECK (words <> '' AND reason <> '');
ALTER TABLE audit_head ADD CONSTRAINT audit_head_single_check CHECK (id = 1);
ALTER TABLE placement ADD CONSTRAINT placement_decider_check CHECK ((decider = 'person') = (by_id IS NOT NULL));
ALTER TABLE placement ADD CONSTRAINT placement_spans_check CHECK (state <> 'placed' OR cardinality(spans) >= 2);

-- ── Small functions ──────────────────────────────────────────────────────────
CREATE FUNCTION refuse(message text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '%', message USING ERRCODE = 'PV001'; END $$;

-- UTF-16, big-endian, as the application stores it.
CREATE FUNCTION utf16be(words text) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(
    CASE WHEN cp < 65536 THEN decode(lpad(to_hex(cp), 4, '0'), 'hex')
         ELSE decode(to_hex(55296 + ((cp - 65536) >> 10)) || to_hex(56320 + ((cp - 65536) & 1023)), 'hex') END,
    ''::bytea ORDER BY ord), ''::bytea)
  FROM (SELECT ascii(c) AS cp, ord FROM unnest(string_to_array(words, NULL)) WITH ORDINALITY AS u (c, ord)) chars
$$;

-- A flat list of offsets (start, end, start, end …) as one multirange.
CREATE FUNCTION offsets_to_ranges(offsets int[]) RETURNS int4multirange LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(range_agg(int4range(offsets[i], offsets[i + 1])), '{}'::int4multirange)
  FROM generate_series(1, coalesce(cardinality(offsets), 0) - 1, 2) AS i
$$;

CREATE FUNCTION words_in(word_starts int[], shown int4multirange) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT count(*)::int FROM unnest(word_starts) AS w WHERE shown @> w
$$;

CREATE FUNCTION revision_state(id uuid) RETURNS revision_event_kind LANGUAGE sql STABLE AS $$
  SELECT kind FROM revision_event WHERE revision_id = id ORDER BY seq DESC LIMIT 1
$$;

CREATE FUNCTION has_contributed(revision uuid, who uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM contribution WHERE revision_id = revision AND user_id = who)
$$;

-- Signed support of either kind. Context never counts.
CREATE FUNCTION has_signed_support(revision uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM evidence e JOIN fit_signature s ON s.evidence_id = e.id
                 WHERE e.revision_id = revision AND e.bearing = 'supports')
      OR EXISTS (SELECT 1 FROM reference_use u JOIN reference_check c ON c.reference_use_id = u.id
                 WHERE u.revision_id = revision AND u.bearing = 'supports')
$$;

CREATE FUNCTION current_version(article uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT version_id FROM capture WHERE article_id = article AND outcome = 'good' ORDER BY seq DESC LIMIT 1
$$;

-- A passage is suspect when the newest decision about it in the current version is anything but placed.
CREATE FUNCTION is_suspect(an_annotation uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce((
    SELECT CASE WHEN v.id = current_version(v.article_id) THEN false
      ELSE coalesce((SELECT p.state <> 'placed' FROM placement p
                     WHERE p.annotation_id = a.id AND p.version_id = current_version(v.article_id)
                     ORDER BY p.seq DESC LIMIT 1), true) END
    FROM annotation a JOIN article_version v ON v.id = a.version_id WHERE a.id = an_annotation), true)
$$;

CREATE FUNCTION is_active(who uuid, VARIADIC roles role[]) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM app_user WHERE id = who AND active AND role = ANY (roles))
$$;

-- ── Append-only ──────────────────────────────────────────────────────────────
-- Privileges already refuse the application's role; the triggers hold for everyone else.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('proviso.purge', true) = 'on' AND TG_OP = 'UPDATE' THEN RETURN NEW; END IF;
  PERFORM refuse(format('%s is append-only: %s is refused', TG_TABLE_NAME, TG_OP));
  RETURN NULL;
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY[
    'article_rights', 'capture', 'article_version', 'block_layout', 'block', 'publisher_notice',
    'annotation_span', 'placement', 'furniture_revision', 'furniture_signature',
    'contribution', 'revision_event', 'fit_signature', 'reference_check',
    'edition', 'edition_statement', 'edition_furniture', 'edition_exposure', 'ledger_entry', 'edition_notice',
    'audit_entry']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['revision', 'evidence', 'reference_use', 'annotation', 'audit_head'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
END $$;

-- A submitted revision does not change, nor do the evidence and references it was submitted with.
CREATE FUNCTION revision_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.frozen_at IS NOT NULL THEN
    PERFORM refuse('a submitted revision is frozen: open the next draft instead');
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER revision_frozen BEFORE UPDATE OR DELETE ON revision FOR EACH ROW EXECUTE FUNCTION revision_frozen();

CREATE FUNCTION binding_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM revision WHERE id = OLD.revision_id AND frozen_at IS NOT NULL)
     OR (TG_OP = 'UPDATE' AND NEW.revision_id <> OLD.revision_id) THEN
    PERFORM refuse('the evidence and references of a submitted revision are frozen');
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER evidence_frozen BEFORE UPDATE OR DELETE ON evidence FOR EACH ROW EXECUTE FUNCTION binding_frozen();
CREATE TRIGGER reference_use_frozen BEFORE UPDATE OR DELETE ON reference_use FOR EACH ROW EXECUTE FUNCTION binding_frozen();

CREATE FUNCTION reference_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM reference_use u JOIN revision r ON r.id = u.revision_id
             WHERE u.reference_id = OLD.id AND r.frozen_at IS NOT NULL) THEN
    PERFORM refuse('a reference that a submitted revision uses is frozen: enter a new one');
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER reference_frozen BEFORE UPDATE OR DELETE ON reference FOR EACH ROW EXECUTE FUNCTION reference_frozen();

-- ── Versions and passages ────────────────────────────────────────────────────
ALTER TABLE article_version ALTER COLUMN text_utf16 SET STORAGE EXTERNAL;

CREATE FUNCTION version_is_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.text = '' THEN PERFORM refuse('a version without text is a failed capture'); END IF;
  IF NEW.text IS NOT NFC NORMALIZED THEN PERFORM refuse('canonical text is NFC'); END IF;
  IF encode(sha256(convert_to(NEW.text, 'UTF8')), 'hex') <> NEW.text_sha256 THEN
    PERFORM refuse('the text hash is not the hash of the text');
  END IF;
  IF utf16be(NEW.text) <> NEW.text_utf16 OR length(NEW.text_utf16) <> 2 * NEW.code_units THEN
    PERFORM refuse('the UTF-16 bytes are not those of the text');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER version_is_whole BEFORE INSERT ON article_version FOR EACH ROW EXECUTE FUNCTION version_is_whole();

CREATE FUNCTION capture_of_its_article() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version_id IS NOT NULL AND NOT EXISTS
     (SELECT 1 FROM article_version WHERE id = NEW.version_id AND article_id = NEW.article_id) THEN
    PERFORM refuse('a capture points to a version of its own article');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER capture_of_its_article BEFORE INSERT ON capture FOR EACH ROW EXECUTE FUNCTION capture_of_its_article();

CREATE FUNCTION block_inside_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."end" > (SELECT v.code_units FROM block_layout l JOIN article_version v ON v.id = l.version_id WHERE l.id = NEW.layout_id) THEN
    PERFORM refuse('a block lies outside its text');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER block_inside_text BEFORE INSERT ON block FOR EACH ROW EXECUTE FUNCTION block_inside_text();

CREATE FUNCTION span_is_verbatim() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE slice bytea;
BEGIN
  SELECT substring(v.text_utf16 FROM 2 * NEW.start + 1 FOR 2 * (NEW."end" - NEW.start)) INTO slice
  FROM annotation a JOIN article_version v ON v.id = a.version_id WHERE a.id = NEW.annotation_id;
  IF slice IS DISTINCT FROM utf16be(NEW.exact) OR length(slice) <> 2 * (NEW."end" - NEW.start) THEN
    PERFORM refuse('a passage is the exact words of its version at its span');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER span_is_verbatim BEFORE INSERT ON annotation_span FOR EACH ROW EXECUTE FUNCTION span_is_verbatim();

CREATE FUNCTION annotation_keeps_its_passage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN PERFORM refuse('an annotation is marked deleted, never removed'); END IF;
  IF NEW.version_id <> OLD.version_id OR NEW.public_id <> OLD.public_id THEN
    PERFORM refuse('an annotation stays on the version it was made on');
  END IF;
  IF NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL AND EXISTS
     (SELECT 1 FROM evidence e JOIN revision r ON r.id = e.revision_id
      WHERE e.annotation_id = OLD.id AND r.frozen_at IS NOT NULL) THEN
    PERFORM refuse('an annotation that a submitted statement rests on cannot be deleted');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER annotation_keeps_its_passage BEFORE UPDATE OR DELETE ON annotation FOR EACH ROW EXECUTE FUNCTION annotation_keeps_its_passage();

CREATE FUNCTION target_is_a_subject() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT kind FROM subject WHERE id = NEW.subject_id) NOT IN ('point', 'concession', 'person', 'party', 'event') THEN
    PERFORM refuse('an annotation targets a point, concession, person, party or event');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER target_is_a_subject BEFORE INSERT OR UPDATE ON annotation_target FOR EACH ROW EXECUTE FUNCTION target_is_a_subject();

-- ── Evidence, signatures, approval ───────────────────────────────────────────
CREATE FUNCTION evidence_is_bindable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM annotation a WHERE a.id = NEW.annotation_id AND a.deleted_at IS NULL
                 AND EXISTS (SELECT 1 FROM annotation_span s WHERE s.annotation_id = a.id)) THEN
    PERFORM refuse('evidence is a passage of an annotation that stands');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER evidence_is_bindable BEFORE INSERT ON evidence FOR EACH ROW EXECUTE FUNCTION evidence_is_bindable();

CREATE FUNCTION binding_is_a_contribution() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO contribution (revision_id, user_id, kind) VALUES (NEW.revision_id, NEW.added_by_id, 'evidence')
  ON CONFLICT DO NOTHING;
  RETURN NEW;
END $$;
CREATE TRIGGER evidence_is_a_contribution AFTER INSERT ON evidence FOR EACH ROW EXECUTE FUNCTION binding_is_a_contribution();
CREATE TRIGGER reference_use_is_a_contribution AFTER INSERT ON reference_use FOR EACH ROW EXECUTE FUNCTION binding_is_a_contribution();

CREATE FUNCTION wording_is_a_contribution() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO contribution (revision_id, user_id, kind) VALUES (NEW.id, NEW.created_by_id, 'wording')
  ON CONFLICT DO NOTHING;
  RETURN NEW;
END $$;
CREATE TRIGGER wording_is_a_contribution AFTER INSERT ON revision FOR EACH ROW EXECUTE FUNCTION wording_is_a_contribution();

CREATE FUNCTION reference_can_support() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.bearing = 'supports' AND EXISTS
     (SELECT 1 FROM reference WHERE id = NEW.reference_id AND (quality = 'C' OR how_read = 'cited_only')) THEN
    PERFORM refuse('a reference of grade C, or only cited elsewhere, cannot carry a statement');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reference_can_support BEFORE INSERT OR UPDATE ON reference_use FOR EACH ROW EXECUTE FUNCTION reference_can_support();

CREATE FUNCTION signature_is_by_a_second_person() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE rev uuid; needs boolean;
BEGIN
  IF TG_TABLE_NAME = 'fit_signature' THEN
    SELECT e.revision_id INTO rev FROM evidence e WHERE e.id = NEW.evidence_id;
    SELECT EXISTS (SELECT 1 FROM evidence e JOIN annotation a ON a.id = e.annotation_id
                   JOIN annotation_span s ON s.annotation_id = a.id
                   JOIN caution c ON c.version_id = a.version_id AND c.needs_acceptance AND c.retired_at IS NULL
                     AND c.start <= s."end" AND c."end" >= s.start
                   WHERE e.id = NEW.evidence_id) INTO needs;
    IF needs AND NOT NEW.accepted_readings THEN
      PERFORM refuse('words are missing in this passage: who signs must accept the reading');
    END IF;
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
CREATE TRIGGER fit_signed_by_second_person BEFORE INSERT ON fit_signature FOR EACH ROW EXECUTE FUNCTION signature_is_by_a_second_person();
CREATE TRIGGER reference_checked_by_second_person BEFORE INSERT ON reference_check FOR EACH ROW EXECUTE FUNCTION signature_is_by_a_second_person();

CREATE FUNCTION furniture_signed_by_second_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT by_id FROM furniture_revision WHERE id = NEW.revision_id) = NEW.signed_by_id THEN
    PERFORM refuse('nobody signs furniture of their own');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER furniture_signed_by_second_person BEFORE INSERT ON furniture_signature FOR EACH ROW EXECUTE FUNCTION furniture_signed_by_second_person();

CREATE FUNCTION revision_event_is_legal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE state revision_event_kind; frozen timestamptz;
BEGIN
  PERFORM 1 FROM statement s JOIN revision r ON r.statement_id = s.id WHERE r.id = NEW.revision_id FOR UPDATE OF s;
  state := revision_state(NEW.revision_id);
  SELECT frozen_at INTO frozen FROM revision WHERE id = NEW.revision_id;
  IF frozen IS NULL THEN PERFORM refuse('a draft is submitted before anything else'); END IF;
  IF (CASE NEW.kind
      WHEN 'submitted' THEN state IS NULL
      WHEN 'changes_requested' THEN state IN ('submitted', 'approved')
      WHEN 'approved' THEN state IN ('submitted', 'approved')
      WHEN 'published' THEN state = 'approved'
      WHEN 'superseded' THEN state = 'published'
      WHEN 'retracted' THEN state = 'published'
    END) IS NOT TRUE THEN
    PERFORM refuse(format('a revision that is %s cannot become %s', coalesce(state::text, 'a draft'), NEW.kind));
  END IF;
  IF NEW.kind IN ('approved', 'changes_requested') THEN
    IF has_contributed(NEW.revision_id, NEW.by_id) THEN PERFORM refuse('nobody reviews a revision they contributed to'); END IF;
    IF NOT is_active(NEW.by_id, 'editor', 'admin') THEN PERFORM refuse('only an active editor or admin reviews'); END IF;
  END IF;
  IF NEW.kind = 'approved' THEN
    IF coalesce(NEW.claim_hash, '') = '' THEN PERFORM refuse('an approval names the hash of what was approved'); END IF;
    IF NOT has_signed_support(NEW.revision_id) THEN PERFORM refuse('a statement needs signed support: context never counts'); END IF;
  END IF;
  IF NEW.kind IN ('published', 'superseded', 'retracted') AND NOT is_active(NEW.by_id, 'admin') THEN
    PERFORM refuse('only an active admin publishes');
  END IF;
  IF NEW.kind = 'published' AND NOT EXISTS
     (SELECT 1 FROM edition_statement WHERE edition_number = NEW.edition AND revision_id = NEW.revision_id) THEN
    PERFORM refuse('a revision is published by an edition that holds it');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER revision_event_is_legal BEFORE INSERT ON revision_event FOR EACH ROW EXECUTE FUNCTION revision_event_is_legal();

-- ── Editions ─────────────────────────────────────────────────────────────────
CREATE FUNCTION edition_is_next() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('proviso.edition'));
  IF NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM edition) THEN
    PERFORM refuse('an edition follows the last one');
  END IF;
  IF encode(sha256(convert_to(NEW.snapshot, 'UTF8')), 'hex') <> NEW.snapshot_sha256 THEN
    PERFORM refuse('the snapshot hash is not the hash of the snapshot');
  END IF;
  IF NOT EXISTS (SELECT 1 FROM audit_entry WHERE seq = NEW.audit_seq AND hash = NEW.audit_hash) THEN
    PERFORM refuse('an edition anchors the head of the audit chain');
  END IF;
  IF NOT is_active(NEW.published_by_id, 'admin') THEN PERFORM refuse('only an active admin publishes'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER edition_is_next BEFORE INSERT ON edition FOR EACH ROW EXECUTE FUNCTION edition_is_next();

CREATE FUNCTION edition_statement_is_ready() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE approval revision_event; carried boolean;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM revision WHERE id = NEW.revision_id AND statement_id = NEW.statement_id) THEN
    PERFORM refuse('an edition holds a revision of the statement it names');
  END IF;
  SELECT EXISTS (SELECT 1 FROM edition_statement WHERE edition_number = NEW.edition_number - 1
                 AND revision_id = NEW.revision_id AND claim_hash = NEW.claim_hash) INTO carried;
  IF carried THEN
    IF revision_state(NEW.revision_id) IS DISTINCT FROM 'published' THEN PERFORM refuse('what was withdrawn is not carried over'); END IF;
    RETURN NEW;
  END IF;
  IF revision_state(NEW.revision_id) IS DISTINCT FROM 'approved' THEN
    PERFORM refuse('only an approved revision enters an edition');
  END IF;
  SELECT * INTO approval FROM revision_event WHERE revision_id = NEW.revision_id AND kind = 'approved' ORDER BY seq DESC LIMIT 1;
  IF approval.claim_hash <> NEW.claim_hash THEN PERFORM refuse('what enters an edition is what was approved'); END IF;
  IF NOT has_signed_support(NEW.revision_id) THEN PERFORM refuse('a statement needs signed support: context never counts'); END IF;
  IF EXISTS (SELECT 1 FROM evidence WHERE revision_id = NEW.revision_id AND is_suspect(annotation_id)) THEN
    PERFORM refuse('a new statement does not rest on suspect evidence');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER edition_statement_is_ready BEFORE INSERT ON edition_statement FOR EACH ROW EXECUTE FUNCTION edition_statement_is_ready();

CREATE FUNCTION edition_furniture_is_seen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM furniture_signature WHERE revision_id = NEW.revision_id) THEN
    PERFORM refuse('furniture is seen by a second person before it is published');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER edition_furniture_is_seen BEFORE INSERT ON edition_furniture FOR EACH ROW EXECUTE FUNCTION edition_furniture_is_seen();

-- Words shown of one article, over all editions and versions, with and without officials' direct speech.
CREATE FUNCTION article_exposure(an_article uuid, OUT plain int, OUT total int, OUT whole int) LANGUAGE sql STABLE AS $$
  SELECT coalesce(sum(words_in(v.word_starts, x.shown - x.speech)), 0)::int,
         coalesce(sum(words_in(v.word_starts, x.shown)), 0)::int,
         coalesce(max(v.whole_words), 0)
  FROM article_version v
  JOIN (SELECT version_id,
               range_agg(offsets_to_ranges(shown)) AS shown,
               range_agg(offsets_to_ranges(speech)) AS speech
        FROM edition_exposure GROUP BY version_id) x ON x.version_id = v.id
  WHERE v.article_id = an_article
$$;

CREATE FUNCTION exposure_within_rights() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE an_article uuid; policy rights_policy; e record;
BEGIN
  SELECT article_id INTO an_article FROM article_version WHERE id = NEW.version_id;
  SELECT r.policy INTO policy FROM article_rights r WHERE r.article_id = an_article ORDER BY seq DESC LIMIT 1;
  SELECT * INTO e FROM article_exposure(an_article);
  IF policy = 'full' THEN RETURN NULL; END IF;
  IF policy = 'link_only' AND e.total > 0 THEN PERFORM refuse('this article may only be linked'); END IF;
  IF e.plain * 4 > e.whole OR e.total * 2 > e.whole THEN
    PERFORM refuse(format('more of an article would be shown than its rights allow: %s of %s words, %s with officials'' speech', e.plain, e.whole, e.total));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER exposure_within_rights AFTER INSERT ON edition_exposure FOR EACH ROW EXECUTE FUNCTION exposure_within_rights();

CREATE FUNCTION notify_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('proviso_edition', '');
  RETURN NULL;
END $$;
CREATE TRIGGER edition_announced AFTER INSERT ON edition FOR EACH STATEMENT EXECUTE FUNCTION notify_edition();
CREATE TRIGGER notice_announced AFTER INSERT ON edition_notice FOR EACH STATEMENT EXECUTE FUNCTION notify_edition();

-- ── Users ────────────────────────────────────────────────────────────────────
CREATE FUNCTION keep_an_admin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN PERFORM refuse('a user is disabled, never removed'); END IF;
  IF OLD.role = 'admin' AND OLD.active AND NOT OLD.sample AND (NEW.role <> 'admin' OR NOT NEW.active) THEN
    PERFORM pg_advisory_xact_lock(hashtext('proviso.last-admin'));
    IF NOT EXISTS (SELECT 1 FROM app_user WHERE id <> OLD.id AND role = 'admin' AND active AND NOT sample) THEN
      PERFORM refuse('the last admin stays: make another admin first');
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_an_admin BEFORE UPDATE OR DELETE ON app_user FOR EACH ROW EXECUTE FUNCTION keep_an_admin();

-- ── Audit chain ──────────────────────────────────────────────────────────────
INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, repeat('0', 64));

CREATE FUNCTION audit_hash(seq bigint, at timestamptz, actor_id uuid, actor text, action text, subject text, payload text, prev text)
RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(array_to_string(ARRAY[
    prev, seq::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    coalesce(actor_id::text, ''), actor, action, subject, payload], E'\n'), 'UTF8')), 'hex')
$$;

-- Runs as the owner: the application's role has no right on the head.
CREATE FUNCTION chain_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE head audit_head;
BEGIN
  SELECT * INTO head FROM audit_head WHERE id = 1 FOR UPDATE;
  NEW.seq := head.seq + 1;
  NEW.at := clock_timestamp();
  NEW.prev_hash := head.hash;
  NEW.hash := audit_hash(NEW.seq, NEW.at, NEW.actor_id, NEW.actor, NEW.action, NEW.subject, NEW.payload, head.hash);
  UPDATE audit_head SET seq = NEW.seq, hash = NEW.hash WHERE id = 1;
  PERFORM pg_notify('proviso_audit', NEW.seq::text);
  RETURN NEW;
END $$;
CREATE TRIGGER chain_audit BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION chain_audit();

-- ── Erasing by order ─────────────────────────────────────────────────────────
-- The one way: hashes, reason and an audit row stay; the words go.
CREATE FUNCTION purge_version(version uuid, reason text, by_user uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF btrim(reason) = '' THEN PERFORM refuse('erasing by order names the order'); END IF;
  IF NOT is_active(by_user, 'admin') THEN PERFORM refuse('only an active admin erases by order'); END IF;
  PERFORM set_config('proviso.purge', 'on', true);
  UPDATE article_version SET text = '', text_utf16 = '', word_starts = '{}', purged_at = clock_timestamp(), purge_reason = reason
  WHERE id = version AND purged_at IS NULL;
  IF NOT FOUND THEN PERFORM refuse('no such version, or erased before'); END IF;
  UPDATE capture SET raw = NULL WHERE version_id = version;
  UPDATE annotation_span SET exact = '[erased by order]' WHERE annotation_id IN (SELECT id FROM annotation WHERE version_id = version);
  PERFORM set_config('proviso.purge', '', true);
  INSERT INTO audit_entry (seq, at, actor_id, actor, action, subject, payload, prev_hash, hash)
  VALUES (0, now(), by_user, by_user::text, 'version.purged', 'version/' || version, json_build_object('reason', reason)::text, '', '');
END $$;
REVOKE ALL ON FUNCTION purge_version FROM PUBLIC;
GRANT EXECUTE ON FUNCTION purge_version TO proviso_app;
