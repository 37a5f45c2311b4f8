import type { PublicAlignment, PublicStatement } from '@/lib/edition/model'
import { SentenceState } from './sentence-state'
import type { AlignedEntry } from './version-rows'
import { CompareSentences } from './versions-compare'
import { goneStatement, statementHref, type View } from './view'
import { ALIGNED, proposalWords, versionsWords as words } from './words/versions'

/** What became of a provision, and whether anybody has confirmed it. */
export function AlignmentKindWords({ alignment }: { alignment: PublicAlignment }) {
  const proposal = proposalWords(alignment)
  return (
    <>
      <span className="alignment-kind">{ALIGNED[alignment.alignmentKind]}</span>{' '}
      {proposal && <span className="proposed">{proposal}</span>}
    </>
  )
}

/** One of our sentences, leading to where its proof stands. */
export function SentenceLink({ view, statement }: { view: View; statement: PublicStatement }) {
  if (goneStatement(view, statement)) return <p className="told">{words.gone}</p>
  return (
    <>
      <p className="told">
        <a href={statementHref(view, statement) ?? view.paths.front()}>{statement.wording}</a>
      </p>
      <SentenceState view={view} statement={statement} />
    </>
  )
}

type Props = {
  view: View
  entry: AlignedEntry
  /** Our sentence that it is compared with. */
  against: PublicStatement | null
  names: readonly [string, string]
}

/** A provision of another text: its number, what became of the point in it, our sentence, and how the two differ. */
export function EntryOfText({ view, entry: { alignment, provision, sentences }, against, names }: Props) {
  const first = sentences.find((statement) => !goneStatement(view, statement))
  return (
    <div className="text-entry">
      <p className="facts">
        {provision && <span className="provision-number">{words.number(provision.number)}</span>}{' '}
        {alignment ? <AlignmentKindWords alignment={alignment} /> : provision && words.nothingAligned}
      </p>
      {sentences.map((statement) => (
        <SentenceLink key={statement.id} view={view} statement={statement} />
      ))}
      {provision && sentences.length === 0 && <p className="absent">{words.noSentence}</p>}
      {provision && against && first && first !== against && (
        <CompareSentences before={against.wording} after={first.wording} names={names} />
      )}
    </div>
  )
}
