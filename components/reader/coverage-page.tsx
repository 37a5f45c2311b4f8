import { PageHead } from './page-head'
import type { View } from './view'

export function CoveragePage({ view: _view }: { view: View }) {
  return <PageHead title={'Coverage'} />
}
