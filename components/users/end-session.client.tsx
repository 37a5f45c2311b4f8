'use client'

import { useRouter } from 'next/navigation'
import { isNews } from '@/components/form/is-news'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { endSessionAction } from '@/lib/auth/actions'

export function EndSession({ sessionId }: { sessionId: string }) {
  const router = useRouter()
  const { run, pending, result } = useAction(endSessionAction)
  const end = async () => {
    if (isNews(await run({ sessionId }))) router.refresh()
  }
  return (
    <>
      <Button pending={pending} onClick={end}>
        End
      </Button>
      <Problem result={result} />
    </>
  )
}
