'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { isNews } from '@/components/form/is-news'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { deskPaths } from '@/lib/paths/desk'
import type { PassageCard as Card } from '@/lib/review/revision-desk'
import { changeBearingAction, removeEvidenceAction } from '@/lib/statement/actions'
import { BEARINGS, type Bearing } from '@/lib/statement/model'
import { AddPassage } from './add-passage.client'
import { PassageCard } from './passage-card'
import { STATEMENT_PROBLEMS } from './words'

type Props = {
  revisionId: string
  passages: readonly Card[]
  /** `all` while it is a draft of yours; `support` when it takes further support; `none` to read. */
  takes: 'all' | 'support' | 'none'
}

/** The passages a sentence rests on, with what can be done about each. */
export function EvidencePanel({ revisionId, passages, takes }: Props) {
  return (
    <section id="evidence" aria-labelledby="evidence-heading" className="flex scroll-mt-6 flex-col gap-4">
      <h2 id="evidence-heading" className="text-lg font-medium">
        Evidence in our archive
      </h2>
      {passages.length === 0 && (
        <p className="text-soft">
          No passage is attached yet. Mark the words in <Link href={deskPaths.articles()}>an article</Link>,
          or attach a passage that is marked already.
        </p>
      )}
      {passages.map((passage) => (
        <PassageCard key={passage.id} passage={passage}>
          {takes === 'all' && <Controls evidenceId={passage.id} bearing={passage.bearing} />}
        </PassageCard>
      ))}
      {takes !== 'none' && <AddPassage revisionId={revisionId} onlySupport={takes === 'support'} />}
    </section>
  )
}

function Controls({ evidenceId, bearing }: { evidenceId: string; bearing: Bearing }) {
  const router = useRouter()
  const change = useAction(changeBearingAction)
  const remove = useAction(removeEvidenceAction)
  async function refreshAfter(done: Promise<Parameters<typeof isNews>[0]>) {
    if (isNews(await done)) router.refresh()
  }
  return (
    <div className="flex flex-col gap-2 border-t border-rule pt-2">
      <div className="flex flex-wrap items-end gap-2">
        <Field label="Bearing" className="w-36">
          <Select
            value={bearing}
            disabled={change.pending}
            onChange={({ target }) =>
              void refreshAfter(change.run({ evidenceId, bearing: target.value as Bearing }))
            }
          >
            {Object.values(BEARINGS).map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
        <Button pending={remove.pending} onClick={() => void refreshAfter(remove.run({ evidenceId }))}>
          Take off
        </Button>
      </div>
      <Problem result={change.result ?? remove.result} words={STATEMENT_PROBLEMS} />
    </div>
  )
}
