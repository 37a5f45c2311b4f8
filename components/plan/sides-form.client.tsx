'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { setSidesAction } from '@/lib/disagreement/actions'
import type { DeskSide } from '@/lib/disagreement/model'
import { PLAN_PROBLEMS } from './plan-problems'

type Props = { disagreementId: string; sides: readonly DeskSide[]; options: readonly DeskSide[] }

/** Which statements stand side by side, and in which order. */
export function SidesForm({ disagreementId, sides, options }: Props) {
  const router = useRouter()
  const save = useAction(setSidesAction)
  const [chosen, setChosen] = useState<readonly string[]>(sides.map(({ statementId }) => statementId))
  const wordingOf = new Map([...options, ...sides].map((side) => [side.statementId, side.wording]))
  const swap = (at: number) =>
    setChosen(
      chosen.map((id, index) => (index === at - 1 ? chosen[at]! : index === at ? chosen[at - 1]! : id)),
    )

  async function send() {
    const seen = sides.map(({ statementId }) => statementId)
    const answer = await save.run({ disagreementId, statementIds: [...chosen], seen })
    if (answer?.ok) router.refresh()
  }
  return (
    <div className="flex max-w-2xl flex-col gap-3 border-s border-rule ps-4">
      <ol className="flex list-decimal flex-col gap-2 ps-5">
        {chosen.map((id, at) => (
          <li key={id}>
            <span className="reading">{wordingOf.get(id)}</span>{' '}
            <span className="inline-flex gap-2">
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
      <Field label="Add a statement as a side">
        <Select value="" onChange={({ target }) => target.value && setChosen([...chosen, target.value])}>
          <option value="">choose one</option>
          {options
            .filter(({ statementId }) => !chosen.includes(statementId))
            .map(({ statementId, wording }) => (
              <option key={statementId} value={statementId}>
                {wording}
              </option>
            ))}
        </Select>
      </Field>
      <Problem result={save.result} words={PLAN_PROBLEMS} />
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
