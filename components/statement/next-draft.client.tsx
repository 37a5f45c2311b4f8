'use client'

import { useRouter } from 'next/navigation'
import { isNews } from '@/components/form/is-news'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { openNextDraftAction } from '@/lib/statement/actions'
import { STATEMENT_PROBLEMS } from './words'

/** Opens the next draft, which starts with this wording and copies of its evidence. */
export function NextDraft({ statementId }: { statementId: string }) {
  const router = useRouter()
  const open = useAction(openNextDraftAction)
  async function go() {
    if (isNews(await open.run({ statementId }))) router.refresh()
  }
  return (
    <div className="flex flex-col gap-2">
      <Problem result={open.result} words={STATEMENT_PROBLEMS} />
      <Button pending={open.pending} onClick={() => void go()}>
        Open the next draft
      </Button>
      <p className="text-sm text-soft">
        It starts with this wording and its evidence. Who opens it becomes a co-author and cannot review it.
      </p>
    </div>
  )
}
