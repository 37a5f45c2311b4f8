'use client'

import type { KeyboardEvent, ReactNode } from 'react'
import { usePreferences } from '@/components/keys/preferences.client'
import { Key } from '@/components/ui/key'
import { TARGET_KINDS } from '@/lib/annotation/model'
import type { RankedTarget } from '@/lib/annotation/rank-targets'
import { AdderKeyOf } from './key-of.client'
import { labelOf, SubjectPicker } from './subject-picker.client'
import { useSetting } from './workspace-context.client'

type Props = {
  offered: readonly RankedTarget[]
  /** What the annotation is about. */
  chosen: readonly string[]
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

/** What a passage may be about, by digit, and a box to find anything else. */
export function AdderTargets({
  offered,
  chosen,
  marked,
  onPress,
  onFound,
  onSave,
  onLookUp,
  children,
}: Props) {
  const { singleKeys } = usePreferences().preferences
  const { choices } = useSetting()
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
      <ol className="flex flex-col">
        {rowsOf(offered, chosen).map(({ id, why }, at) => {
          const subject = subjects.get(id)
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
                className={`flex min-h-8 w-full items-center gap-2 px-1.5 py-1 text-start text-sm hover:bg-raised pointer-coarse:min-h-11 aria-pressed:bg-wash aria-pressed:font-medium ${id === marked ? 'shadow-[inset_3px_0_0_var(--accent)]' : ''}`}
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
                    className="line-clamp-2 max-w-[42%] text-end text-xs text-soft"
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
      <div className="flex items-center gap-2" data-find>
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
          />
        </div>
        <AdderKeyOf command="adder-find" />
      </div>
    </section>
  )
}

/** What is offered, then what was found besides: places do not move while somebody chooses. */
export function rowsOf(offered: readonly RankedTarget[], chosen: readonly string[]): readonly RankedTarget[] {
  const found = chosen.filter((id) => !offered.some((one) => one.id === id))
  return [...offered, ...found.map((id) => ({ id, why: [] }))]
}
