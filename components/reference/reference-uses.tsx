import Link from 'next/link'
import { fullInstant } from '@/components/statement/full-date'
import { BEARING_MARKS } from '@/components/statement/words'
import { Disclosure } from '@/components/ui/disclosure'
import { Tag } from '@/components/ui/tag'
import { deskPaths } from '@/lib/paths/desk'
import type { DeskReference, DeskReferenceReading, DeskReferenceUse } from '@/lib/reference/model'

type Props = {
  of: Pick<DeskReference, 'outlet' | 'title'>
  uses: readonly DeskReferenceUse[]
  readings: readonly DeskReferenceReading[]
}

/** Every statement and provision that a source is used for: what it says there, where, and who looked as well. */
export function ReferenceUses({ of, uses, readings }: Props) {
  const count = uses.length + readings.length
  if (count === 0) return <p className="mt-1 text-sm text-soft">Nothing uses it.</p>
  const open = uses.filter(waits).length + readings.filter(({ checked }) => !checked).length
  return (
    <Disclosure
      className="mt-1 text-sm"
      summary={
        <>
          {count === 1 ? 'Used once' : `Used ${count} times`}
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
        {readings.map((reading) => (
          <li key={reading.publicId}>
            <ReadingOfReference reading={reading} />
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

function ReadingOfReference({ reading }: { reading: DeskReferenceReading }) {
  const { text, number, words, quoted, locator, checked } = reading
  return (
    <>
      <p>
        read for{' '}
        <Link href={deskPaths.provision(text.slug, number)}>
          {text.title}, provision {number}
        </Link>
      </p>
      <p className="reading text-base">{quoted ? <q>{words}</q> : `It prints, in our words: ${words}`}</p>
      <p className="text-soft">
        {locator ? `Where: ${locator}. ` : ''}
        {checked ? 'Checked by a second person.' : 'Not checked by a second person.'}
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
