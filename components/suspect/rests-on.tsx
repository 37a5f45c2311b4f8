import type { Route } from 'next'
import Link from 'next/link'
import { BEARING_MARKS } from '@/components/statement/words'
import { Tag } from '@/components/ui/tag'
import { deskPaths } from '@/lib/paths/desk'
import type { RestsOn as Resting } from '@/lib/placement/model'
import { STATE_WORDS } from '@/lib/statement/lifecycle'

/** Everything that rests on a passage, the most public first. */
export function RestsOn({ restsOn }: { restsOn: readonly Resting[] }) {
  return (
    <section aria-label="What rests on it">
      <h3 className="text-sm font-semibold">What rests on it</h3>
      {restsOn.length === 0 ? (
        <p className="text-sm text-soft">Nothing does.</p>
      ) : (
        <ul className="border-t border-rule">
          {restsOn.map((one) => (
            <li key={keyOf(one)} className="border-b border-rule py-1.5">
              <One resting={one} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const keyOf = (one: Resting) =>
  one.kind === 'evidence' ? `${one.publicId}-${one.bearing}-${one.state}` : one.href

function One({ resting }: { resting: Resting }) {
  if (resting.kind !== 'evidence') {
    return (
      <>
        <span className="text-sm text-soft">{resting.kind === 'heading' ? 'heading of' : 'reading of'}</span>{' '}
        <Link href={resting.href as Route}>{resting.title}</Link>
      </>
    )
  }
  const { publicId, wording, bearing, state, inEdition } = resting
  return (
    <>
      <Link href={deskPaths.statement(publicId)} className="reading text-[1.0625rem]">
        {wording || 'no wording yet'}
      </Link>{' '}
      <span className="text-sm text-soft">
        <span aria-hidden="true">{BEARING_MARKS[bearing]} </span>
        {bearing} · {STATE_WORDS[state]}
      </span>{' '}
      {inEdition !== null && <Tag tone="strong">edition {inEdition} shows it</Tag>}
    </>
  )
}
