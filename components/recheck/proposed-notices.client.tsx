'use client'

import { useRouter } from 'next/navigation'
import { ARTICLE_PROBLEMS } from '@/components/article/article-problems'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { TextButton } from '@/components/ui/text-button'
import {
  addPublisherNoticeAction,
  askNoticeAgainAction,
  refusePublisherNoticeAction,
} from '@/lib/article/actions'
import type { ProposedNotice } from '@/lib/article/propose-notices'

type Props = {
  articleId: string
  versionId: string
  open: readonly ProposedNotice[]
  refused: readonly ProposedNotice[]
}

/** What the publisher seems to say about its own text. Noted, it makes the evidence from the article suspect. */
export function ProposedNotices({ articleId, versionId, open, refused }: Props) {
  const decide = useDecisions(articleId, versionId)
  if (open.length + refused.length === 0) return null
  return (
    <section id="notices" className="mt-8 max-w-3xl">
      <h2 className="reading mb-2 text-xl">Said by the publisher?</h2>
      {open.length > 0 && (
        <p className="mb-3 text-soft">
          Found in the current text and not noted yet. What you note makes the evidence from this article
          suspect, until somebody has looked.
        </p>
      )}
      <ul className="flex flex-col gap-3">
        {open.map((one) => (
          <Found key={keyOf(one)} one={one}>
            <div className="flex flex-wrap gap-2">
              <Button pending={decide.pending} onClick={() => decide.note(one)}>
                Note this {kindOf(one)}
              </Button>
              <Button pending={decide.pending} onClick={() => decide.refuse(one)}>
                It is none
              </Button>
            </div>
          </Found>
        ))}
      </ul>
      {refused.length > 0 && (
        <Disclosure summary={`Refused: ${refused.length}`}>
          <ul className="flex flex-col gap-3">
            {refused.map((one) => (
              <Found key={keyOf(one)} one={one}>
                <TextButton onClick={() => decide.askAgain(one)}>Ask again</TextButton>
              </Found>
            ))}
          </ul>
        </Disclosure>
      )}
      {decide.results.map((result, at) => (
        <Problem key={String(at)} result={result} words={ARTICLE_PROBLEMS} />
      ))}
    </section>
  )
}

const kindOf = ({ kind }: ProposedNotice) => kind.replaceAll('_', ' ')
const keyOf = ({ kind, words }: ProposedNotice) => `${kind} ${words}`

function Found({ one, children }: { one: ProposedNotice; children: React.ReactNode }) {
  return (
    <li className="border-s-2 border-rule ps-4">
      <p className="text-sm text-soft">
        {kindOf(one)}: {one.because}
      </p>
      <p className="reading mb-2 break-words">{one.words}</p>
      {children}
    </li>
  )
}

function useDecisions(articleId: string, versionId: string) {
  const router = useRouter()
  const save = useAction(addPublisherNoticeAction)
  const refuse = useAction(refusePublisherNoticeAction)
  const ask = useAction(askNoticeAgainAction)
  const seen = (answer: { ok: boolean } | null | undefined) => {
    if (answer?.ok) router.refresh()
  }
  return {
    pending: save.pending || refuse.pending || ask.pending,
    results: [save.result, refuse.result, ask.result],
    note: async ({ kind, words }: ProposedNotice) => seen(await save.run({ versionId, kind, words })),
    refuse: async ({ kind, words }: ProposedNotice) => seen(await refuse.run({ articleId, kind, words })),
    askAgain: async ({ kind, words }: ProposedNotice) => seen(await ask.run({ articleId, kind, words })),
  }
}
