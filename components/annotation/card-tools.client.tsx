'use client'

import { Button } from '@/components/ui/button'
import { useRunCommand, useWorkspaceStore } from './workspace-context.client'

/** What else can be done with an annotation from its card. */
export function CardTools({ id }: { id: string }) {
  const store = useWorkspaceStore()
  const { open, choose } = store.getState()
  const run = useRunCommand()
  const look = () => {
    choose(id)
    run('codebook')
  }
  return (
    <>
      <Button onClick={() => open({ mode: 'passage', id })}>Passage</Button>
      <Button onClick={() => open({ mode: 'history', id })}>History</Button>
      <Button onClick={look}>Rule and examples</Button>
    </>
  )
}
