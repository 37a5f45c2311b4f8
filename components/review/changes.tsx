import { diffWords } from 'diff'
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

/** Words taken out are struck through, words put in underlined; both are said as well as shown. */
function Difference({ change: { before, after } }: { change: Change }) {
  return diffWords(before, after).map((part, index) => {
    const key = `${index}-${part.value}`
    if (part.removed) {
      return (
        <del key={key} className="text-soft">
          <span className="spoken">taken out: </span>
          {part.value}
        </del>
      )
    }
    if (!part.added) return <span key={key}>{part.value}</span>
    return (
      <ins key={key} className="decoration-2 underline-offset-2">
        <span className="spoken">put in: </span>
        {part.value}
      </ins>
    )
  })
}
