-- A draft that was begun and that nothing rests on is taken back by whoever began it, as if it had not been begun; the
-- log keeps all that was removed. See docs/decisions/0087-a-draft-that-is-taken-back.md.

-- Why a draft stays, as words that follow "because"; null when this person may take it back. `opened` is where the log
-- says that they began it: whatever else it says of the statement since then is a reason, unless it is only what they
-- themselves bound to it or took off it again.
CREATE FUNCTION draft_stays_because(a_revision uuid, who uuid) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE draft revision; earlier revision; named text; opened bigint; other text;
BEGIN
  SELECT * INTO draft FROM revision WHERE id = a_revision;
  IF draft.id IS NULL THEN RETURN 'it is no longer there'; END IF;
  IF draft.frozen_at IS NOT NULL OR revision_state(draft.id) IS NOT NULL THEN RETURN 'it was submitted'; END IF;
  IF draft.created_by_id <> who THEN RETURN 'somebody else began it'; END IF;
  SELECT * INTO earlier FROM revision WHERE statement_id = draft.statement_id AND number = draft.number - 1;
  IF EXISTS (SELECT 1 FROM revision WHERE statement_id = draft.statement_id AND number > draft.number)
     OR (draft.number > 1 AND earlier.id IS NULL) THEN
    RETURN 'other drafts of the statement follow it';
  END IF;

  named := 'statement/' || (SELECT public_id FROM statement WHERE id = draft.statement_id);
  SELECT max(seq) INTO opened FROM audit_entry WHERE subject = named AND actor_id = who
    AND action IN ('statement.created', 'statement.draft-opened', 'statement.draft-put-back');
  IF opened IS NULL THEN RETURN 'the log does not say who began it'; END IF;
  SELECT actor INTO other FROM audit_entry
    WHERE subject = named AND seq > opened AND actor_id IS DISTINCT FROM who ORDER BY seq LIMIT 1;
  IF other IS NOT NULL THEN RETURN other || ' worked on the statement since'; END IF;
  IF EXISTS (SELECT 1 FROM contribution c WHERE c.revision_id = draft.id AND c.user_id <> who
             AND NOT EXISTS (SELECT 1 FROM contribution b WHERE b.revision_id = earlier.id AND b.user_id = c.user_id)) THEN
    RETURN 'somebody else has a hand in it';
  END IF;
  IF draft.row_version <> 1 OR EXISTS (SELECT 1 FROM audit_entry WHERE subject = named AND seq > opened
     AND action NOT IN ('evidence.added', 'evidence.bearing-changed', 'evidence.removed')) THEN
    RETURN 'it was worked on since';
  END IF;

  -- What opening copied goes with it. Nothing else may be there, and nothing of it may have been changed.
  IF EXISTS (SELECT annotation_id, bearing, added_by_id FROM evidence WHERE revision_id = draft.id
             EXCEPT SELECT annotation_id, bearing, added_by_id FROM evidence WHERE revision_id = earlier.id) THEN
    RETURN 'a passage is attached to it';
  END IF;
  IF EXISTS (SELECT reference_id, bearing, seen_to_say, locator, added_by_id FROM reference_use WHERE revision_id = draft.id
             EXCEPT SELECT reference_id, bearing, seen_to_say, locator, added_by_id FROM reference_use WHERE revision_id = earlier.id) THEN
    RETURN 'a reference is attached to it';
  END IF;
  IF EXISTS (SELECT rule, words, reason, by_id FROM style_dismissal WHERE revision_id = draft.id
             EXCEPT SELECT rule, words, reason, by_id FROM style_dismissal WHERE revision_id = earlier.id) THEN
    RETURN 'a rule of style was set aside in it';
  END IF;
  IF EXISTS (SELECT annotation_id, bearing FROM evidence WHERE revision_id = earlier.id AND added_at <= draft.created_at
             EXCEPT SELECT annotation_id, bearing FROM evidence WHERE revision_id = draft.id)
     OR EXISTS (SELECT reference_id, bearing FROM reference_use WHERE revision_id = earlier.id AND added_at <= draft.created_at
             EXCEPT SELECT reference_id, bearing FROM reference_use WHERE revision_id = draft.id) THEN
    RETURN 'something that it began with was taken off it';
  END IF;
  IF EXISTS (SELECT 1 FROM revision_event WHERE revision_id = earlier.id AND kind = 'changes_requested' AND at >= draft.created_at) THEN
    RETURN 'changes were asked for, and it takes them';
  END IF;

  -- A statement that stays keeps what it had before the draft; one that would go keeps nothing.
  IF EXISTS (SELECT 1 FROM thread t WHERE t.statement_id = draft.statement_id
             AND (earlier.id IS NULL OR t.created_at >= draft.created_at
               OR EXISTS (SELECT 1 FROM comment c WHERE c.thread_id = t.id AND c.at >= draft.created_at)
               OR EXISTS (SELECT 1 FROM thread_event e WHERE e.thread_id = t.id AND e.at >= draft.created_at))) THEN
    RETURN 'there is a thread about the statement';
  END IF;
  IF EXISTS (SELECT 1 FROM figure f WHERE f.statement_id = draft.statement_id
             AND (earlier.id IS NULL OR f.created_at >= draft.created_at)) THEN
    RETURN 'a figure is entered for the statement';
  END IF;
  IF earlier.id IS NULL AND EXISTS (SELECT 1 FROM disagreement_side WHERE statement_id = draft.statement_id) THEN
    RETURN 'the statement is a side of a disagreement';
  END IF;
  RETURN NULL;
END $$;

-- Rows of these two go with the draft that is taken back, and with nothing else.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF current_setting('proviso.purge', true) = 'on' AND TG_OP = 'UPDATE' THEN RETURN NEW; END IF;
  IF TG_OP = 'DELETE' AND TG_TABLE_NAME IN ('contribution', 'style_dismissal') THEN
    IF current_setting('proviso.taken_back', true) = OLD.revision_id::text THEN RETURN OLD; END IF;
  END IF;
  PERFORM refuse(format('%s is append-only: %s is refused', TG_TABLE_NAME, TG_OP));
  RETURN NULL;
END $$;

-- The one way. Runs as the owner, because the application may remove none of these rows, and so asks for itself whether
-- the draft may go, and writes its own row of the log: with every row as it was, to be put back from.
CREATE FUNCTION take_draft_back(a_revision uuid, by_user uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE draft revision; whole statement; why text; removed jsonb;
BEGIN
  IF NOT is_active(by_user, 'editor', 'admin') THEN PERFORM refuse('only an active editor or admin takes a draft back'); END IF;
  -- Whoever writes to it at this moment is waited for, and nobody binds anything to it until it is gone.
  SELECT s.* INTO whole FROM statement s JOIN revision r ON r.statement_id = s.id WHERE r.id = a_revision FOR UPDATE;
  why := draft_stays_because(a_revision, by_user);
  IF why IS NOT NULL THEN PERFORM refuse(format('the draft stays, because %s', why)); END IF;
  SELECT * INTO draft FROM revision WHERE id = a_revision;
  removed := jsonb_build_object(
    'revision', to_jsonb(draft),
    'contributions', (SELECT coalesce(jsonb_agg(to_jsonb(c)), '[]') FROM contribution c WHERE c.revision_id = draft.id),
    'dismissals', (SELECT coalesce(jsonb_agg(to_jsonb(d)), '[]') FROM style_dismissal d WHERE d.revision_id = draft.id),
    'evidence', (SELECT coalesce(jsonb_agg(to_jsonb(e)), '[]') FROM evidence e WHERE e.revision_id = draft.id),
    'references', (SELECT coalesce(jsonb_agg(to_jsonb(u)), '[]') FROM reference_use u WHERE u.revision_id = draft.id));
  PERFORM set_config('proviso.taken_back', draft.id::text, true);
  DELETE FROM contribution WHERE revision_id = draft.id;
  DELETE FROM style_dismissal WHERE revision_id = draft.id;
  DELETE FROM evidence WHERE revision_id = draft.id;
  DELETE FROM reference_use WHERE revision_id = draft.id;
  DELETE FROM revision WHERE id = draft.id;
  PERFORM set_config('proviso.taken_back', '', true);
  IF draft.number = 1 THEN
    removed := removed || jsonb_build_object(
      'statement', to_jsonb(whole),
      'shownAt', (SELECT coalesce(jsonb_agg(to_jsonb(x)), '[]') FROM statement_shown_at x WHERE x.statement_id = whole.id));
    DELETE FROM statement_shown_at WHERE statement_id = whole.id;
    DELETE FROM statement WHERE id = whole.id;
  END IF;
  INSERT INTO audit_entry (seq, at, actor_id, actor, action, subject, payload, prev_hash, hash)
  VALUES (0, now(), by_user, (SELECT name FROM app_user WHERE id = by_user), 'statement.draft-taken-back',
    'statement/' || whole.public_id,
    jsonb_build_object('revision', draft.number, 'revisionId', draft.id, 'wording', draft.wording, 'removed', removed)::text, '', '');
END $$;
REVOKE ALL ON FUNCTION take_draft_back FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_draft_back TO proviso_app;

-- Every row as it was, from the row of the log that says it was taken back, for who took it back; the log says this, too.
-- With the rights of who asks: these are rows that the application may write, and every rule about new ones is asked
-- again. What cannot stand there any more (another draft since, another summary) is refused by those.
CREATE FUNCTION put_draft_back(taken_back bigint, by_user uuid) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE entry audit_entry; removed jsonb;
BEGIN
  SELECT * INTO entry FROM audit_entry
    WHERE seq = taken_back AND action = 'statement.draft-taken-back' AND actor_id = by_user;
  IF entry.seq IS NULL THEN PERFORM refuse('a draft is put back by whoever took it back'); END IF;
  removed := entry.payload::jsonb -> 'removed';
  IF removed ? 'statement' THEN
    INSERT INTO statement SELECT * FROM jsonb_populate_record(NULL::statement, removed -> 'statement');
    INSERT INTO statement_shown_at SELECT * FROM jsonb_populate_recordset(NULL::statement_shown_at, removed -> 'shownAt');
  END IF;
  INSERT INTO revision SELECT * FROM jsonb_populate_record(NULL::revision, removed -> 'revision');
  INSERT INTO contribution SELECT * FROM jsonb_populate_recordset(NULL::contribution, removed -> 'contributions') ON CONFLICT DO NOTHING;
  INSERT INTO style_dismissal SELECT * FROM jsonb_populate_recordset(NULL::style_dismissal, removed -> 'dismissals');
  INSERT INTO evidence SELECT * FROM jsonb_populate_recordset(NULL::evidence, removed -> 'evidence');
  INSERT INTO reference_use SELECT * FROM jsonb_populate_recordset(NULL::reference_use, removed -> 'references');
  INSERT INTO audit_entry (seq, at, actor_id, actor, action, subject, payload, prev_hash, hash)
  VALUES (0, now(), by_user, (SELECT name FROM app_user WHERE id = by_user), 'statement.draft-put-back', entry.subject,
    (entry.payload::jsonb - 'removed')::text, '', '');
END $$;
