import type { PublicPerson } from '@/lib/edition/model'
import { PageHead } from './page-head'
import type { View } from './view'

export function PersonPage({ person }: { view: View; person: PublicPerson }) {
  return <PageHead title={person.title} />
}
