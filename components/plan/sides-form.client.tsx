'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { SubjectPicker } from '@/components/annotation/subject-picker.client'
import { isNews } from '@/components/form/is-news'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Note } from '@/components/ui/note'
import { setSidesAction } from '@/lib/disagreement/actions'
import type { DeskSide } from '@/lib/disagreement/model'
import { PLAN_PROBLEMS } from './plan-problems'

type Props = { disagreementId: string; sides: readonly DeskSide[]; options: readonly DeskSide[] }

/** Which statements stand side by side, and in which order. */
export function SidesForm({ disagreementId, sides, options }: Props) {
  const router = useRouter()
  const save = useAction(setSidesAction)
  const standing = sides.map(({ statementId }) => statementId)
  const [seen, setSeen] = useState<readonly string[]>(standing)
  const [chosen, setChosen] = useState<readonly string[]>(standing)
  const wordingOf = new Map([...options, ...sides].map((side) => [side.statementId, side.wording]))
  const swap = (at: number) =>
    setChosen(
      chosen.map((id, index) => (index === at - 1 ? chosen[at]! : index === at ? chosen[at - 1]! : id)),
    )

  const theirs = newerSides(save.result)
  // Whoever has changed nothing here goes on from what stands; what is chosen already stays.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what stands moves it
  useEffect(() => {
    if (chosen.join() !== seen.join()) return
    setSeen(standing)
    setChosen(standing)
  }, [standing.join()])

  async function send() {
    const answer = await save.run({ disagreementId, statementIds: [...chosen], seen: [...seen] })
    if (answer?.ok) setSeen(chosen)
    // What stands now is shown beside what was chosen, too.
    if (isNews(answer)) router.refresh()
  }
  return (
    <div className="flex max-w-2xl flex-col gap-3 border-s border-rule ps-4">
      <ol className="flex list-decimal flex-col gap-2 ps-5">
        {chosen.map((id, at) => (
          <li key={id}>
            <span className="reading">{wordingOf.get(id)}</span>
            <span className="mt-1 flex gap-2">
              {at > 0 && (
                <Button onClick={() => swap(at)} aria-label={`Move up: ${wordingOf.get(id)}`}>
                  Up
                </Button>
              )}
              <Button
                onClick={() => setChosen(chosen.filter((other) => other !== id))}
                aria-label={`Take out: ${wordingOf.get(id)}`}
              >
                Take out
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <SubjectPicker
        label="Add a statement as a side"
        hint="Found by its words."
        options={options.flatMap(({ statementId: id, wording }) =>
          chosen.includes(id) ? [] : [{ id, kind: 'statement', title: wording }],
        )}
        chosen={[]}
        onChange={(ids) => setChosen([...chosen, ...ids])}
        single
      />
      {theirs ? (
        <Note tone="attention" role="alert" title="Somebody else changed this meanwhile. Nothing was saved.">
          <p>What you chose is still here. The sides are now:</p>
          <ol className="my-1 list-decimal ps-5">
            {theirs.map((id) => (
              <li key={id}>{wordingOf.get(id) ?? 'a statement that is not listed here yet'}</li>
            ))}
          </ol>
          {theirs.length === 0 && <p className="mb-1">none</p>}
          <Button
            onClick={() => {
              setSeen(theirs)
              save.clear()
            }}
          >
            Keep what I chose, to write it over this
          </Button>
        </Note>
      ) : (
        <Problem result={save.result} words={PLAN_PROBLEMS} fieldNames={{ statementIds: 'Sides' }} />
      )}
      <div className="flex items-center gap-3">
        <Button pending={save.pending} onClick={send}>
          Set the sides
        </Button>
        <p role="status" className="text-sm text-soft">
          {save.result?.ok ? 'The sides are set. Readers see them with the next edition.' : ''}
        </p>
      </div>
    </div>
  )
}

/** The sides as they stand now, when others were set meanwhile. */
function newerSides(result: { ok: boolean; reason?: string; details?: unknown } | null) {
  if (!result || result.ok || result.reason !== 'stale') return null
  const { theirs } = (result.details ?? {}) as { theirs?: readonly string[] }
  return theirs ?? null
}
