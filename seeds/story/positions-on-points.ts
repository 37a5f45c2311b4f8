import type { StoryStatement } from '../story-model'
import { printed, reported, summed } from './sources'

const MARCH = {
  date: '2025-03-17',
  method: 'inferred',
  basis: 'The date of the copy, from its address.',
} as const
const COUNTER_PROPOSAL = {
  kind: 'position',
  party: 'e3',
  asOf: { date: '2025-11-23', method: 'stated', basis: '' },
} as const
const TWENTY_POINTS = { date: '2025-12-24', method: 'stated', basis: '' } as const

/** Where parties stand on single points: who spoke, or in which document it stands. */
export const positionsOnPoints: readonly StoryStatement[] = [
  {
    home: 'point/security-guarantees',
    kind: 'position',
    ordinal: 1,
    party: 'united-states',
    speaker: 'pete-hegseth',
    officeThen: 'US Secretary of Defense',
    asOf: {
      date: '2025-02-12',
      method: 'inferred',
      basis: 'Other outlets date the speech in Brussels to that day.',
    },
    wording:
      'Pete Hegseth was reported to have suggested that European nations give the security guarantees.',
    evidence: [{ mark: 'europeans-to-guarantee' }],
  },
  {
    home: 'point/ceasefire',
    kind: 'position',
    ordinal: 1,
    party: 'ukraine',
    stance: 'conditional',
    stanceBasis: 'reported_of_party',
    asOf: MARCH,
    wording:
      'In March 2025 Ukraine was reported to have agreed to a ceasefire of 30 days if Russia did the same.',
    evidence: [{ mark: 'thirty-day-ceasefire' }],
  },
  {
    home: 'point/ceasefire',
    kind: 'position',
    ordinal: 2,
    party: 'russia',
    speaker: 'vladimir-putin',
    officeThen: 'President of Russia',
    stance: 'conditional',
    stanceBasis: 'said_by_party',
    asOf: {
      date: '2025-05-19',
      method: 'inferred',
      basis: 'Other outlets date the call and both leaders’ words to that day.',
    },
    wording:
      'In May 2025 President Putin spoke of a possible temporary ceasefire if corresponding agreements were reached.',
    evidence: [{ mark: 'temporary-ceasefire' }],
  },
  {
    ...COUNTER_PROPOSAL,
    home: 'point/invasion-and-enlargement',
    ordinal: 1,
    stance: 'rejected',
    stanceBasis: 'in_document',
    wording: 'The counter-proposal of the United Kingdom, France and Germany would leave point 3 out.',
    references: reported('the third point is deleted.', 'straits-times', 'unn-counter-proposal'),
  },
  {
    ...COUNTER_PROPOSAL,
    home: 'point/size-of-ukraines-forces',
    ordinal: 1,
    stance: 'proposed',
    stanceBasis: 'in_document',
    wording:
      'The counter-proposal of the United Kingdom, France and Germany would also limit Ukraine’s armed forces, but in peacetime and to a higher number than the 28 points.',
    references: [
      ...reported('the cap is 800,000 in peacetime.', 'straits-times', 'unn-counter-proposal'),
      // It carries the number compared with, and nothing of the counter-proposal.
      ...printed(6, 'the limit is 600,000.', 'liga').map((use) => ({ ...use, bearing: 'context' as const })),
    ],
  },
  {
    ...COUNTER_PROPOSAL,
    home: 'point/nato-membership',
    ordinal: 2,
    shownAt: ['concession/nato-membership', 'event/counter-proposals'],
    stance: 'unclear',
    stanceBasis: 'in_document',
    wording:
      'In their counter-proposal the United Kingdom, France and Germany would leave it open whether Ukraine joins NATO: consensus among the members would decide.',
    references: reported('accession depends on consensus.', 'straits-times', 'unn-counter-proposal'),
  },
  {
    home: 'concession/pre-2014-borders',
    kind: 'position',
    ordinal: 7,
    shownAt: ['point/territory', 'event/ukrainian-revision'],
    party: 'ukraine',
    stance: 'rejected',
    stanceBasis: 'reported_of_party',
    speaker: 'volodymyr-zelensky',
    officeThen: 'President of Ukraine',
    asOf: { date: '2025-12-09', method: 'stated', basis: '' },
    wording: 'President Zelensky was reported to have ruled out giving up land.',
    references: summed('the president rules out giving up land.', 'bbc-december'),
  },
  {
    home: 'point/zaporizhzhia-plant',
    kind: 'position',
    ordinal: 1,
    party: 'united-states',
    stance: 'proposed',
    stanceBasis: 'reported_of_party',
    asOf: TWENTY_POINTS,
    wording: 'The United States was reported to propose that three sides operate the Zaporizhzhia plant.',
    references: summed('the US proposal of three operators.', 'rbc-twenty', 'afp-twenty'),
  },
  {
    home: 'point/zaporizhzhia-plant',
    kind: 'position',
    ordinal: 2,
    party: 'ukraine',
    stance: 'proposed',
    stanceBasis: 'reported_of_party',
    asOf: TWENTY_POINTS,
    wording:
      'Ukraine was reported to propose that it operate the Zaporizhzhia plant with the United States, half and half.',
    references: summed('the Ukrainian proposal of two operators in equal parts.', 'rbc-twenty', 'afp-twenty'),
  },
  {
    home: 'point/size-of-ukraines-forces',
    kind: 'background',
    ordinal: 2,
    asOf: { date: '2025-11-21', method: 'stated', basis: '' },
    wording: 'The BBC put the strength of Ukraine’s forces at about 880,000 when the draft became known.',
    references: reported('a strength of about 880,000.', 'bbc-leak'),
  },
]
