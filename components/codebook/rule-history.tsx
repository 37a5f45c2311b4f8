import { Disclosure } from '@/components/ui/disclosure'
import type { Rule } from '@/lib/codebook/model'

/** What the rule said before, newest first. */
export function RuleHistory({ rule, before }: { rule: Rule | null; before: readonly Rule[] }) {
  if (!rule) return null
  return (
    <div className="mt-4 text-sm">
      <p className="text-soft">
        Written by {rule.by} on {day(rule.at)}
      </p>
      {before.length > 0 && (
        <Disclosure summary={`What it said before (${before.length})`} className="mt-1">
          <ol className="flex flex-col gap-3 border-s-2 border-rule ps-4">
            {before.map(({ number, useWhen, notWhen, by, at }) => (
              <li key={number}>
                <p className="text-soft">
                  {by}, {day(at)}
                </p>
                <p className="reading whitespace-pre-line">{useWhen}</p>
                {notWhen && <p className="reading whitespace-pre-line">Not: {notWhen}</p>}
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </div>
  )
}

const day = (at: string) =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(at))
