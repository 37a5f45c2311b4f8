import type { ReactNode } from 'react'
import { StyleHint } from '@/components/form/style-hint'
import { Note } from '@/components/ui/note'
import type { RevisionDesk } from '@/lib/review/revision-desk'
import { fullInstant } from './full-date'
import { particulars, ReaderPreview } from './reader-preview'

/** A revision that is there to be read: as readers will see it, with the standing of its approval; what is given stands right under the sentence. */
export function RevisionFacts({ desk, children }: { desk: RevisionDesk; children?: ReactNode }) {
  const names: Readonly<Record<string, string>> = {
    [desk.fields.partyId ?? '']: desk.party,
    [desk.fields.speakerId ?? '']: desk.speaker,
    [desk.fields.allegationAboutId ?? '']: desk.allegationAbout,
  }
  const nameOf = (id: string | null) => (id ? (names[id] ?? '') : '')
  return (
    <div className="flex flex-col gap-4">
      <div id="wording" className="scroll-mt-6">
        <ReaderPreview fields={desk.fields} home={desk.home} support={desk.support} nameOf={nameOf} />
      </div>
      {children}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        <dt className="text-soft">Kind</dt>
        <dd>{desk.kind}</dd>
        <dt className="text-soft">Shown as well at</dt>
        <dd>{desk.shownAt.join(', ') || 'nowhere else'}</dd>
        <dt className="text-soft">Applies to</dt>
        <dd>{particulars(desk.fields, nameOf).join(' · ') || 'nothing further is said'}</dd>
        {desk.fields.asOfBasis && (
          <>
            <dt className="text-soft">Basis of the date</dt>
            <dd>{desk.fields.asOfBasis}</dd>
          </>
        )}
      </dl>
      <StyleHint words={ownWordsOf(desk.fields)} />
      <ApprovalLine desk={desk} />
    </div>
  )
}

// The sentence itself passes the gate.
const ownWordsOf = ({ speakerDescription, officeThen, asOfBasis, responseNote }: RevisionDesk['fields']) => [
  speakerDescription,
  officeThen,
  asOfBasis,
  responseNote,
]

function ApprovalLine({ desk }: { desk: RevisionDesk }) {
  if (!desk.approval) return null
  const { by, at, stands, changed } = desk.approval
  if (stands) {
    return (
      <p className="text-sm">
        Approved by {by}, {fullInstant(at)}.
      </p>
    )
  }
  return (
    <Note tone="attention" title={`The approval by ${by} of ${fullInstant(at)} no longer counts.`}>
      Changed since: {changed.join('; ')}.
    </Note>
  )
}
