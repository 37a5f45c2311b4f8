import { CoverageCell } from '@/components/coverage/coverage-cell'
import { requireEditor } from '@/lib/auth/session'
import { coverageCell } from '@/lib/coverage/queries'

export const metadata = { title: 'Coverage' }
export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<{ about?: string | string[]; article?: string | string[] }> }

/** The open cell; the board around it is the layout's. */
export default async function CoveragePage({ searchParams }: Props) {
  const actor = await requireEditor()
  const { about, article } = await searchParams
  if (typeof about !== 'string' || typeof article !== 'string') return null
  const cell = await coverageCell(actor, { about, article })
  return cell && <CoverageCell {...cell} />
}
