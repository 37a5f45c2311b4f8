-- How somebody works at the desk: which key gives which command, whether single keys work at all, and whether marks
-- stand in the text. Personal settings: nothing of them reaches anybody else.

-- CreateTable
CREATE TABLE "preference" (
    "user_id" UUID NOT NULL,
    "single_keys" BOOLEAN NOT NULL DEFAULT true,
    "marks_in_text" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "preference_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "key_mapping" (
    "user_id" UUID NOT NULL,
    "command" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "key_mapping_pkey" PRIMARY KEY ("user_id","command")
);

-- CreateIndex
CREATE UNIQUE INDEX "key_mapping_user_id_key_key" ON "key_mapping"("user_id", "key");

-- ── Whose they are ───────────────────────────────────────────────────────────
ALTER TABLE preference ADD CONSTRAINT preference_user_fkey FOREIGN KEY (user_id) REFERENCES app_user (id);
ALTER TABLE key_mapping ADD CONSTRAINT key_mapping_user_fkey FOREIGN KEY (user_id) REFERENCES app_user (id);

-- ── Values ───────────────────────────────────────────────────────────────────
ALTER TABLE key_mapping ADD CONSTRAINT key_mapping_names_check CHECK (
  command ~ '^[a-z][a-z-]{0,39}$' AND char_length(key) BETWEEN 1 AND 40 AND key !~ '\s');

-- ── The application's rights ─────────────────────────────────────────────────
GRANT SELECT, INSERT, UPDATE, DELETE ON preference, key_mapping TO proviso_app;
