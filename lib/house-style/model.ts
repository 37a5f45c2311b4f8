/** A sentence as its rules of style see it. */
export type StyledSentence = {
  readonly wording: string
  /** What the sentence is about: a point, a person … */
  readonly home: string
  /** A summary, a detail, a position … */
  readonly kind: string
}

/** A rule that a wording breaks. It is followed, or dismissed with a reason; nobody rewords it by machine. */
export type StyleFinding = {
  /** Name of the rule. */
  readonly rule: string
  /** The words it speaks up about, as they stand. */
  readonly words: string
  /** `[start, end)` in the wording, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** What to do instead, in a sentence. */
  readonly advice: string
}

/** The names of findings: one dismissal is good for the same rule on the same words. */
export const findingKey = ({ rule, words }: Pick<StyleFinding, 'rule' | 'words'>) =>
  `${rule}: ${words.toLowerCase()}`

/** A finding that was set aside on purpose, and why. */
export type StyleDismissal = { readonly rule: string; readonly words: string; readonly reason: string }
