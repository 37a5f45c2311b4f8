import { HealthList } from '@/components/recheck/health-list'
import { Key } from '@/components/ui/key'
import { PageHeading } from '@/components/ui/page-heading'
import { requireAdmin } from '@/lib/auth/session'
import { importHealth } from '@/lib/recheck/queries'

export const metadata = { title: 'Import health' }
export const dynamic = 'force-dynamic'

export default async function ImportHealthPage() {
  const actor = await requireAdmin()
  const rows = await importHealth(actor, new Date())
  return (
    <>
      <PageHeading
        title="Import health"
        lead="What is wrong with what is held of the articles, the most pressing first, and one step to mend each."
        actions={
          rows.length > 0 && (
            <p className="key-hints text-sm text-soft max-sm:hidden">
              <Key>j</Key> <Key>k</Key> next and previous, <Key>Enter</Key> does what the row offers
            </p>
          )
        }
      />
      <HealthList rows={rows} />
    </>
  )
}
