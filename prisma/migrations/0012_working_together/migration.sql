-- Working together: threads about annotations, statements and articles, reviews asked of somebody, how far an inbox was
-- dealt with, who has an article open, and that servers hear of every audit row.

-- CreateEnum
CREATE TYPE "thread_event_kind" AS ENUM ('blocking', 'not_blocking', 'resolved', 'reopened');

-- CreateEnum
CREATE TYPE "resolve_reason" AS ENUM ('answered', 'put_right', 'no_change', 'duplicate', 'no_longer_applies');

-- CreateTable
CREATE TABLE "review_request" (
    "seq" SERIAL NOT NULL,
    "revision_id" UUID NOT NULL,
    "asked_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_request_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "inbox_mark" (
    "user_id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "reached" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "inbox_mark_pkey" PRIMARY KEY ("user_id","item")
);

-- CreateTable
CREATE UNLOGGED TABLE "presence" (
    "stream_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "annotation_id" UUID,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("stream_id")
);

-- CreateTable
CREATE TABLE "thread" (
    "id" UUID NOT NULL,
    "public_id" TEXT NOT NULL,
    "annotation_id" UUID,
    "statement_id" UUID,
    "article_id" UUID,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "thread_event" (
    "seq" SERIAL NOT NULL,
    "thread_id" UUID NOT NULL,
    "kind" "thread_event_kind" NOT NULL,
    "reason" "resolve_reason",
    "words" TEXT NOT NULL DEFAULT '',
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "thread_event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "comment" (
    "seq" SERIAL NOT NULL,
    "thread_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "comment_withdrawal" (
    "comment_seq" INTEGER NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_withdrawal_pkey" PRIMARY KEY ("comment_seq")
);

-- CreateTable
CREATE TABLE "mention" (
    "comment_seq" INTEGER NOT NULL,
    "user_id" UUID NOT NULL,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("comment_seq","user_id")
);

-- CreateIndex
CREATE INDEX "review_request_asked_id_idx" ON "review_request"("asked_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_request_revision_id_asked_id_key" ON "review_request"("revision_id", "asked_id");

-- CreateIndex
CREATE INDEX "presence_article_id_idx" ON "presence"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "thread_public_id_key" ON "thread"("public_id");

-- CreateIndex
CREATE INDEX "thread_annotation_id_idx" ON "thread"("annotation_id");

-- CreateIndex
CREATE INDEX "thread_statement_id_idx" ON "thread"("statement_id");

-- CreateIndex
CREATE INDEX "thread_article_id_idx" ON "thread"("article_id");

-- CreateIndex
CREATE INDEX "thread_event_thread_id_idx" ON "thread_event"("thread_id");

-- CreateIndex
CREATE INDEX "comment_thread_id_idx" ON "comment"("thread_id");

-- CreateIndex
CREATE INDEX "mention_user_id_idx" ON "mention"("user_id");

-- AddForeignKey
ALTER TABLE "review_request" ADD CONSTRAINT "review_request_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_annotation_id_fkey" FOREIGN KEY ("annotation_id") REFERENCES "annotation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_event" ADD CONSTRAINT "thread_event_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_withdrawal" ADD CONSTRAINT "comment_withdrawal_comment_seq_fkey" FOREIGN KEY ("comment_seq") REFERENCES "comment"("seq") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_comment_seq_fkey" FOREIGN KEY ("comment_seq") REFERENCES "comment"("seq") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Who did it ───────────────────────────────────────────────────────────────
ALTER TABLE thread ADD CONSTRAINT thread_created_by_fkey FOREIGN KEY (created_by_id) REFERENCES app_user (id);
ALTER TABLE thread_event ADD CONSTRAINT thread_event_by_fkey FOREIGN KEY (by_id) REFERENCES app_user (id);
ALTER TABLE comment ADD CONSTRAINT comment_by_fkey FOREIGN KEY (by_id) REFERENCES app_user (id);
ALTER TABLE comment_withdrawal ADD CONSTRAINT comment_withdrawal_by_fkey FOREIGN KEY (by_id) REFERENCES app_user (id);
ALTER TABLE mention ADD CONSTRAINT mention_user_fkey FOREIGN KEY (user_id) REFERENCES app_user (id);
ALTER TABLE review_request ADD CONSTRAINT review_request_asked_fkey FOREIGN KEY (asked_id) REFERENCES app_user (id);
ALTER TABLE review_request ADD CONSTRAINT review_request_by_fkey FOREIGN KEY (by_id) REFERENCES app_user (id);
ALTER TABLE inbox_mark ADD CONSTRAINT inbox_mark_user_fkey FOREIGN KEY (user_id) REFERENCES app_user (id);
ALTER TABLE presence ADD CONSTRAINT presence_user_fkey FOREIGN KEY (user_id) REFERENCES app_user (id);

-- ── Values ───────────────────────────────────────────────────────────────────
ALTER TABLE thread ADD CONSTRAINT thread_about_check CHECK (num_nonnulls(annotation_id, statement_id, article_id) = 1);
ALTER TABLE thread_event ADD CONSTRAINT thread_event_reason_check CHECK ((kind = 'resolved') = (reason IS NOT NULL));
ALTER TABLE comment ADD CONSTRAINT comment_words_check CHECK (btrim(words) <> '');
ALTER TABLE review_request ADD CONSTRAINT review_request_other_check CHECK (asked_id <> by_id);

-- ── The application's rights ─────────────────────────────────────────────────
GRANT SELECT, INSERT ON thread, thread_event, comment, comment_withdrawal, mention, review_request, inbox_mark, presence TO proviso_app;
GRANT USAGE ON SEQUENCE thread_event_seq_seq, comment_seq_seq, review_request_seq_seq TO proviso_app;
GRANT UPDATE, DELETE ON inbox_mark, presence TO proviso_app;

-- ── What never changes ───────────────────────────────────────────────────────
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['thread', 'thread_event', 'comment', 'comment_withdrawal', 'mention', 'review_request'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
END $$;

-- ── Threads ──────────────────────────────────────────────────────────────────
CREATE FUNCTION thread_is_open(a_thread uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce((SELECT kind = 'reopened' FROM thread_event
                   WHERE thread_id = a_thread AND kind IN ('resolved', 'reopened') ORDER BY seq DESC LIMIT 1), true)
$$;

CREATE FUNCTION thread_is_blocking(a_thread uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT thread_is_open(a_thread)
     AND coalesce((SELECT kind = 'blocking' FROM thread_event
                   WHERE thread_id = a_thread AND kind IN ('blocking', 'not_blocking') ORDER BY seq DESC LIMIT 1), false)
$$;

-- The threads that keep a revision from being published: on its statement, on what is evidence of it, on the articles of that.
CREATE FUNCTION blocking_threads(a_revision uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT t.id FROM thread t
  WHERE (t.statement_id = (SELECT statement_id FROM revision WHERE id = a_revision)
      OR t.annotation_id IN (SELECT annotation_id FROM evidence WHERE revision_id = a_revision)
      OR t.article_id IN (SELECT v.article_id FROM evidence e JOIN annotation a ON a.id = e.annotation_id
                          JOIN article_version v ON v.id = a.version_id WHERE e.revision_id = a_revision))
    AND thread_is_blocking(t.id)
$$;

CREATE FUNCTION thread_by_an_editor() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE made jsonb := to_jsonb(NEW);
BEGIN
  IF NOT is_active(coalesce(made ->> 'by_id', made ->> 'created_by_id')::uuid, 'editor', 'admin') THEN
    PERFORM refuse('only an active editor or admin takes part in a thread');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER thread_by_an_editor BEFORE INSERT ON thread FOR EACH ROW EXECUTE FUNCTION thread_by_an_editor();
CREATE TRIGGER thread_event_by_an_editor BEFORE INSERT ON thread_event FOR EACH ROW EXECUTE FUNCTION thread_by_an_editor();
CREATE TRIGGER comment_by_an_editor BEFORE INSERT ON comment FOR EACH ROW EXECUTE FUNCTION thread_by_an_editor();

-- One step at a time: what is open is resolved, what is resolved is reopened, and only what is open stops publishing or
-- is spoken in.
CREATE FUNCTION thread_event_is_legal() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('thread' || NEW.thread_id, 0));
  IF thread_is_open(NEW.thread_id) = (NEW.kind = 'reopened') THEN
    PERFORM refuse('an open thread is resolved, a resolved one is reopened');
  END IF;
  IF NEW.kind IN ('blocking', 'not_blocking') AND thread_is_blocking(NEW.thread_id) = (NEW.kind = 'blocking') THEN
    PERFORM refuse('a thread stops publishing, or no longer does, once');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER thread_event_is_legal BEFORE INSERT ON thread_event FOR EACH ROW EXECUTE FUNCTION thread_event_is_legal();

CREATE FUNCTION comment_in_an_open_thread() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('thread' || NEW.thread_id, 0));
  IF NOT thread_is_open(NEW.thread_id) THEN PERFORM refuse('a resolved thread is reopened before it goes on'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER comment_in_an_open_thread BEFORE INSERT ON comment FOR EACH ROW EXECUTE FUNCTION comment_in_an_open_thread();

CREATE FUNCTION comment_withdrawn_by_its_author() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (SELECT by_id FROM comment WHERE seq = NEW.comment_seq) IS DISTINCT FROM NEW.by_id THEN
    PERFORM refuse('a comment is taken back by whoever wrote it');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER comment_withdrawn_by_its_author BEFORE INSERT ON comment_withdrawal FOR EACH ROW EXECUTE FUNCTION comment_withdrawn_by_its_author();

CREATE FUNCTION mention_of_an_editor() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT is_active(NEW.user_id, 'editor', 'admin') THEN PERFORM refuse('only active editors and admins are mentioned'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER mention_of_an_editor BEFORE INSERT ON mention FOR EACH ROW EXECUTE FUNCTION mention_of_an_editor();

-- ── A blocking thread stops publishing ───────────────────────────────────────
-- Asked when all of the edition is written: its ledger says what is a correction of a published sentence, and that is
-- never held up, as is nothing that is carried over unchanged.
CREATE FUNCTION edition_has_no_blocking_thread() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM blocking_threads(NEW.revision_id)) THEN RETURN NULL; END IF;
  IF EXISTS (SELECT 1 FROM edition_statement before
             WHERE before.edition_number = NEW.edition_number - 1 AND before.statement_id = NEW.statement_id
               AND ((before.revision_id = NEW.revision_id AND before.claim_hash = NEW.claim_hash)
                 OR EXISTS (SELECT 1 FROM ledger_entry l WHERE l.edition_number = NEW.edition_number
                            AND l.statement_id = NEW.statement_id AND l.kind = 'correction'))) THEN
    RETURN NULL;
  END IF;
  PERFORM refuse('a blocking thread stops publishing: resolve it first');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER edition_has_no_blocking_thread AFTER INSERT ON edition_statement
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION edition_has_no_blocking_thread();

-- ── Reviews asked of somebody ────────────────────────────────────────────────
CREATE FUNCTION review_asked_of_a_second_person() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF revision_state(NEW.revision_id) IS DISTINCT FROM 'submitted' THEN
    PERFORM refuse('a review is asked for what waits for one');
  END IF;
  IF has_contributed(NEW.revision_id, NEW.asked_id) THEN PERFORM refuse('nobody reviews what they contributed to'); END IF;
  IF NOT is_active(NEW.asked_id, 'editor', 'admin') OR NOT is_active(NEW.by_id, 'editor', 'admin') THEN
    PERFORM refuse('active editors and admins ask one another for a review');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER review_asked_of_a_second_person BEFORE INSERT ON review_request FOR EACH ROW EXECUTE FUNCTION review_asked_of_a_second_person();

-- ── Servers hear of what was done ────────────────────────────────────────────
-- Its number only: who may know what was done asks for it.
CREATE FUNCTION notify_audit() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_notify('proviso_audit', NEW.seq::text);
  RETURN NULL;
END $$;
CREATE TRIGGER audit_announced AFTER INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION notify_audit();
