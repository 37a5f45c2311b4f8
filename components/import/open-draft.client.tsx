'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import type { ActionResult } from '@/lib/action/action-result'
import { deskPaths } from '@/lib/paths/desk'

type Props<Input> = {
  open: (input: Input) => Promise<ActionResult<{ draftId: string }, string>>
  input: Input
  /** Sentences for what can go wrong, by reason. */
  words: Readonly<Record<string, string>>
  children: ReactNode
}

/** The way on for what could not be got: a draft that waits for its text from elsewhere, with all that is known kept. */
export function OpenDraft<Input>({ open, input, words, children }: Props<Input>) {
  const router = useRouter()
  const action = useAction(open)
  async function go() {
    const answer = await action.run(input)
    if (answer?.ok) router.push(deskPaths.importDraft(answer.value.draftId))
  }
  return (
    <>
      <Button pending={action.pending} onClick={() => void go()}>
        {children}
      </Button>
      <Problem result={action.result} words={words} />
    </>
  )
}
