-- A deletion of the annotation at the same moment waits until the evidence is bound, and then is refused.
CREATE OR REPLACE FUNCTION evidence_is_bindable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM annotation a WHERE a.id = NEW.annotation_id AND a.deleted_at IS NULL
    AND EXISTS (SELECT 1 FROM annotation_span s WHERE s.annotation_id = a.id)
  FOR KEY SHARE OF a;
  IF NOT FOUND THEN PERFORM refuse('evidence is a passage of an annotation that stands'); END IF;
  RETURN NEW;
END $$;
