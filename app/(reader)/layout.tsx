import '@/components/reader/reader.css'
import '@/components/reader/styles/check.css'
import '@/components/reader/styles/proof.css'
import '@/components/reader/styles/search.css'
import '@/components/reader/styles/articles.css'
import '@/components/reader/styles/parties.css'
import '@/components/reader/styles/timeline.css'
import '@/components/reader/styles/versions.css'
import type { ReactNode } from 'react'

export default function ReaderLayout({ children }: { children: ReactNode }) {
  return children
}
