'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useRef } from 'react'
import { goOn } from '@/components/form/go-on'
import { isNews } from '@/components/form/is-news'
import { Problem } from '@/components/form/problem'
import { StyleHint } from '@/components/form/style-hint'
import { useAction } from '@/components/form/use-action.client'
import { FactLines } from '@/components/plan/fact-lines'
import { REVIEW_PROBLEMS } from '@/components/statement/words'
import { announce } from '@/components/ui/announced.client'
import { Button } from '@/components/ui/button'
import type { FactLine } from '@/lib/edition/model'
import { signFurnitureAction } from '@/lib/furniture/actions'
import type { FurnitureView } from '@/lib/furniture/model'
import { deskPaths } from '@/lib/paths/desk'

type WaitingWords = FurnitureView & { readonly facts: readonly FactLine[] }

/** Titles and other public words that nobody but their author has seen. */
export function FurnitureWaiting({ entries }: { entries: readonly WaitingWords[] }) {
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="furniture-heading" className="mt-12 border-t border-rule pt-4">
      <h2 id="furniture-heading" className="text-lg font-medium">
        Titles and other public words
      </h2>
      <p className="mb-3 max-w-prose text-soft">
        Titles are noun phrases, never claims. A second person looks at each before it is published, and at
        what stands beside it.
      </p>
      <ul className="flex max-w-3xl flex-col">
        {entries.map((entry) => (
          <Waiting key={entry.revisionId} entry={entry} />
        ))}
      </ul>
    </section>
  )
}

function Waiting({ entry }: { entry: WaitingWords }) {
  const router = useRouter()
  const sign = useAction(signFurnitureAction)
  const own = useRef<HTMLButtonElement>(null)
  const before = entry.history[1]?.text
  async function confirm() {
    const answer = await sign.run({ revisionId: entry.revisionId })
    if (answer?.ok) {
      announce(`Seen, and fit to print: “${entry.text.slice(0, 60)}”.`)
      goOn(own.current)
    }
    if (isNews(answer)) router.refresh()
  }
  return (
    <li className="grid items-start justify-items-start gap-3 border-t border-rule py-2 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="text-sm text-soft">{entry.key}</p>
        <p className="reading whitespace-pre-line">{entry.text}</p>
        <StyleHint words={entry.text} />
        {before !== undefined && before !== entry.text && (
          <p className="text-sm text-soft">
            before: <del>{before}</del>
          </p>
        )}
        <FactLines facts={entry.facts} />
        <p className="text-sm">
          by {entry.history[0]?.by} ·{' '}
          <Link href={deskOf(entry.key)}>
            Not fit? Change it where it stands<span className="spoken">: {entry.text.slice(0, 60)}</span>
          </Link>
        </p>
        <Problem result={sign.result} words={REVIEW_PROBLEMS} />
      </div>
      <Button ref={own} data-look="check" pending={sign.pending} onClick={() => void confirm()}>
        Seen, and fit to print
      </Button>
    </li>
  )
}

/** The screen on which the words, and what stands beside them, are changed. */
function deskOf(key: string) {
  const [kind = ''] = key.split('/')
  if (kind === 'person' || kind === 'party') return deskPaths.people()
  return kind === 'site' ? deskPaths.furniture() : deskPaths.plan()
}
