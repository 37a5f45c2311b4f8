'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { ARTICLE_PROBLEMS } from '@/components/article/article-problems'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Note } from '@/components/ui/note'
import { StatusLine } from '@/components/ui/status-line.client'
import type { Origin } from '@/lib/article/model'
import { discardDraftAction, saveDraftAction } from '@/lib/import-draft/actions'
import { type DraftDecisions, IMPORT_PROBLEMS, type ImportDraft } from '@/lib/import-draft/model'
import { confirmImportAction } from '@/lib/newsroom/actions'
import { deskPaths } from '@/lib/paths/desk'
import { DecideBar } from './decide-bar'
import { acceptAll, leftToDecide } from './left-to-decide'
import { ReadBlocks } from './read-blocks'
import { ReadFacts } from './read-facts'
import { useCurrentItem } from './use-current-item.client'
import { useUndo } from './use-undo.client'

type Props = {
  draft: ImportDraft
  articles: readonly { id: string; slug: string; title: string }[]
  origins: readonly Origin[]
}

const SAVE_AFTER_MS = 800
const PROBLEMS = { ...ARTICLE_PROBLEMS, ...IMPORT_PROBLEMS }

/** The text as it was read, with proposals in place, beside the facts about it. Decisions are kept as they are made. */
export function ImportReview({ draft, articles, origins }: Props) {
  const router = useRouter()
  const [decisions, setDecisions] = useState(draft.decisions)
  const { rowVersion, saved, problem, settle } = useKeptDecisions(draft, decisions)
  const confirm = useAction(confirmImportAction)
  const discard = useAction(discardDraftAction)
  const { decide, undo } = useUndo(decisions, setDecisions)
  const deciding = useCurrentItem(decisions, decide, undo ?? (() => {}))

  async function keep() {
    await settle()
    const answer = await confirm.run({
      draftId: draft.id,
      rowVersion: rowVersion(),
      decisions: plain(decisions),
    })
    if (answer?.ok) router.push(`${deskPaths.workspace(answer.value.slug)}?imported=${answer.value.outcome}`)
  }
  async function throwAway() {
    const answer = await discard.run({ draftId: draft.id })
    if (answer?.ok) router.push(deskPaths.import())
  }
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <section aria-label="The text as read" className="min-w-0">
        <Warnings decisions={decisions} />
        <DecideBar
          left={leftToDecide(decisions).length}
          acceptAll={() => decide(acceptAll(decisions))}
          undo={undo}
        />
        <ReadBlocks decisions={decisions} change={decide} {...deciding} />
      </section>
      <section aria-label="Facts about it" className="flex flex-col gap-6">
        <ReadFacts decisions={decisions} change={setDecisions} articles={articles} origins={origins} />
        <Problem result={problem} words={PROBLEMS} />
        <Problem result={confirm.result} words={PROBLEMS} />
        <Problem result={discard.result} words={PROBLEMS} />
        <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-t border-rule bg-paper py-3">
          <Button variant="primary" pending={confirm.pending} onClick={keep}>
            Keep it as an article
          </Button>
          <Button variant="danger" pending={discard.pending} onClick={throwAway}>
            Throw away
          </Button>
          <StatusLine status={{ words: saved ? 'Decisions saved.' : 'Saving…' }} />
        </div>
      </section>
    </div>
  )
}

function Warnings({ decisions }: { decisions: DraftDecisions }) {
  const { warnings } = decisions.reading.assess
  if (warnings.length === 0) return null
  return (
    <Note tone="attention" title="While reading it" className="mb-4">
      <ul className="list-disc ps-5">
        {warnings.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
    </Note>
  )
}

// Lists that are only read here travel as plain ones.
const plain = (decisions: DraftDecisions) => JSON.parse(JSON.stringify(decisions))

/** Saves decisions a moment after the last one; `settle` waits until what is on the screen is saved. */
function useKeptDecisions(draft: ImportDraft, decisions: DraftDecisions) {
  const save = useAction(saveDraftAction)
  const version = useRef(draft.rowVersion)
  const kept = useRef(draft.decisions)
  const latest = useRef(decisions)
  const [saved, setSaved] = useState(true)
  latest.current = decisions

  const storeLatest = async () => {
    if (kept.current === latest.current) return
    const sending = latest.current
    const answer = await save.run({
      draftId: draft.id,
      rowVersion: version.current,
      decisions: plain(sending),
    })
    if (!answer?.ok) return
    version.current = answer.value.rowVersion
    kept.current = sending
    setSaved(kept.current === latest.current)
  }
  // One after the other: each saves on the row version that the one before it left.
  const underWay = useRef(Promise.resolve())
  const store = useRef(() => underWay.current)
  store.current = () => {
    underWay.current = underWay.current.then(storeLatest)
    return underWay.current
  }

  useEffect(() => {
    if (decisions === kept.current) return
    setSaved(false)
    const timer = setTimeout(() => void store.current(), SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [decisions])

  return {
    rowVersion: () => version.current,
    saved,
    problem: save.result,
    settle: () => store.current(),
  }
}
