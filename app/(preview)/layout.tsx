import type { ReactNode } from 'react'
import '../(reader)/layout'

/** A draft in the clothes of a reader's page: their style sheets, and nothing of the desk. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return children
}
