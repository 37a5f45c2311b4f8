-- Who has taken a task of the queue, and which passages wait for a person, told for all articles at once.

-- CreateTable
CREATE TABLE "task_claim" (
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "claimed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "released_at" TIMESTAMPTZ(6),

    CONSTRAINT "task_claim_pkey" PRIMARY KEY ("kind","subject")
);

-- CreateIndex
CREATE INDEX "task_claim_expires_at_idx" ON "task_claim"("expires_at");

ALTER TABLE task_claim ADD CONSTRAINT task_claim_user_fkey FOREIGN KEY (user_id) REFERENCES app_user (id);
ALTER TABLE task_claim ADD CONSTRAINT task_claim_words_check
  CHECK (kind ~ '^[a-z][a-z-]{0,39}$' AND subject ~ '^[^[:cntrl:]]+$' AND length(subject) <= 300);
ALTER TABLE task_claim ADD CONSTRAINT task_claim_time_check
  CHECK (expires_at > claimed_at AND expires_at <= claimed_at + interval '1 day' AND released_at >= claimed_at);

-- A task is somebody's until they release it or its time is over; nobody takes it from them meanwhile.
CREATE FUNCTION task_claim_is_free() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.user_id <> NEW.user_id AND OLD.released_at IS NULL AND OLD.expires_at > now() THEN
    PERFORM refuse('somebody else has taken this task');
  END IF;
  IF NOT is_active(NEW.user_id, 'editor', 'admin') THEN
    PERFORM refuse('only an active editor or admin takes a task');
  END IF;
  IF NEW.claimed_at > now() THEN PERFORM refuse('a task is taken now'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER task_claim_is_free BEFORE INSERT OR UPDATE ON task_claim FOR EACH ROW EXECUTE FUNCTION task_claim_is_free();

GRANT SELECT, INSERT ON task_claim TO proviso_app;
GRANT UPDATE (user_id, claimed_at, expires_at, released_at) ON task_claim TO proviso_app;

-- Which passages carry which subjects: those of standing annotations that a live wording uses, at every subject where it
-- is shown. Live is what is approved or published, and the newest wording while it is written or waits for review.
CREATE FUNCTION live_uses()
RETURNS TABLE (annotation_id uuid, article_id uuid, subject_id uuid, bearing bearing, approved boolean)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  WITH state AS MATERIALIZED (
    SELECT DISTINCT ON (e.revision_id) e.revision_id, e.kind FROM revision_event e ORDER BY e.revision_id, e.seq DESC
  ), live AS MATERIALIZED (
    SELECT r.id, r.statement_id, coalesce(s.kind IN ('approved', 'published'), false) AS approved
    FROM revision r LEFT JOIN state s ON s.revision_id = r.id
    WHERE s.kind IN ('approved', 'published')
       OR (coalesce(s.kind IN ('submitted', 'changes_requested'), true)
           AND NOT EXISTS (SELECT 1 FROM revision later WHERE later.statement_id = r.statement_id AND later.number > r.number))
  ), place AS MATERIALIZED (
    SELECT s.id AS statement_id, s.subject_id FROM statement s
    UNION SELECT h.statement_id, h.subject_id FROM statement_shown_at h
  )
  SELECT a.id, v.article_id, place.subject_id, e.bearing, bool_or(live.approved)
  FROM live JOIN place ON place.statement_id = live.statement_id
  JOIN evidence e ON e.revision_id = live.id
  JOIN annotation a ON a.id = e.annotation_id AND a.deleted_at IS NULL
  JOIN article_version v ON v.id = a.version_id
  GROUP BY 1, 2, 3, 4
$$;

-- All passages that wait for a person and that something live rests on. What `suspect_why` says of a passage is dear, so
-- only those are asked about that can be suspect: not where the current version is the one they were made on, or the
-- newest decision there says placed, and the publisher gave no notice. A kind of `rests_on`: 0 readers see it, 1 it is
-- approved, 2 it is written.
CREATE FUNCTION suspect_passages()
RETURNS TABLE (annotation_id uuid, article_id uuid, why text, rests_on int)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  WITH now AS MATERIALIZED (
    SELECT DISTINCT ON (c.article_id) c.article_id, c.version_id FROM capture c WHERE c.outcome = 'good'
    ORDER BY c.article_id, c.seq DESC
  ), noticed AS MATERIALIZED (
    SELECT DISTINCT v.article_id FROM publisher_notice n JOIN article_version v ON v.id = n.version_id
  ), doubtful AS MATERIALIZED (
    SELECT a.id, v.article_id FROM annotation a
    JOIN article_version v ON v.id = a.version_id JOIN now ON now.article_id = v.article_id
    LEFT JOIN LATERAL (SELECT p.state FROM placement p WHERE p.annotation_id = a.id AND p.version_id = now.version_id
                       ORDER BY p.seq DESC LIMIT 1) AS here ON true
    WHERE a.deleted_at IS NULL
      AND (v.article_id IN (SELECT n.article_id FROM noticed n) OR CASE
        WHEN here.state IS NOT NULL THEN here.state <> 'placed'
        ELSE a.version_id <> now.version_id OR EXISTS (SELECT 1 FROM placement p WHERE p.annotation_id = a.id) END)
  ), resting AS MATERIALIZED (
    SELECT d.id, d.article_id, least(
      (SELECT min(CASE revision_state(r.id) WHEN 'published' THEN 0 WHEN 'approved' THEN 1 WHEN 'submitted' THEN 2 END)
       FROM evidence e JOIN revision r ON r.id = e.revision_id WHERE e.annotation_id = d.id AND r.frozen_at IS NOT NULL),
      (SELECT 2 FROM evidence e JOIN revision r ON r.id = e.revision_id
       WHERE e.annotation_id = d.id AND r.frozen_at IS NULL LIMIT 1),
      (SELECT 2 FROM concession c WHERE c.heading_id = d.id LIMIT 1),
      (SELECT 2 FROM reading x WHERE x.annotation_id = d.id AND x.retired_at IS NULL LIMIT 1)) AS rests_on
    FROM doubtful d
  ), told AS MATERIALIZED (
    SELECT r.id, r.article_id, suspect_why(r.id) AS why, r.rests_on FROM resting r WHERE r.rests_on IS NOT NULL
  )
  SELECT t.id, t.article_id, t.why, t.rests_on FROM told t WHERE t.why IS NOT NULL
$$;
