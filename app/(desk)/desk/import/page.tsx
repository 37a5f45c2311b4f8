import Link from 'next/link'
import { UploadForm } from '@/components/import/upload-form.client'
import { PageHeading } from '@/components/ui/page-heading'
import { requireAdmin } from '@/lib/auth/session'
import { openDrafts } from '@/lib/import-draft/queries'
import { RUN_STATES } from '@/lib/import-run/model'
import { runList } from '@/lib/import-run/queries'
import { deskPaths } from '@/lib/paths/desk'
import { instantInWords } from '@/lib/text/instant'

export const metadata = { title: 'Import' }
export const dynamic = 'force-dynamic'

export default async function ImportPage() {
  const actor = await requireAdmin()
  const [drafts, runs] = await Promise.all([openDrafts(actor), runList(actor)])
  return (
    <>
      <PageHeading
        title="Import articles"
        lead="Paste a text or addresses, or choose files. You check what was read before anything is kept."
      />
      <UploadForm />
      {drafts.length > 0 && (
        <section className="mt-10 max-w-3xl">
          <h2 className="reading mb-2 text-xl">Begun and not finished</h2>
          <ul className="flex flex-col gap-1">
            {drafts.map(({ id, name, createdAt, words, failed }) => (
              <li key={id}>
                <Link href={deskPaths.importDraft(id)}>{name}</Link>{' '}
                <span className="text-sm text-soft">
                  {failed ? 'could not be read,' : `${words.toLocaleString('en')} words, read on`}{' '}
                  {instantInWords(createdAt)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {runs.length > 0 && (
        <section className="mt-10 max-w-3xl">
          <h2 className="reading mb-2 text-xl">Several at once</h2>
          <ul className="flex flex-col gap-1">
            {runs.map(({ id, name, state, rows, settled, failed, createdAt }) => (
              <li key={id}>
                <Link href={deskPaths.importRun(id)}>{name}</Link>{' '}
                <span className="text-sm text-soft">
                  {RUN_STATES[state]}, {settled} of {rows} rows{failed > 0 && `, ${failed} failed`}, begun on{' '}
                  {instantInWords(createdAt)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
