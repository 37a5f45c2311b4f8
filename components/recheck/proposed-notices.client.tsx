'use client'

import { useRouter } from 'next/navigation'
import { ARTICLE_PROBLEMS } from '@/components/article/article-problems'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { addPublisherNoticeAction } from '@/lib/article/actions'
import type { ProposedNotice } from '@/lib/article/propose-notices'

type Props = { versionId: string; proposed: readonly ProposedNotice[] }

/** What the publisher seems to say about its own text. Noted, it makes the evidence from the article suspect. */
export function ProposedNotices({ versionId, proposed }: Props) {
  const router = useRouter()
  const save = useAction(addPublisherNoticeAction)
  if (proposed.length === 0) return null
  async function note({ kind, words }: ProposedNotice) {
    if ((await save.run({ versionId, kind, words }))?.ok) router.refresh()
  }
  return (
    <section className="mt-8 max-w-3xl">
      <h2 className="reading mb-2 text-xl">Said by the publisher?</h2>
      <p className="mb-3 text-soft">
        Found in the current text and not noted yet. What you note makes the evidence from this article
        suspect, until somebody has looked.
      </p>
      <ul className="flex flex-col gap-3">
        {proposed.map((one) => (
          <li key={`${one.kind} ${one.words}`} className="border-s-2 border-rule ps-4">
            <p className="text-sm text-soft">
              {one.kind.replaceAll('_', ' ')}: {one.because}
            </p>
            <p className="reading mb-2">{one.words}</p>
            <Button pending={save.pending} onClick={() => note(one)}>
              Note this {one.kind.replaceAll('_', ' ')}
            </Button>
          </li>
        ))}
      </ul>
      <Problem result={save.result} words={ARTICLE_PROBLEMS} />
    </section>
  )
}
