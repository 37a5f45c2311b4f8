import { PageHead } from './page-head'
import type { View } from './view'

export function VersionsPage({ view: _view }: { view: View }) {
  return <PageHead title={'Drafts and counter-texts'} />
}
