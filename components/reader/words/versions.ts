import type { AlignmentKind, PublicAlignment } from '@/lib/edition/model'
import type { Called } from '@/lib/provision/compare-words'

/** The words of the pages on texts of the plan. */
export const versionsWords = {
  title: 'Drafts and counter-texts',
  lead: 'The 28 points were one text among several. These are the others we know of, how much of each was seen, and what became of the points in them.',
  ours: 'What is compared is our sentences, not the texts. A provision that we could not see is not said to be gone.',
  textsHeading: 'The texts',
  none: 'No text has been described yet.',
  overviewHeading: 'What became of the points',
  pointsHeading: 'Point by point',
  by: 'author',
  dated: 'date',
  seen: 'how much was seen',
  seenWhole: 'Its whole text was seen.',
  kind: 'kind',
  sentences: (count: number) => (count === 1 ? '1 sentence here' : `${count} sentences here`),
  provisions: (count: number) => (count === 1 ? '1 provision known' : `${count} provisions known`),
  noneAligned: 'No provision of another text has been laid beside the points yet.',
  noProvisions: (titles: string) => `Of these texts no single provision was seen: ${titles}.`,
  tableName: 'The points and what is known of them in other texts',
  point: 'point',
  pointLabel: (number: number, title: string) => `${number} ${title}`,
  notSeen: 'not seen',
  nothingAligned: 'nothing aligned yet',
  told: 'told of',
  notSeenIn: (titles: string) => `Not seen in: ${titles}.`,
  notAlignedIn: (titles: string) => `Nothing aligned yet in: ${titles}.`,
  nowhereElse: 'Seen in no other text',
  inText: 'In the text of the points',
  noSentence: 'We have no sentence for it yet.',
  gone: 'A sentence that was taken down.',
  number: (number: string) => `number ${numberWords(number)}`,
  bracketed: 'A number in brackets is ours, where the text’s own was not seen.',
  newHeading: (title: string) => `New in: ${title}`,
  compare: 'Our two sentences, word by word',
  compareNote: 'Our sentences compared, not the texts.',
  threads: {
    title: (from: string, to: string) => `How provisions of “${from}” stand in “${to}”`,
    text: (lines: readonly string[]) => `${lines.join('; ')}. The same stands in the table below.`,
    caption: (aligned: number, whole: number, seenWhole: boolean) =>
      `${aligned} of ${whole} aligned. The text was ${seenWhole ? 'seen whole' : 'not seen whole: an empty ring says nothing of what it leaves out'}.`,
    first: 'points',
    second: 'this text',
  },
  legend: 'What the lines mean',
  proposedLine: 'proposed, not confirmed',
}

export const ALIGNMENTS: Readonly<Record<AlignmentKind, string>> = {
  kept: 'kept',
  moved: 'kept, renumbered',
  changed: 'changed',
  merged: 'merged',
  split: 'split',
  dropped: 'dropped',
  new: 'new',
}

/** What became of it, in a phrase. */
export const ALIGNED: Readonly<Record<AlignmentKind, string>> = {
  kept: 'kept',
  moved: 'kept, under another number',
  changed: 'changed',
  merged: 'merged with others into one',
  split: 'split into several',
  dropped: 'dropped: it is not in the text',
  new: 'new in this text',
}

/** Whether anybody has confirmed an alignment, and who proposed it; nothing where it is confirmed. */
export function proposalWords({ proposed, byMachine }: PublicAlignment): string | null {
  if (!proposed) return null
  return byMachine ? 'proposed by the machine, not confirmed' : 'proposed, not confirmed by a second person'
}

const CALLED: Readonly<Record<Called, string>> = {
  number: 'number',
  modal: 'how binding',
  negation: 'negation',
  condition: 'condition',
}

/** What two sentences differ in: "number: “600,000” (First text), “800,000” (Later text)". */
export function calledWords(
  kind: Called,
  before: readonly string[],
  after: readonly string[],
  [first, second]: readonly [string, string],
): string {
  const list = (words: readonly string[]) => (words.length === 0 ? 'none' : `“${words.join('”, “')}”`)
  return `${CALLED[kind]}: ${list(before)} (${first}), ${list(after)} (${second})`
}

/** A number in brackets is ours, where the text's own was not seen; beside words it says so. */
export const numberWords = (number: string): string =>
  /^\(.*\)$/.test(number) ? `${number.slice(1, -1)} (our number)` : number

/** The words of the page of one text. */
export const versionWords = {
  kicker: 'Drafts and counter-texts',
  describedOnly: {
    none: 'Described only: its text was not seen, and none of its provisions is known.',
    some: 'Described only: its text was not seen. What stands below of its provisions is known only from what others print of them.',
  },
  whole: 'Of the text as a whole',
  provisions: 'Its provisions, as far as they were seen',
  provisionsDescribed: 'Its provisions, as far as others tell of them',
  noProvisions: 'None of its provisions was seen.',
  readings: (provision: string, count: number) =>
    `Who printed what for provision ${numberWords(provision)}: ${count} ${count === 1 ? 'publication' : 'publications'}`,
  provision: (number: string) => `Provision ${numberWords(number)}`,
  onPoint: 'on point',
  pointLink: (number: number, title: string) => `${number}: ${title}`,
  alignedTo: 'In',
  alignedFrom: 'From',
  dropped: 'Provisions said to be dropped in this text',
  confirmed: (names: string, day: string) => `confirmed by ${names}, ${day}`,
  confirmedUndated: (names: string) => `confirmed by ${names}`,
  noStatements: 'Nothing is told of the text as a whole.',
  neighbours: 'Other texts',
}
