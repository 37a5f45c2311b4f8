import { compareWords, type Run } from '@/lib/provision/compare-words'

/** Its words are null where there is no provision: nothing to compare with. */
type End = { readonly heading: string; readonly words: string | null }
type Props = { before: End; after: End }

const CALLED: Readonly<Record<NonNullable<Run['calls']>, string>> = {
  number: 'number',
  modal: 'how far it binds',
  negation: 'a word of negation',
  condition: 'a word of condition',
  duration: 'a word of duration',
}

/** Two sentences side by side with what differs marked, and the kinds of words that bind named. */
export function ComparedWords({ before, after }: Props) {
  const runs = before.words && after.words ? compareWords(before.words, after.words) : []
  const called = [...new Set(runs.flatMap(({ calls }) => calls ?? []))]
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <Side {...before} runs={runs} drop="added" />
        <Side {...after} runs={runs} drop="gone" />
      </div>
      {called.length > 0 && (
        <p className="mt-2 text-sm">
          <strong className="font-semibold">Differs:</strong> {called.map((kind) => CALLED[kind]).join(', ')}
        </p>
      )}
    </>
  )
}

type SideProps = End & { runs: readonly Run[]; drop: 'added' | 'gone' }

function Side({ heading, words, runs, drop }: SideProps) {
  return (
    <div className="min-w-0">
      <p className="text-sm text-soft">{heading}</p>
      <p className="reading text-[1.0625rem]">
        {runs.length === 0 && (words === null ? '—' : words || <Untold />)}
        {runs
          .filter(({ kind }) => kind !== drop)
          .map((run, at) => (
            <RunOfWords key={at} run={run} />
          ))}
      </p>
    </div>
  )
}

function Untold() {
  return <span className="text-soft">No sentence of ours tells it.</span>
}

/** What differs is marked by line and element; what must not be missed is heavier. */
function RunOfWords({ run: { kind, text, calls } }: { run: Run }) {
  if (kind === 'same' || text.trim() === '') return text
  const look = calls ? 'bg-mark font-semibold' : ''
  return kind === 'gone' ? (
    <del className={`decoration-2 ${look}`}>{text}</del>
  ) : (
    <ins className={`decoration-2 ${look}`}>{text}</ins>
  )
}
