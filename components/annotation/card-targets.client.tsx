'use client'

import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { isTyping } from '@/components/ui/is-typing'
import { Key } from '@/components/ui/key'
import { Tag } from '@/components/ui/tag'
import { fieldsChange } from '@/lib/annotation/change'
import { type AnnotationView, TARGET_KINDS } from '@/lib/annotation/model'
import { rankTargets } from '@/lib/annotation/rank-targets'
import { labelOf, type Pickable, SubjectPicker } from './subject-picker.client'
import { useChanges } from './use-changes.client'
import { useSetting, useWorkspace, useWorkspaceStore } from './workspace-context.client'

type Props = { annotation: AnnotationView }

/** What an annotation is about. It is changed in place: digits choose among what is likely, typing finds the rest. */
export function CardTargets({ annotation }: Props) {
  const store = useWorkspaceStore()
  const { id, targets } = annotation
  const open = useWorkspace(({ form }) => form?.mode === 'targets' && form.id === id)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(open)
  useEffect(() => {
    // Only a focus that went with the choice is brought back: somebody may be elsewhere by now.
    if (wasOpen.current && !open && document.activeElement === document.body) button.current?.focus()
    wasOpen.current = open
  }, [open])
  if (open) return <TargetChoice annotation={annotation} onClose={() => store.getState().open(null)} />
  return (
    <div className="mt-1 flex flex-wrap items-center gap-1">
      {targets.length > 0 && (
        <ul className="contents" aria-label="About">
          {targets.map((target) => (
            <li key={target.id}>
              <Tag>{labelOf(pickable(target))}</Tag>
            </li>
          ))}
        </ul>
      )}
      <button
        ref={button}
        type="button"
        onClick={() => store.getState().open({ mode: 'targets', id })}
        className="min-h-6 text-soft underline underline-offset-4 pointer-coarse:min-h-11"
      >
        {targets.length > 0 ? 'change' : 'say what it is about'}
      </button>
    </div>
  )
}

function TargetChoice({ annotation, onClose }: Props & { onClose: () => void }) {
  const { id, fields, words } = annotation
  const { choices } = useSetting()
  const { make } = useChanges()
  const box = useRef<HTMLFieldSetElement>(null)
  const options = useMemo(() => choices.subjects.filter(isTarget), [choices.subjects])
  const likely = useLikely(options, words.join(' '), fields.targets)
  useEffect(() => box.current?.focus(), [])

  const set = (targets: readonly string[]) => {
    const change = fieldsChange(id, fields, { ...fields, targets })
    const names = options.filter((one) => targets.includes(one.id)).map(labelOf)
    if (change) void make(change, names.length > 0 ? `About ${names.join(', ')}.` : 'About nothing yet.')
  }
  const toggle = (one: string) =>
    set(
      fields.targets.includes(one)
        ? fields.targets.filter((other) => other !== one)
        : [...fields.targets, one],
    )
  const press = (event: KeyboardEvent) => {
    const typing = isTyping(event.target as Element)
    const numbered = typing ? undefined : likely[Number(event.key) - 1]
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') onClose()
    else if (numbered) toggle(numbered.id)
    else {
      // What is typed goes into the field; nothing else of the workspace answers meanwhile.
      if (!typing && /^\p{L}$/u.test(event.key)) box.current?.querySelector('input')?.focus()
      if (event.key !== 'Tab' && event.key !== '?') event.stopPropagation()
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <fieldset
      ref={box}
      tabIndex={-1}
      aria-label="What it is about"
      className="mt-2 flex flex-col gap-2 border border-accent p-2.5 outline-none"
      onKeyDown={press}
    >
      {/* Above the list of the field, which lies over what is below it. */}
      <div className="flex items-baseline justify-between gap-2">
        <p className="text-soft">Digits choose, letters find.</p>
        <Button onClick={onClose}>Done</Button>
      </div>
      {likely.length > 0 && (
        <ol className="flex flex-col">
          {likely.map((one, index) => (
            <li key={one.id}>
              <button
                type="button"
                aria-pressed={fields.targets.includes(one.id)}
                onClick={() => toggle(one.id)}
                className="flex min-h-7 w-full items-baseline gap-2 text-start aria-pressed:font-semibold pointer-coarse:min-h-11"
              >
                <Key>{index + 1}</Key>
                <span>{labelOf(one)}</span>
                {fields.targets.includes(one.id) && <span className="text-soft">chosen</span>}
              </button>
            </li>
          ))}
        </ol>
      )}
      <SubjectPicker label="About" options={options} chosen={fields.targets} onChange={set} />
    </fieldset>
  )
}

const isTarget = ({ kind }: Pickable) => (TARGET_KINDS as readonly string[]).includes(kind)
const pickable = ({ number, ...target }: AnnotationView['targets'][number]): Pickable =>
  number === null ? target : { ...target, number }

/** What has a digit while the choice is open: the likeliest of what is not chosen yet. */
function useLikely(
  options: readonly Pickable[],
  words: string,
  chosen: readonly string[],
): readonly Pickable[] {
  const store = useWorkspaceStore()
  const [ids] = useState(() => {
    const lately = [...store.getState().annotations]
      .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt))
      .flatMap(({ fields }) => fields.targets)
    const others = options.filter(({ id }) => !chosen.includes(id))
    return rankTargets(others, words, [...new Set(lately)]).map(({ id }) => id)
  })
  return useMemo(() => ids.flatMap((id) => options.find((one) => one.id === id) ?? []), [ids, options])
}
