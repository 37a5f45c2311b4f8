import type { FactLine } from '@/lib/edition/model'

/** What stands beside a title and is signed with it; what differs from what was signed last is marked. */
export function FactLines({ facts }: { facts: readonly FactLine[] }) {
  const said = facts.filter(({ words, before }) => words !== '' || before !== null)
  if (said.length === 0) return null
  return (
    <dl className="my-1 grid max-w-prose gap-x-3 gap-y-0.5 text-sm sm:grid-cols-[fit-content(9rem)_minmax(0,1fr)]">
      {said.map(({ part, words, before }) => (
        <div key={part} className="contents">
          <dt className="text-soft">{part}</dt>
          <dd className="max-sm:mb-1">
            {before === null ? (
              words
            ) : (
              <>
                <strong className="font-medium">{words || 'nothing'}</strong>
                <span className="block text-soft">
                  changed, before: {before ? <del>{before}</del> : 'nothing'}
                </span>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
