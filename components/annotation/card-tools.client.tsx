'use client'

import { Button } from '@/components/ui/button'
import { useWorkspaceStore } from './workspace-context.client'

/** What else can be done with an annotation from its card. */
export function CardTools({ id }: { id: string }) {
  const store = useWorkspaceStore()
  const { open } = store.getState()
  return (
    <>
      <Button onClick={() => open({ mode: 'passage', id })}>Passage</Button>
      <Button onClick={() => open({ mode: 'history', id })}>History</Button>
    </>
  )
}
