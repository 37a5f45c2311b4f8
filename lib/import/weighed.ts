import type { Alternative, Confidence, Detail } from './model'

/** A value that a page gives for one field, and where it stands. */
export type Candidate = { readonly value: string; readonly where: string }
/** What was taken, if anything was, and what else the page gives. */
export type Weighed = { readonly detail: Detail | null; readonly alternatives: readonly Alternative[] }

const MAX_ALTERNATIVES = 6
const MAX_VALUE = 300

/** A value that the page states. */
export function foundDetail(value: string, reason: string, confidence?: Confidence): Detail {
  return { value, method: 'found', reason, ...(confidence ? { confidence } : {}) }
}

/** A value that was concluded; the reason says from what. */
export function inferredDetail(value: string, reason: string, confidence: Confidence): Detail {
  return { value, method: 'inferred', reason, confidence }
}

/** The candidates that were not taken, each value once, so that a person can choose another. */
export function weighed(detail: Detail | null, candidates: readonly Candidate[]): Weighed {
  const seen = new Set([detail?.value])
  const alternatives: Alternative[] = []
  for (const { value, where } of candidates) {
    if (value === '' || value.length > MAX_VALUE || seen.has(value)) continue
    seen.add(value)
    alternatives.push({ value, reason: where })
  }
  return { detail, alternatives: alternatives.slice(0, MAX_ALTERNATIVES) }
}
