'use client'

import { useWorkspace } from './workspace-context.client'

/** How many annotations there are, as they come and go. */
export function AnnotationCount() {
  const count = useWorkspace((state) => state.annotations.length)
  return count === 1 ? '1 annotation' : `${count} annotations`
}
