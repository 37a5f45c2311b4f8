-- A row of a run names the article that it is only like, and the publisher that was made for it.

-- AlterTable
ALTER TABLE "import_row" ADD COLUMN "like_id" UUID, ADD COLUMN "made_publisher" TEXT;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_like_id_fkey" FOREIGN KEY ("like_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

GRANT UPDATE (like_id, made_publisher) ON import_row TO proviso_app;
