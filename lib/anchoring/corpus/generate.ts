import { foldText } from '@/lib/meaning/cosmetic'
import type { Span } from '../model'
import type { Case } from './case'
import type { Draft, Kind } from './draft'
import { EDGES } from './kinds/edges'
import { ELSEWHERE } from './kinds/elsewhere'
import { GONE } from './kinds/gone'
import { HUGE } from './kinds/huge'
import { INSIDE } from './kinds/inside'
import { RESTYLED } from './kinds/restyled'
import { SURROUNDINGS } from './kinds/surroundings'
import type { Material } from './material'
import { randomFrom } from './random'

const KINDS: readonly Kind[] = [
  ...SURROUNDINGS,
  ...RESTYLED,
  ...ELSEWHERE,
  ...EDGES,
  ...INSIDE,
  ...GONE,
  ...HUGE,
]

/** How often a kind looks for an occasion in one text before it is left out there. */
const TRIES = 16

/** Every kind of edit on every text, `each` times where there is occasion. The same texts give the same cases. */
export function generateCases(materials: readonly Material[], each: number): Case[] {
  return materials.flatMap((material) =>
    KINDS.flatMap((kind) => {
      const made = new Map<string, Case>()
      for (let attempt = 0; made.size < each && attempt < TRIES; attempt += 1) {
        const id = `${material.name} / ${kind.name} / ${attempt}`
        const draft = kind.make(material, randomFrom(id))
        const one = draft && caseOf(id, kind.name, draft)
        if (one) made.set(JSON.stringify([one.spans, one.after.length]), one)
      }
      return [...made.values()]
    }),
  )
}

/** Null where the edit did not do what its kind says, such as a word replaced by itself. */
function caseOf(id: string, kind: string, { before, spans, after, verdict, layout }: Draft): Case | null {
  const now = spans.map((span) => after.at(span))
  const expected = { verdict, spans: verdict === 'orphan' ? [] : now.filter((span) => span !== null) }
  const made: Case = { id, kind, before, after: after.text, spans, ...(layout && { layout }), expected }
  if (verdict === 'stands' && !layout && wordsAt(before, spans) !== wordsAt(after.text, expected.spans))
    return null
  if (verdict === 'changed' && wordsAt(before, spans) === wordsAt(after.text, expected.spans)) return null
  return made
}

const SOFT_HYPHENS = /\u00ad/g

/** The words at some spans, as cosmetic differences leave them. */
const wordsAt = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => foldText(text.slice(start, end).replace(SOFT_HYPHENS, ''))).join('\n')
