'use client'

import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { checkNowAction } from '@/lib/recheck/actions'
import { RECHECK_PROBLEMS } from '@/lib/recheck/model'

/** Looks at the page of an article once more, in the background. */
export function CheckNow({ articleId, title }: { articleId: string; title: string }) {
  const check = useAction(checkNowAction)
  if (check.result?.ok) return <span role="status">It is looked at. Reload in a minute.</span>
  return (
    <>
      <Button pending={check.pending} onClick={() => check.run({ articleId })}>
        Look again now<span className="spoken">: {title}</span>
      </Button>
      <Problem result={check.result} words={RECHECK_PROBLEMS} />
    </>
  )
}
