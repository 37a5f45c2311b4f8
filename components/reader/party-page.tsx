import type { PublicParty } from '@/lib/edition/model'
import { PageHead } from './page-head'
import type { View } from './view'

export function PartyPage({ party }: { view: View; party: PublicParty }) {
  return <PageHead title={party.title} />
}
