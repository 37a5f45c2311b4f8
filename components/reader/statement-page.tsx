import { PageHead } from './page-head'
import type { View } from './view'

export function StatementPage({ id }: { view: View; id: string }) {
  return <PageHead title={id} />
}
