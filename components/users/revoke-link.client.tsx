'use client'

import { useRouter } from 'next/navigation'
import { isNews } from '@/components/form/is-news'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { revokeLinkAction } from '@/lib/users/actions'
import { USER_WORDS } from '@/lib/users/refusal-words'

export function RevokeLink({ linkId, email }: { linkId: string; email: string }) {
  const router = useRouter()
  const { run, pending, result } = useAction(revokeLinkAction)
  const revoke = async () => {
    if (isNews(await run({ linkId }))) router.refresh()
  }
  return (
    <>
      <Button pending={pending} onClick={revoke} aria-label={`Revoke the link for ${email}`}>
        Revoke
      </Button>
      <Problem result={result} words={USER_WORDS} />
    </>
  )
}
