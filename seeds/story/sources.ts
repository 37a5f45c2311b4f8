import type { StoryUse } from '../story-model'

/** References in which the text of a point itself was seen. */
export function printed(point: number, what: string, ...references: readonly string[]): StoryUse[] {
  return references.map((reference) => ({
    reference,
    says: `Prints the text of point ${point}: ${what}`,
    locator: `point ${point}`,
  }))
}

/** References that sum up what a document or an event contains. */
export function summed(what: string, ...references: readonly string[]): StoryUse[] {
  return references.map((reference) => ({ reference, says: `Sums it up: ${what}` }))
}

/** References that report a fact. */
export function reported(what: string, ...references: readonly string[]): StoryUse[] {
  return references.map((reference) => ({ reference, says: `Reports: ${what}` }))
}
