'use client'

import { useRouter } from 'next/navigation'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { announce } from '@/components/ui/announced.client'
import { Button } from '@/components/ui/button'
import { startAgainAction } from '@/lib/recheck/actions'
import { RECHECK_PROBLEMS } from '@/lib/recheck/model'

/** Begins an order to look again that had stopped, in the name of whoever presses it. */
export function StartAgain({ articleId, title }: { articleId: string; title: string }) {
  const router = useRouter()
  const start = useAction(startAgainAction)
  async function again() {
    if (!(await start.run({ articleId }))?.ok) return
    announce(`It is looked at again: ${title}`)
    router.refresh()
  }
  return (
    <>
      <Button pending={start.pending} onClick={again}>
        Start again<span className="spoken">: {title}</span>
      </Button>
      <Problem result={start.result} words={RECHECK_PROBLEMS} />
    </>
  )
}
