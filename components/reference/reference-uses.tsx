import Link from 'next/link'
import { fullInstant } from '@/components/statement/full-date'
import { BEARING_MARKS } from '@/components/statement/words'
import { Disclosure } from '@/components/ui/disclosure'
import { Tag } from '@/components/ui/tag'
import { deskPaths } from '@/lib/paths/desk'
import type { DeskReference, DeskReferenceUse } from '@/lib/reference/model'

type Props = { of: Pick<DeskReference, 'outlet' | 'title'>; uses: readonly DeskReferenceUse[] }

/** Every statement that uses a source, what it was seen to say there, where, and who looked as well. */
export function ReferenceUses({ of, uses }: Props) {
  if (uses.length === 0) return <p className="mt-1 text-sm text-soft">No statement uses it.</p>
  const open = uses.filter(waits).length
  return (
    <Disclosure
      className="mt-1 text-sm"
      summary={
        <>
          {uses.length === 1 ? 'Used once' : `Used ${uses.length} times`}
          <span className="spoken">
            : {of.outlet}, {of.title}
          </span>
          {open > 0 && `; ${open} not checked by a second person`}
        </>
      }
    >
      <ul className="flex flex-col gap-3 border-s border-rule ps-4">
        {uses.map((use) => (
          <li key={use.publicId}>
            <UseOfReference use={use} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

/** Only support is checked; a draft's cannot be yet. */
const waits = ({ bearing, checks }: DeskReferenceUse) => bearing === 'supports' && checks.length === 0

function UseOfReference({ use }: { use: DeskReferenceUse }) {
  return (
    <>
      <p>
        <span aria-hidden="true">{BEARING_MARKS[use.bearing]} </span>
        {use.bearing}{' '}
        <Link href={deskPaths.statement(use.statement)} className="reading text-base">
          {use.wording || 'a sentence without words yet'}
        </Link>{' '}
        {use.draft && <Tag>draft</Tag>}
      </p>
      <p className="reading text-base">Seen to say: {use.seenToSay}</p>
      <p className="text-soft">
        {use.locator ? `Where: ${use.locator}. ` : ''}Attached by {use.addedBy}. {checkedWords(use)}
      </p>
    </>
  )
}

function checkedWords(use: DeskReferenceUse): string {
  const { bearing, checks, draft } = use
  if (checks.length > 0)
    return `Checked by ${checks.map(({ by, at }) => `${by}, ${fullInstant(at)}`).join('; ')}.`
  if (bearing !== 'supports') return 'Nothing to check: it does not support the sentence.'
  return draft ? 'It is checked in review, once the draft is submitted.' : 'Not checked by a second person.'
}
