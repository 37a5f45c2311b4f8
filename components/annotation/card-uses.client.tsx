'use client'

import Link from 'next/link'
import type { KeyboardEvent } from 'react'
import { Tag } from '@/components/ui/tag'
import type { AnnotationView, Bearing, EvidenceUse } from '@/lib/annotation/model'
import { deskPaths } from '@/lib/paths/desk'
import { short } from './refusal-words'
import { useChanges } from './use-changes.client'
import { BEARINGS, STATE_WORDS } from './words'

const CHOICES = Object.keys(BEARINGS) as Bearing[]
/** The signs that a keyboard has for each bearing. */
const SIGNS: Readonly<Record<string, Bearing>> = {
  '+': 'supports',
  '-': 'disputes',
  '−': 'disputes',
  '=': 'context',
}

/** The statements that rest on a passage. How it bears on a draft is changed here, by + − = on its row. */
export function CardUses({ annotation: { id, uses } }: { annotation: AnnotationView }) {
  const { make } = useChanges()
  if (uses.length === 0) return null
  const choose = ({ revisionId, bearing, wording }: EvidenceUse, after: Bearing) => {
    if (after === bearing) return
    const change = { kind: 'bearing', id, revisionId, before: bearing, after } as const
    void make(change, `Now “${BEARINGS[after].word}”: ${short(wording)}`)
  }
  const detach = ({ revisionId, bearing, wording }: EvidenceUse) =>
    void make({ kind: 'detached', id, revisionId, bearing }, `No longer attached: ${short(wording)}`)
  return (
    <ul
      className="mt-2 flex flex-col gap-1.5 border-t border-rule pt-1.5"
      aria-label="Statements that rest on it"
    >
      {uses.map((use) => (
        <li key={use.evidenceId} className="flex flex-wrap items-baseline gap-x-1.5">
          {use.state === 'draft' ? (
            <BearingChoice use={use} onChoose={(after) => choose(use, after)} onDetach={() => detach(use)} />
          ) : (
            <Fixed bearing={use.bearing} />
          )}
          <span className="min-w-0 basis-40 grow">
            <Link href={deskPaths.statement(use.statement)}>{use.wording || 'no words yet'}</Link>{' '}
            <Tag>{STATE_WORDS[use.state]}</Tag>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Fixed({ bearing }: { bearing: Bearing }) {
  return (
    <span className="text-soft">
      <span aria-hidden="true" className="font-mono text-ink">
        {BEARINGS[bearing].mark}
      </span>{' '}
      {BEARINGS[bearing].word}
    </span>
  )
}

type ChoiceProps = { use: EvidenceUse; onChoose: (after: Bearing) => void; onDetach: () => void }

function BearingChoice({ use, onChoose, onDetach }: ChoiceProps) {
  const press = (event: KeyboardEvent) => {
    const arrow = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    const at = CHOICES.indexOf(use.bearing) + (arrow ?? 0)
    const after = arrow ? CHOICES[(at + CHOICES.length) % CHOICES.length] : SIGNS[event.key]
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (after) onChoose(after)
    else if (event.key === 'Delete') onDetach()
    else return
    event.preventDefault()
    event.stopPropagation()
    if (!after) return
    const radio = event.currentTarget.querySelector<HTMLElement>(`[data-bearing="${after}"]`)
    radio?.focus()
  }
  return (
    <span className="flex items-center gap-1">
      <span
        role="radiogroup"
        aria-label={`How it bears on “${short(use.wording)}”`}
        className="inline-flex border border-edge"
        onKeyDown={press}
      >
        {CHOICES.map((bearing) => (
          // biome-ignore lint/a11y/useSemanticElements: chosen at once by a sign or a press, like a switch
          <button
            key={bearing}
            type="button"
            role="radio"
            data-bearing={bearing}
            aria-checked={bearing === use.bearing}
            aria-label={BEARINGS[bearing].word}
            title={BEARINGS[bearing].word}
            tabIndex={bearing === use.bearing ? 0 : -1}
            onClick={() => onChoose(bearing)}
            className="min-h-6 min-w-7 border-e border-rule font-mono last:border-e-0 aria-checked:bg-ink aria-checked:text-paper forced-colors:aria-checked:bg-[Highlight] forced-colors:aria-checked:text-[HighlightText] forced-colors:aria-checked:forced-color-adjust-none pointer-coarse:min-h-11 pointer-coarse:min-w-11"
          >
            {BEARINGS[bearing].mark}
          </button>
        ))}
      </span>
      <span className="text-soft">{BEARINGS[use.bearing].word}</span>
      <button
        type="button"
        aria-label={`Detach from “${short(use.wording)}”`}
        title="Detach"
        onClick={onDetach}
        className="min-h-6 min-w-6 text-soft pointer-coarse:min-h-11 pointer-coarse:min-w-11"
      >
        ×
      </button>
    </span>
  )
}
