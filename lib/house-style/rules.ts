import type { StyledSentence } from './model'

export type StyleRule = {
  readonly name: string
  /** Why it is one: shown with every finding. */
  readonly why: string
  /** Words to avoid, with what to write instead. Where “…” stands, a few other words may. */
  readonly instead?: Readonly<Record<string, string>>
  /** Finds what a list of words cannot. Global and case-insensitive where it needs to be. */
  readonly pattern?: RegExp
  /** What to do about a match of the pattern. */
  readonly advice?: string
  /** Holds for these sentences alone. */
  readonly appliesTo?: (sentence: StyledSentence) => boolean
}

const tellsProvision = ({ home, kind }: StyledSentence) =>
  (home === 'point' && (kind === 'summary' || kind === 'detail')) || home === 'plan_version'

/**
 * House style, as a table. Words inside quotation marks are a source's own and are left alone. The lists are short
 * on purpose: a rule that is mostly dismissed is a bad rule.
 */
export const styleRules: readonly StyleRule[] = [
  {
    name: 'provisions would',
    why: 'A draft orders nothing: what it says would be so if it came into force.',
    // What a provision would have somebody promise may be told as promised: “would write down that it will not join”.
    appliesTo: (sentence) => tellsProvision(sentence) && !/\bwould\b/i.test(sentence.wording),
    pattern: /\b(?:will|shall)\b/gi,
    advice: 'Write “would”.',
  },
  {
    name: 'place names',
    why: 'Places bear the name their own state gives them, in its usual English form.',
    instead: {
      Kiev: 'Kyiv',
      Kharkov: 'Kharkiv',
      Odessa: 'Odesa',
      Lvov: 'Lviv',
      Nikolaev: 'Mykolaiv',
      Zaporozhye: 'Zaporizhzhia',
      Zaporizhia: 'Zaporizhzhia',
      Lugansk: 'Luhansk',
      Donbass: 'Donbas',
      'the Ukraine': 'Ukraine',
      'the Crimea': 'Crimea',
    },
  },
  {
    name: 'names of persons',
    why: 'One person has one spelling, so that readers find all that was said.',
    instead: { Zelenskyy: 'Zelensky', Zelenskiy: 'Zelensky', Zelenskyi: 'Zelensky' },
  },
  {
    name: 'attribution',
    why: 'A verb that weighs what somebody said takes a side.',
    instead: {
      claimed: 'said',
      'claims that': 'says that',
      'admitted … that': 'said that',
      'admits … that': 'says that',
      revealed: 'reported, or said',
      'reveals … that': 'reports, or says, that',
      'admitted it': 'said so',
      'admits it': 'says so',
      insisted: 'said',
      insists: 'says',
      stressed: 'said',
      'stresses … that': 'says that',
      boasted: 'said',
      boasts: 'says',
      slammed: 'criticised',
      slams: 'criticises',
      slam: 'criticise',
      slamming: 'criticising',
      blasted: 'criticised',
      blasts: 'criticises',
      blasting: 'criticising',
      vowed: 'said he, she or they would',
      vows: 'says he, she or they will',
      'pointed out': 'said',
      'made clear': 'said',
    },
  },
  {
    name: 'neutral terms',
    why: 'A word that judges belongs to whoever said it, in quotation marks, or nowhere.',
    instead: {
      regime: 'government',
      'special military operation': 'invasion, or war',
      'peace deal': 'plan, or draft',
      capitulation: 'what would be given up',
      surrender: 'what would be given up',
      'land grab': 'what was said of the territory',
      'so-called': 'the name alone, or who calls it so',
      controversial: 'who objects, and to what',
      historic: 'the date alone',
      landmark: 'the fact alone',
      bombshell: 'the fact alone',
      shocking: 'the fact alone',
      unfortunately: 'the fact alone',
    },
  },
  {
    name: 'certainty',
    why: 'How sure something is shows in its evidence, not in an adverb.',
    instead: {
      clearly: 'the sentence without it',
      obviously: 'the sentence without it',
      undoubtedly: 'the sentence without it',
      certainly: 'the sentence without it',
      'of course': 'the sentence without it',
      apparently: 'who reported it',
      allegedly: 'who alleges it',
      reportedly: 'who reported it',
    },
  },
  {
    name: 'dates',
    why: 'An edition is read for years: a day that moves with the reader says nothing.',
    pattern:
      /\b(?:today|yesterday|tomorrow|currently|recently|nowadays|(?:last|next|this) (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/gi,
    advice: 'Give the date, or say “as of” a date.',
  },
  {
    name: 'plain marks',
    why: 'We state and do not call out.',
    pattern: /[!]|\?{2,}|\.{4,}/g,
    advice: 'End with a full stop.',
  },
]
