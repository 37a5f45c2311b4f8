import { FactLines } from '@/components/plan/fact-lines'
import { Checkbox } from '@/components/ui/checkbox'
import type { FurnitureCandidate } from '@/lib/edition/model'

type Props = {
  furniture: readonly FurnitureCandidate[]
  chosen: Readonly<Record<string, true>>
  onChange: (revisionId: string, chosen: boolean) => void
}

/** Titles and other words that are new since the last edition. */
export function FurnitureList({ furniture, chosen, onChange }: Props) {
  if (furniture.length === 0) return <p className="text-soft">No title or other heading is new.</p>
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {furniture.map((one) => {
        const unseen = one.own && one.signedBy.length === 0
        return (
          <li key={one.revisionId} className="py-2.5">
            <Checkbox
              checked={chosen[one.revisionId] ?? false}
              disabled={unseen}
              onChange={(event) => onChange(one.revisionId, event.target.checked)}
              label={
                <span className="reading text-lg leading-snug whitespace-pre-line">
                  {shortened(one.after)}
                </span>
              }
              hint={
                <>
                  <span className="font-mono text-xs">{one.key}</span>
                  {one.before !== null && one.before !== one.after && ` · now: ${shortened(one.before)}`} ·{' '}
                  {seenWords(one)}
                </>
              }
            />
            <FactLines facts={one.facts.filter(({ before }) => one.before === null || before !== null)} />
          </li>
        )
      })}
    </ul>
  )
}

const LONG = 240
function shortened(text: string): string {
  return text.length > LONG ? `${text.slice(0, LONG).replace(/\s+\S*$/, '')} …` : text
}

function seenWords({ own, signedBy, by }: FurnitureCandidate): string {
  if (signedBy.length > 0) return `written by ${by}, seen by ${signedBy.join(', ')}`
  if (own) return 'you had a hand in it: a second person has to see it first'
  return `written by ${by}; your confirmation says that you have seen it`
}
