import type { Metadata } from 'next'
import { AuditFilterForm } from '@/components/audit/audit-filter-form'
import { AuditTable } from '@/components/audit/audit-table'
import { ChainNote } from '@/components/audit/chain-note'
import { PageHeading } from '@/components/ui/page-heading'
import { auditPage, checkChain } from '@/lib/audit/queries'
import { requireAdmin } from '@/lib/auth/session'

export const metadata: Metadata = { title: 'Audit' }
export const dynamic = 'force-dynamic'

type Query = Promise<Readonly<Record<string, string | string[] | undefined>>>

export default async function AuditLogPage({ searchParams }: { searchParams: Query }) {
  const actor = await requireAdmin()
  const query = await searchParams
  const filter = { actor: words(query.actor), subject: words(query.subject) }
  const [page, chain] = await Promise.all([
    auditPage(actor, filter, sequence(query.before)),
    checkChain(actor),
  ])
  return (
    <>
      <PageHeading
        title="Audit"
        lead="Who did what, in order. Rows are only ever added, each bound to the one before."
      />
      <div className="flex flex-col gap-6">
        <ChainNote chain={chain} />
        <AuditFilterForm filter={filter} />
        <AuditTable page={page} filter={filter} />
      </div>
    </>
  )
}

function words(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value.trim().slice(0, 200) : ''
}

function sequence(value: string | string[] | undefined): bigint | undefined {
  return typeof value === 'string' && /^\d{1,18}$/.test(value) ? BigInt(value) : undefined
}
