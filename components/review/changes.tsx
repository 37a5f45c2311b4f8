import { compareWords } from '@/lib/provision/compare-words'
import type { Change } from '@/lib/review/changes-since'

/** What is different from the wording that was approved last. */
export function Changes({ changes }: { changes: readonly Change[] | null }) {
  if (changes === null) return <p className="text-sm text-soft">No earlier wording of it was approved.</p>
  if (changes.length === 0) {
    return <p className="text-sm text-soft">The same as the wording that was approved last.</p>
  }
  return (
    <section aria-label="Changed since the last approval">
      <h3 className="mb-1 text-sm font-semibold">Changed since the last approval</h3>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-[0.9375rem]">
        {changes.map((change, index) => (
          <div key={`${change.what}-${index}`} className="contents">
            <dt className="text-sm text-soft">{change.what}</dt>
            <dd>
              <Difference change={change} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Words taken out are struck through, words put in underlined; both are said as well as shown. A figure is one word. */
function Difference({ change: { before, after } }: { change: Change }) {
  return compareWords(before, after).map(({ kind, text }, index) => {
    const key = `${index}-${text}`
    if (kind === 'same') return <span key={key}>{text}</span>
    return kind === 'gone' ? (
      <del key={key} className="text-soft [&+ins]:ms-1">
        <span className="spoken">taken out: </span>
        {text}
        <span className="spoken">, end. </span>
      </del>
    ) : (
      <ins key={key} className="decoration-2 underline-offset-2">
        <span className="spoken">put in: </span>
        {text}
        <span className="spoken">, end. </span>
      </ins>
    )
  })
}
