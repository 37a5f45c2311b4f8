import type { AlignmentKind, PublicAlignment } from '@/lib/edition/model'
import type { Called, CalledDifference } from '@/lib/provision/compare-words'

/** The words of the pages on texts of the plan. */
export const versionsWords = {
  title: 'Drafts and counter-texts',
  lead: 'The 28 points were one text among several. These are the others we know of, how much of each was seen, and what became of the points in them.',
  ours: 'What is compared is our sentences, not the texts. A provision that we could not see is not said to be gone.',
  marked:
    'The sign ≠ names words that stand in only one of our two sentences: numbers, how binding it is, negation, condition, duration. Other words can have the same sense, and sense can differ without any of them.',
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
  nothingAtPoints: (titles: string) => `Of these texts nothing is known at any one point: ${titles}.`,
  toldNote: 'Told of: a report tells of it; the provision itself was not seen.',
  tableName: 'The points and what is known of them in other texts',
  point: 'point',
  pointLabel: (number: number, title: string) => `${number} ${title}`,
  notSeen: 'not seen',
  nothingAligned: 'nothing aligned yet',
  told: 'told of',
  notSeenWhole: (titles: string) =>
    `Not seen whole: ${titles}. Where one of them is not named at a point, we have not seen what it says there.`,
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
  negation: 'word of negation',
  condition: 'word of condition',
  duration: 'word of duration',
}

/** Which words stand in one of two sentences only: "number: “600,000” only in First text; “800,000” only in Later text". */
export function calledWords(
  { calls, before, after }: CalledDifference,
  [first, second]: readonly [string, string],
): string {
  const only = (words: readonly string[], name: string) =>
    words.length > 0 ? [`“${words.join('”, “')}” only in ${name}`] : []
  return `${CALLED[calls]}: ${[...only(before, first), ...only(after, second)].join('; ')}`
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
