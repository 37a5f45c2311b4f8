import '@/components/reader/reader.css'
import '@/components/reader/styles/check.css'
import '@/components/reader/styles/proof.css'
import '@/components/reader/styles/proof-without-scripts.css'
import '@/components/reader/styles/front.css'
import '@/components/reader/styles/point.css'
import '@/components/reader/styles/search.css'
import '@/components/reader/styles/accounts.css'
import '@/components/reader/styles/articles.css'
import '@/components/reader/styles/concessions.css'
import '@/components/reader/styles/coverage.css'
import '@/components/reader/styles/parties.css'
import '@/components/reader/styles/people.css'
import '@/components/reader/styles/timeline.css'
import '@/components/reader/styles/versions.css'
import '@/components/reader/styles/ledger.css'
import type { ReactNode } from 'react'

export default function ReaderLayout({ children }: { children: ReactNode }) {
  return children
}
