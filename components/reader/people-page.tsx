import { PageHead } from './page-head'
import type { View } from './view'

export function PeoplePage({ view: _view }: { view: View }) {
  return <PageHead title={'People and parties'} />
}
