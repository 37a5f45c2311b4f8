import { calledDifferences, compareWords, type Run } from '@/lib/provision/compare-words'
import { calledWords, versionsWords as words } from './words/versions'

type Props = {
  before: string
  after: string
  names: readonly [string, string]
}

/** Two of our sentences: the words that bind and stand in one of them only, and the whole comparison to unfold. */
export function CompareSentences({ before, after, names }: Props) {
  const runs = compareWords(before, after)
  if (!runs.some(({ kind }) => kind !== 'same')) return null
  const called = calledDifferences(before, after).map((one) => calledWords(one, names))
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
