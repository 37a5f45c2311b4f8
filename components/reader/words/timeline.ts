import type { Lane } from '../timeline-marks'

/** The words of the timeline. */
export const timelineWords = {
  title: 'Timeline',
  lead: 'Three clocks, kept apart: when something was said or done, when it was published, and when we took a copy of it. A sentence that holds as of a day stands by that day.',
  chartHeading: 'At a glance',
  listHeading: 'In order',
  toMonths: 'Go to a month',
  withoutDate: 'Without a date',
  undated: 'Without a date that a source supports',
  none: 'Nothing with a date has been described yet.',
  lanes: {
    said: 'Said or done',
    published: 'Published',
    captured: 'Captured',
  } satisfies Record<Lane, string>,
  chartTitle: 'Timeline with three lanes: said or done, published, captured',
  chartText: (counts: Readonly<Record<Lane, number>>) =>
    `${counts.said} entries said or done, ${counts.published} published, ${counts.captured} captured. Every one of them stands, with its date in words, in the list below.`,
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  knowledgeEnds: (day: string) => `Knowledge ends: ${day}`,
  legend: {
    numbered: 'an event or a text, with its number in the list',
    day: 'one day',
    range: 'some day, or all days, of a stretch',
    soft: '“about”: the true date may lie beyond the edge',
    inferred: 'inferred by us',
    scale: 'Crowded months are drawn wider. Where the line is cut, months without entries are left out.',
  },
  filter: 'Show only what is',
  choices: { clock: 'By its clock', party: 'Of a party', point: 'On a point' },
  any: { clock: 'all three', party: 'any party', point: 'any point' },
  pointOption: (number: number, title: string) => `${number} ${title}`,
  filterNote:
    'An entry is counted as a party’s if it has a sentence of that party, or names the party or somebody who holds office in it. The address keeps the choice, so that it can be shared.',
  showAll: 'Show everything',
  count: (count: number) => `${count} entries.`,
  /** `{n}` is put in by the page's script. */
  left: (count: number) => `{n} of ${count} entries.`,
  noneLeft: 'No entry is all of this.',
  itsText: 'The text:',
  also: 'Also said or reported of the same days, by the same speaker or from the same source:',
  /** In the lane of what was said or done stand also sentences that hold as of a day. */
  standing: 'As of',
  expected: ' · what an outlet expects, and no stance',
  inSourcesWords: 'Date in the source’s words only:',
  textOfThePlan: 'a text of the plan',
  article: 'article in our archive',
  noOutlet: 'outlet not established',
  source: 'published elsewhere',
  carries: (count: number) => (count === 1 ? 'carries 1 sentence here' : `carries ${count} sentences here`),
  copyOf: 'Copy taken of',
  version: (number: number) => `version ${number}`,
  noVersion: 'no text came of it',
  gone: 'A sentence that was taken down.',
}
