import type { PublicPlanVersion } from '@/lib/edition/model'
import { PageHead } from './page-head'
import type { View } from './view'

export function VersionPage({ version }: { view: View; version: PublicPlanVersion }) {
  return <PageHead title={version.title} />
}
