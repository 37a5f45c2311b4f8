import { type Called, calledOut, compareWords, type Run } from '@/lib/provision/compare-words'
import { calledWords, versionsWords as words } from './words/versions'

type Props = {
  before: string
  after: string
  /** The two texts; a number in such a name is no difference. */
  names: readonly [string, string]
}

/** Two of our sentences: what binds differently called out, and the whole comparison to unfold. */
export function CompareSentences({ before, after, names }: Props) {
  const runs = compareWords(before, after)
  if (!runs.some(({ kind }) => kind !== 'same')) return null
  const called = callouts(runs, names)
  return (
    <div className="compare">
      {called.length > 0 && (
        <ul className="called-out">
          {called.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{words.compare}</summary>
        <dl className="compared">
          <Side name={names[0]} runs={runs} without="added" />
          <Side name={names[1]} runs={runs} without="gone" />
        </dl>
        <p className="basis">{words.compareNote}</p>
      </details>
    </div>
  )
}

type SideProps = { name: string; runs: readonly Run[]; without: 'gone' | 'added' }

/** One of the two sentences, whole, with what the other lacks marked. */
function Side({ name, runs, without }: SideProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {runs
          .filter(({ kind }) => kind !== without)
          .map((run, index) => (
            <Piece key={index} run={run} />
          ))}
      </dd>
    </div>
  )
}

function Piece({ run: { kind, text, calls } }: { run: Run }) {
  if (kind === 'same') return text
  const Tag = kind === 'gone' ? 'del' : 'ins'
  return <Tag data-calls={calls}>{text}</Tag>
}

const KINDS: readonly Called[] = ['number', 'modal', 'negation', 'condition']

/**
 * One line for each kind of word that differs. A number that stands in the name of a text is left out, and so is one
 * spelled out before the sentence says anything: "The proposal of three states would …".
 */
export function callouts(runs: readonly Run[], names: readonly [string, string]): string[] {
  const inNames = new Set(names.flatMap((name) => name.match(/\p{N}+/gu) ?? []))
  return KINDS.flatMap((calls) => {
    const of = (side: 'gone' | 'added') =>
      asserted(runs.filter(({ kind }) => kind === side || kind === 'same'))
        .filter((run) => run.kind === side && run.calls === calls && !inNames.has(run.text))
        .map(({ text }) => text)
    const [gone, added] = [of('gone'), of('added')]
    return gone.length + added.length > 0 ? [calledWords(calls, gone, added, names)] : []
  })
}

/** One of the two sentences without the spelled-out numbers of its subject. */
function asserted(sentence: readonly Run[]): Run[] {
  const says = sentence.findIndex(({ text }) => text.split(/\s+/).some((word) => calledOut(word) === 'modal'))
  return sentence.filter(({ text, calls }, at) => at >= says || calls !== 'number' || /\p{N}/u.test(text))
}
