import { PageHead } from './page-head'
import type { View } from './view'

export function ChangesPage({ since }: { view: View; since: number }) {
  return <PageHead title={since} />
}
