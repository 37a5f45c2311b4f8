'use client'

import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { usePreferences } from '@/components/keys/preferences.client'
import { Key } from '@/components/ui/key'
import { TARGET_KINDS } from '@/lib/annotation/model'
import type { RankedTarget } from '@/lib/annotation/rank-targets'
import { AdderKeyOf } from './key-of.client'
import { labelOf, SubjectPicker } from './subject-picker.client'
import { useSetting } from './workspace-context.client'

type Props = {
  rows: readonly RankedTarget[]
  /** What the annotation is about. */
  chosen: readonly string[]
  /** Of the suggestion that is corrected. */
  suggested?: readonly string[]
  /** The one whose statements are listed. */
  marked: string | null
  onPress: (id: string) => void
  onFound: (id: string) => void
  onSave: (id: string) => void
  /** The statements about the marked one, listed under it. */
  children: ReactNode
  /** The codebook's rule of the marked one. */
  onLookUp: () => void
}

const MOST_DIGITS = 9
const NOT_CHOSEN = 'suggested, not chosen'

/** What a passage may be about, by digit, and a box to find anything else. */
export function AdderTargets({
  rows,
  chosen,
  suggested = [],
  marked,
  onPress,
  onFound,
  onSave,
  onLookUp,
  children,
}: Props) {
  const { singleKeys } = usePreferences().preferences
  const { choices } = useSetting()
  const [finding, setFinding] = useState(false)
  const subjects = new Map(choices.subjects.map((subject) => [subject.id, subject]))
  const press = (event: KeyboardEvent, id: string) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    onSave(id)
  }
  return (
    <section aria-label="What it is about" className="flex flex-col gap-1">
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="font-sans text-sm font-medium">About</h3>
        {marked && (
          <span className="flex items-baseline gap-2 text-sm">
            <button type="button" className="min-h-6 underline underline-offset-4" onClick={onLookUp}>
              rule and examples
            </button>
            <AdderKeyOf command="adder-rule" />
          </span>
        )}
      </div>
      {/* What is found takes its place: there is room for one list. */}
      <ol className="flex flex-col" hidden={finding}>
        {rows.map(({ id, why: grounds }, at) => {
          const subject = subjects.get(id)
          const why = suggested.includes(id) && !chosen.includes(id) ? [NOT_CHOSEN] : grounds
          if (!subject) return null
          return (
            <li key={id}>
              <button
                type="button"
                data-target={id}
                aria-pressed={chosen.includes(id)}
                aria-keyshortcuts={singleKeys && at < MOST_DIGITS ? String(at + 1) : undefined}
                onClick={() => onPress(id)}
                onKeyDown={(event) => press(event, id)}
                className={`flex min-h-8 w-full scroll-mb-10 items-center gap-x-2 px-1.5 py-1 text-start text-sm hover:bg-raised max-[30rem]:flex-wrap pointer-coarse:min-h-11 aria-pressed:bg-wash aria-pressed:font-medium ${id === marked ? 'sticky top-0 z-[1] shadow-[inset_3px_0_0_var(--accent)]' : ''}`}
              >
                <span data-keys className="w-5 shrink-0 text-center" aria-hidden="true">
                  {singleKeys && at < MOST_DIGITS && <Key>{at + 1}</Key>}
                </span>
                <span className="min-w-0 flex-1">
                  {labelOf(subject)}
                  {chosen.includes(id) && <span aria-hidden="true"> ✓</span>}
                </span>
                {why.length > 0 && (
                  <span
                    className="line-clamp-2 max-w-[42%] text-end text-xs text-soft max-[30rem]:line-clamp-1 max-[30rem]:max-w-none max-[30rem]:basis-full max-[30rem]:text-start"
                    title={why.join(', ')}
                  >
                    {why.join(', ')}
                  </span>
                )}
              </button>
              {id === marked && children}
            </li>
          )
        })}
      </ol>
      <div className="flex items-start gap-2" data-find>
        <div className="min-w-0 flex-1">
          <SubjectPicker
            label="About"
            hideLabel
            placeholder="find another: a name or a number"
            options={choices.subjects.filter(({ kind }) =>
              (TARGET_KINDS as readonly string[]).includes(kind),
            )}
            chosen={[]}
            onChange={(ids) => ids[0] && onFound(ids[0])}
            onFinding={setFinding}
          />
        </div>
        <AdderKeyOf command="adder-find" />
      </div>
    </section>
  )
}

/** What is offered, then what was found besides: places do not move while somebody chooses. */
export function rowsOf(offered: readonly RankedTarget[], chosen: readonly string[]): readonly RankedTarget[] {
  const found = [...new Set(chosen)].filter((id) => !offered.some((one) => one.id === id))
  return [...offered, ...found.map((id) => ({ id, why: [] }))]
}
