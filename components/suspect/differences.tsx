import type { Difference } from '@/lib/meaning/model'
import { KIND_WORDS } from './words'

/** What differs, each named: "number: 600,000 → 800,000". */
export function Differences({
  differences,
  className = '',
  named = true,
}: {
  differences: readonly Difference[]
  className?: string
  /** With what kind of difference each is; a person who takes other words changes no number or date. */
  named?: boolean
}) {
  if (differences.length === 0) return null
  return (
    <ul aria-label="What differs" className={`flex flex-col gap-1 ${className}`}>
      {differences.map((difference) => (
        <li key={`${difference.beforeSpan.start}-${difference.afterSpan.start}`}>
          {named && (
            <span className="font-semibold">
              {difference.kinds.map((kind) => KIND_WORDS[kind]).join(', ')}:{' '}
            </span>
          )}
          <Became difference={difference} />
        </li>
      ))}
    </ul>
  )
}

function Became({ difference: { before, after } }: { difference: Difference }) {
  if (before === '') return <>put in “{after}”</>
  if (after === '') return <>taken out “{before}”</>
  return (
    <>
      <del>{before}</del>
      <span aria-hidden="true"> → </span>
      <span className="spoken"> became </span>
      <ins className="decoration-2 underline-offset-2">{after}</ins>
    </>
  )
}
