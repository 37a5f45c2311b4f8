'use client'

import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import { ARTICLE_PROBLEMS } from '@/components/article/article-problems'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Note } from '@/components/ui/note'
import { discardDraftAction } from '@/lib/import-draft/actions'
import { compareWithHeld } from '@/lib/import-draft/compare-with-held'
import { type DraftDecisions, IMPORT_PROBLEMS, type ImportDraft } from '@/lib/import-draft/model'
import { confirmImportAction } from '@/lib/newsroom/actions'
import { deskPaths } from '@/lib/paths/desk'
import { FACTS_ID, PANES_ID } from './bar-ids'
import { DecideBar } from './decide-bar'
import { countBlocks } from './filter-blocks'
import { leftToDecide } from './left-to-decide'
import { LeftUndecided } from './left-undecided'
import { OriginalPane } from './original-pane.client'
import { OvertakenDraft } from './overtaken-draft'
import { PaneTabs, paneLook } from './panes'
import { ReadBlocks } from './read-blocks'
import { type KnownToFacts, ReadFacts } from './read-facts'
import { isBack } from './relation-words'
import { ReviewFoot, type Saved } from './review-foot'
import { useHeldText } from './use-held-text.client'
import { plain, standingOf, useKeptDecisions } from './use-kept-decisions.client'
import { useReview } from './use-review.client'

/** `known` is handed on to the facts as it is. */
type Props = { draft: ImportDraft; known: KnownToFacts }

const PROBLEMS = { ...ARTICLE_PROBLEMS, ...IMPORT_PROBLEMS }

/** Original, cleaned text and facts, side by side where there is room. Decisions are kept as they are made. */
export function ImportReview({ draft, known }: Props) {
  const [decisions, setDecisions] = useState(draft.decisions)
  const kept = useKeptDecisions(draft, decisions)
  const end = useEnd(draft, decisions, kept)
  useHeldText(decisions, known.knowledge, kept.saved)
  const review = useReview(draft, decisions, setDecisions)
  const { pane, choosePane, filter, text } = review
  const left = leftToDecide(decisions).length
  const keepIt = useMemo(() => keepWords(decisions, known), [decisions, known])
  return (
    <>
      <div id={PANES_ID} />
      <PaneTabs chosen={pane} choose={choosePane} />
      <div className="grid items-start gap-x-6 gap-y-4 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] xl:grid-cols-[minmax(0,4fr)_minmax(0,5fr)_20rem]">
        <section
          aria-label="The original"
          className={`min-w-0 md:sticky md:top-0 md:max-xl:top-12 md:max-xl:order-last ${paneLook('original', pane)}`}
        >
          <OriginalPane draftId={draft.id} {...review.original} />
        </section>
        <section
          id="text"
          tabIndex={-1}
          aria-label="The text as read"
          className={`min-w-0 ${paneLook('text', pane)}`}
        >
          <Warnings decisions={decisions} />
          <DecideBar
            left={left}
            said={text.said}
            acceptAll={text.acceptAll}
            undo={review.canUndo ? text.undo : null}
            filter={filter.chosen}
            counts={countBlocks(decisions)}
            choose={filter.choose}
          />
          <ReadBlocks
            decisions={decisions}
            stretches={filter.stretches}
            showsRefused={filter.chosen === 'refused'}
            current={text.current}
            opened={review.opened}
            acts={review.acts}
          />
        </section>
        <section
          id={FACTS_ID}
          tabIndex={-1}
          aria-label="Facts about it"
          className={`flex min-w-0 flex-col gap-6 focus-visible:-outline-offset-2 md:sticky md:top-0 md:max-h-[calc(100dvh-5rem)] md:overflow-y-auto md:px-1 md:pb-2 md:max-xl:top-12 md:max-xl:max-h-[calc(100dvh-9rem)] ${paneLook('facts', pane)}`}
        >
          <ReadFacts decisions={decisions} change={setDecisions} {...known} />
        </section>
      </div>
      {pane !== 'original' && (
        <Button
          variant="danger"
          className="mt-6 md:hidden"
          pending={end.throwAway.pending}
          onClick={end.throwAway.run}
        >
          Throw away
        </Button>
      )}
      <ReviewFoot
        left={left}
        next={review.goNext}
        saved={end.saved}
        keep={{ ...end.keep, words: keepIt }}
        throwAway={end.throwAway}
      >
        {end.isAsking && left > 0 && (
          <LeftUndecided left={left} decide={review.goNext} keep={end.keepAnyway} />
        )}
        {end.isOvertaken ? (
          <OvertakenDraft reload={end.reload} writeOver={end.writeOver} />
        ) : (
          <Problem result={kept.isUnreached ? null : kept.problem} words={PROBLEMS} className="mb-2" />
        )}
        <Problem result={end.confirmed} words={PROBLEMS} className="mb-2" />
        <Problem result={end.discarded} words={PROBLEMS} className="mb-2" />
      </ReviewFoot>
    </>
  )
}

/** What keeping it makes. */
function keepWords(decisions: DraftDecisions, { knowledge, method }: KnownToFacts): string {
  const { articleId, asAttempt, asAlias, copyOfId } = decisions
  const { befores, rawSha256, recognised } = knowledge
  const before = befores.find((one) => one.articleId === articleId)
  const found = before && compareWithHeld(before, decisions.reading, { rawSha256, method })
  if (articleId && (asAttempt || (found?.isMuchShorter && !asAlias))) return 'Note a failed attempt'
  if (articleId && asAlias) return 'Note the address'
  if (found?.sameWords) return 'Keep it as it stands'
  if (isBack(recognised, decisions)) return 'Keep it as current again'
  if (articleId) return 'Keep it as the next version'
  return copyOfId ? 'Keep it as a copy' : 'Keep it as an article'
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

function savedOf({ saved, isUnreached }: ReturnType<typeof useKeptDecisions>, isOvertaken: boolean): Saved {
  if (saved) return 'saved'
  if (isOvertaken) return 'overtaken'
  return isUnreached ? 'waiting' : 'saving'
}

/** Keeping, throwing away, and what stands against either. */
function useEnd(draft: ImportDraft, decisions: DraftDecisions, kept: ReturnType<typeof useKeptDecisions>) {
  const router = useRouter()
  const confirm = useAction(confirmImportAction)
  const discard = useAction(discardDraftAction)
  // From the press on, not only while it is sent: what was decided last is saved first.
  const [isKeeping, setKeeping] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const left = decisions.asAttempt || decisions.asAlias ? 0 : leftToDecide(decisions).length
  async function keep(leaveUndecided: boolean) {
    setAsking(left > 0 && !leaveUndecided)
    if (left > 0 && !leaveUndecided) return
    setKeeping(true)
    await kept.settle()
    const answer = await confirm.run({
      draftId: draft.id,
      rowVersion: kept.rowVersion(),
      decisions: plain(decisions),
      ...(leaveUndecided && { leaveUndecided }),
    })
    if (!answer?.ok) return setKeeping(false)
    kept.finish()
    router.push(`${deskPaths.workspace(answer.value.slug)}?imported=${answer.value.outcome}`)
  }
  async function throwAway() {
    const answer = await discard.run({ draftId: draft.id })
    if (!answer?.ok) return
    kept.finish()
    router.push(deskPaths.import())
  }
  const standing = kept.standing ?? standingOf(confirm.result)
  return {
    keep: { pending: isKeeping, run: () => void keep(false) },
    isAsking,
    keepAnyway: () => void keep(true),
    throwAway: { pending: discard.pending, run: () => void throwAway() },
    saved: savedOf(kept, standing !== null),
    isOvertaken: standing !== null,
    reload: () => {
      kept.finish()
      window.location.reload()
    },
    writeOver: standing?.rowVersion
      ? () => {
          confirm.clear()
          void kept.writeOver(standing.rowVersion as number)
        }
      : null,
    confirmed: standingOf(confirm.result) ? null : confirm.result,
    discarded: discard.result,
  }
}
