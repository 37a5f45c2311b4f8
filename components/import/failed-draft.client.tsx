'use client'

import { useRouter } from 'next/navigation'
import { DETAIL_LABELS, DETAIL_ORDER } from '@/components/article/detail-fields'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Note } from '@/components/ui/note'
import { discardDraftAction, retryAddressAction } from '@/lib/import-draft/actions'
import { type FailedDraft, IMPORT_PROBLEMS } from '@/lib/import-draft/model'
import { deskPaths } from '@/lib/paths/desk'
import { TextForDraft } from './text-for-draft.client'
import { unreadable } from './unreadable'

/** Why a source could not be read, what is known of it all the same, and the ways to its text. */
export function FailedImport({ draft }: { draft: FailedDraft }) {
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <section aria-label="The text" className="flex min-w-0 flex-col gap-6">
        <Note tone="attention" title="Why it could not be read">
          {draft.failure.reason}
        </Note>
        <TextForDraft draftId={draft.id} />
      </section>
      <section aria-label="What is known of it" className="flex flex-col gap-6">
        <Known draft={draft} />
        <OtherWays draft={draft} />
      </section>
    </div>
  )
}

function Known({ draft: { known, address, fileName } }: { draft: FailedDraft }) {
  const details = DETAIL_ORDER.flatMap((field): [string, string][] => {
    const detail = known.details?.[field]
    return detail ? [[DETAIL_LABELS[field].label, detail.value]] : []
  })
  const urls = known.addresses?.map(({ url }) => url) ?? []
  const lines = [
    ...details,
    ...(known.workingTitle ? [['Working title', known.workingTitle] as const] : []),
    ...[...new Set(address ? [address, ...urls] : urls)].map((url) => ['Address', url] as const),
    ...(fileName ? [['File', fileName] as const] : []),
  ]
  return (
    <div>
      <h2 className="reading mb-2 text-xl">What is known of it</h2>
      <p className="mb-3 text-sm text-soft">It is kept, and goes with the text as soon as there is one.</p>
      <dl className="flex flex-col gap-2">
        {lines.map(([label, value]) => (
          <div key={`${label} ${value}`}>
            <dt className="text-sm text-soft">{label}</dt>
            <dd className="break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function OtherWays({ draft }: { draft: FailedDraft }) {
  const router = useRouter()
  const retry = useAction(retryAddressAction)
  const discard = useAction(discardDraftAction)
  const tryAgain = async () => {
    const answer = await retry.run({ draftId: draft.id })
    if (answer?.ok) router.refresh()
  }
  const throwAway = async () => {
    const answer = await discard.run({ draftId: draft.id })
    if (answer?.ok) router.push(deskPaths.import())
  }
  return (
    <div className="flex flex-col gap-3">
      <Problem result={retry.result} words={{ ...IMPORT_PROBLEMS, ...unreadable(retry.result) }} />
      <Problem result={discard.result} words={IMPORT_PROBLEMS} />
      <div className="flex flex-wrap gap-3">
        {draft.address && (
          <Button pending={retry.pending} onClick={tryAgain}>
            {retry.pending ? 'Asking the site…' : 'Try the address again'}
          </Button>
        )}
        <Button variant="danger" pending={discard.pending} onClick={throwAway}>
          Throw away
        </Button>
      </div>
    </div>
  )
}
