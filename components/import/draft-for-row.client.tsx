'use client'

import { useRouter } from 'next/navigation'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { RUN_PROBLEMS } from '@/lib/import-run/model'
import { draftForRowAction } from '@/lib/newsroom/actions'
import { deskPaths } from '@/lib/paths/desk'

/** The way on for a row that failed: its text from elsewhere, with all that is known of it kept. */
export function DraftForRow({ rowId }: { rowId: string }) {
  const router = useRouter()
  const open = useAction(draftForRowAction)
  async function go() {
    const answer = await open.run({ rowId })
    if (answer?.ok) router.push(deskPaths.importDraft(answer.value.draftId))
  }
  return (
    <span className="mt-1 block">
      <Button pending={open.pending} onClick={() => void go()}>
        Paste or upload its text
      </Button>
      <Problem result={open.result} words={RUN_PROBLEMS} />
    </span>
  )
}
