import type { RefObject } from 'react'
import { Problem } from '@/components/form/problem'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Note } from '@/components/ui/note'
import type { EditionDiff } from '@/lib/edition/diff-editions'
import { LEDGER_WORDS } from '@/lib/edition/labels'
import type { PublicLedgerEntry } from '@/lib/edition/model'
import { PUBLISH_WORDS } from '@/lib/edition/refusal-words'
import type { Finding } from '@/lib/edition/sources'
import { EditionDifference } from './edition-difference'

export type Shown = {
  readonly number: number
  readonly diff: EditionDiff
  readonly ledger: readonly PublicLedgerEntry[]
  readonly findings: readonly Finding[]
  readonly diffSha256: string
}

type Props = {
  shown: Shown
  result: Parameters<typeof Problem>[0]['result']
  pending: boolean
  onPublish: () => void
  heading: RefObject<HTMLHeadingElement | null>
}

/** The difference that is about to be published, what stands in its way, and the one button. */
export function ConfirmEdition({ shown, result, pending, onPublish, heading }: Props) {
  const { number, diff, ledger, findings, diffSha256 } = shown
  const before = number === 1 ? 'The first edition' : `The difference to edition ${number - 1}`
  return (
    <section aria-labelledby="difference" className="mt-10 border-t-2 border-ink pt-4">
      <h2 id="difference" ref={heading} tabIndex={-1} className="reading mb-4 text-2xl font-medium">
        {before}
      </h2>
      {findings.length > 0 && <InTheWay findings={findings} />}
      <EditionDifference diff={diff} />
      <Ledger entries={ledger} number={number} />
      <Disclosure summary="What exactly you confirm" className="mt-4 text-sm">
        <p className="max-w-prose text-soft">
          The SHA-256 of everything the edition will hold. If anything moves before you publish, it is another
          one, and nothing is published.
        </p>
        <p className="mt-1 font-mono text-xs break-all">{diffSha256}</p>
      </Disclosure>
      <Problem result={result} words={PUBLISH_WORDS} className="mt-5" />
      <div className="mt-5">
        <Button variant="primary" pending={pending} disabled={findings.length > 0} onClick={onPublish}>
          Publish edition {number}
        </Button>
      </div>
    </section>
  )
}

function InTheWay({ findings }: { findings: readonly Finding[] }) {
  return (
    <Note tone="problem" title="This cannot be published yet" className="mb-5">
      <ul className="mt-1 list-disc space-y-1 ps-5">
        {findings.map(({ statement, rule, wording, words, href }) => (
          <li key={`${statement} ${rule} ${words}`}>
            <span className="reading">{wording}</span>: {words} <a href={href}>Go there</a>
          </li>
        ))}
      </ul>
    </Note>
  )
}

function Ledger({ entries, number }: { entries: readonly PublicLedgerEntry[]; number: number }) {
  return (
    <section aria-label="The ledger" className="mt-6">
      <h3 className="text-sm font-semibold">What the ledger will say of edition {number}</h3>
      <ol className="mt-1 divide-y divide-rule border-y border-rule text-[0.9375rem]">
        {entries.map((entry) => (
          <li key={entry.ordinal} className="py-1.5">
            <span className="font-semibold">{LEDGER_WORDS[entry.kind].split(':')[0]}</span>:{' '}
            <span className="reading">{entry.after || entry.before}</span>{' '}
            <span className="text-soft">{entry.reason}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
