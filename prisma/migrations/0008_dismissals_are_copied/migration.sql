-- The next draft starts with the dismissals of the one before, by whoever gave them, who may have left since.
CREATE OR REPLACE FUNCTION dismissal_of_a_draft() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- Whoever submits at this moment is waited for.
  PERFORM 1 FROM revision WHERE id = NEW.revision_id FOR SHARE;
  IF (SELECT frozen_at FROM revision WHERE id = NEW.revision_id) IS NOT NULL THEN
    PERFORM refuse('a rule of style is dismissed while a sentence is a draft');
  END IF;
  IF NOT is_active(NEW.by_id, 'editor', 'admin') AND NOT EXISTS (
    SELECT 1 FROM style_dismissal d JOIN revision earlier ON earlier.id = d.revision_id
      JOIN revision draft ON draft.id = NEW.revision_id
    WHERE earlier.statement_id = draft.statement_id AND d.rule = NEW.rule AND d.words = NEW.words
      AND d.reason = NEW.reason AND d.by_id = NEW.by_id) THEN
    PERFORM refuse('only an active editor or admin dismisses a rule');
  END IF;
  RETURN NEW;
END $$;
