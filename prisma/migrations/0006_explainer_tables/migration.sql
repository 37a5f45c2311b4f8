-- CreateEnum
CREATE TYPE "alignment_kind" AS ENUM ('kept', 'moved', 'changed', 'merged', 'split', 'dropped', 'new');

-- CreateEnum
CREATE TYPE "reading_form" AS ENUM ('own_words', 'quoted');

-- CreateEnum
CREATE TYPE "rendering" AS ENUM ('original', 'translated_by_source', 'translated_by_us');

-- AlterTable
ALTER TABLE "reference_use" ADD COLUMN     "locator" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "party" ADD COLUMN     "ordinal" SERIAL NOT NULL;

-- AlterTable
ALTER TABLE "plan_version" ADD COLUMN     "seen_whole" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "date_words" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "statement" ADD COLUMN     "provision_id" UUID;

-- CreateTable
CREATE TABLE "negative_finding" (
    "id" UUID NOT NULL,
    "public_id" TEXT NOT NULL,
    "version_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "party_id" UUID,
    "terms" TEXT[],
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checked_by_id" UUID,
    "checked_at" TIMESTAMPTZ(6),
    "retired_by_id" UUID,
    "retired_at" TIMESTAMPTZ(6),

    CONSTRAINT "negative_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provision" (
    "id" UUID NOT NULL,
    "plan_version_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "point_id" UUID,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "provision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alignment" (
    "id" UUID NOT NULL,
    "public_id" TEXT NOT NULL,
    "plan_version_id" UUID NOT NULL,
    "from_id" UUID,
    "to_id" UUID,
    "kind" "alignment_kind" NOT NULL,
    "reason" TEXT NOT NULL,
    "by_machine" BOOLEAN NOT NULL DEFAULT false,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_by_id" UUID,
    "confirmed_at" TIMESTAMPTZ(6),
    "retired_by_id" UUID,
    "retired_at" TIMESTAMPTZ(6),

    CONSTRAINT "alignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reading" (
    "id" UUID NOT NULL,
    "public_id" TEXT NOT NULL,
    "provision_id" UUID NOT NULL,
    "reference_id" UUID,
    "annotation_id" UUID,
    "form" "reading_form" NOT NULL,
    "words" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "rendering" "rendering" NOT NULL,
    "locator" TEXT NOT NULL DEFAULT '',
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checked_by_id" UUID,
    "checked_at" TIMESTAMPTZ(6),
    "retired_by_id" UUID,
    "retired_at" TIMESTAMPTZ(6),

    CONSTRAINT "reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure" (
    "id" UUID NOT NULL,
    "public_id" TEXT NOT NULL,
    "statement_id" UUID NOT NULL,
    "amount" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "measures" TEXT NOT NULL,
    "whose" TEXT NOT NULL,
    "as_of" TEXT NOT NULL DEFAULT '',
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checked_by_id" UUID,
    "checked_at" TIMESTAMPTZ(6),
    "retired_by_id" UUID,
    "retired_at" TIMESTAMPTZ(6),

    CONSTRAINT "figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "style_dismissal" (
    "revision_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "style_dismissal_pkey" PRIMARY KEY ("revision_id","rule","words")
);

-- CreateIndex
CREATE UNIQUE INDEX "negative_finding_public_id_key" ON "negative_finding"("public_id");

-- CreateIndex
CREATE INDEX "negative_finding_subject_id_idx" ON "negative_finding"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "provision_plan_version_id_number_key" ON "provision"("plan_version_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "alignment_public_id_key" ON "alignment"("public_id");

-- CreateIndex
CREATE INDEX "alignment_plan_version_id_idx" ON "alignment"("plan_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "reading_public_id_key" ON "reading"("public_id");

-- CreateIndex
CREATE INDEX "reading_provision_id_idx" ON "reading"("provision_id");

-- CreateIndex
CREATE UNIQUE INDEX "figure_public_id_key" ON "figure"("public_id");

-- CreateIndex
CREATE INDEX "figure_statement_id_idx" ON "figure"("statement_id");

-- CreateIndex
CREATE UNIQUE INDEX "party_ordinal_key" ON "party"("ordinal");

-- AddForeignKey
ALTER TABLE "negative_finding" ADD CONSTRAINT "negative_finding_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "negative_finding" ADD CONSTRAINT "negative_finding_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "negative_finding" ADD CONSTRAINT "negative_finding_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("subject_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provision" ADD CONSTRAINT "provision_plan_version_id_fkey" FOREIGN KEY ("plan_version_id") REFERENCES "plan_version"("subject_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provision" ADD CONSTRAINT "provision_point_id_fkey" FOREIGN KEY ("point_id") REFERENCES "point"("subject_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alignment" ADD CONSTRAINT "alignment_plan_version_id_fkey" FOREIGN KEY ("plan_version_id") REFERENCES "plan_version"("subject_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alignment" ADD CONSTRAINT "alignment_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "provision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alignment" ADD CONSTRAINT "alignment_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "provision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading" ADD CONSTRAINT "reading_provision_id_fkey" FOREIGN KEY ("provision_id") REFERENCES "provision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading" ADD CONSTRAINT "reading_reference_id_fkey" FOREIGN KEY ("reference_id") REFERENCES "reference"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading" ADD CONSTRAINT "reading_annotation_id_fkey" FOREIGN KEY ("annotation_id") REFERENCES "annotation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_provision_id_fkey" FOREIGN KEY ("provision_id") REFERENCES "provision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "style_dismissal" ADD CONSTRAINT "style_dismissal_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the application may do with them: no row is ever taken out, and only its later marks are set.
GRANT SELECT, INSERT ON provision, alignment, reading, figure, negative_finding, style_dismissal TO proviso_app;
GRANT UPDATE (confirmed_by_id, confirmed_at, retired_by_id, retired_at) ON alignment TO proviso_app;
GRANT UPDATE (checked_by_id, checked_at, retired_by_id, retired_at) ON reading, figure, negative_finding TO proviso_app;
GRANT USAGE ON SEQUENCE party_ordinal_seq TO proviso_app;
