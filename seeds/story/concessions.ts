import type { StoryConcession, StoryStatement } from '../story-model'
import { summed } from './sources'

const OURS = 'The title is ours.'

const framed = {
  framedBy: 'four-concessions-march-2025',
  giver: null,
  giverBasis: 'not_stated',
  asker: null,
  askerBasis: 'not_stated',
} as const

export const concessions: readonly StoryConcession[] = [
  {
    ...framed,
    ordinal: 1,
    slug: 'nato-membership',
    title: 'NATO membership of Ukraine',
    heading: 'heading-nato',
    giver: 'ukraine',
    giverBasis: 'inferred',
    asker: 'russia',
    askerBasis: 'inferred',
    words: { note: OURS, stance: 'A stance here is a stance on Ukraine joining NATO.' },
  },
  {
    ...framed,
    ordinal: 2,
    slug: 'pre-2014-borders',
    title: 'Borders of before 2014',
    heading: 'heading-borders',
    giver: 'ukraine',
    giverBasis: 'inferred',
    words: { note: OURS, stance: 'A stance here is a stance on Ukraine giving up land.' },
  },
  {
    ...framed,
    ordinal: 3,
    slug: 'critical-infrastructure',
    title: 'Critical infrastructure',
    heading: 'heading-infrastructure',
    words: {
      note: OURS,
      stance: 'A stance here is a stance on who owns power plants, refineries and pipelines.',
    },
  },
  {
    ...framed,
    ordinal: 4,
    slug: 'frozen-assets',
    title: 'Frozen Russian assets',
    heading: 'heading-assets',
    asker: 'russia',
    askerBasis: 'inferred',
    words: { note: OURS, stance: 'A stance here is a stance on what becomes of the frozen assets.' },
  },
]

const MARCH = {
  date: '2025-03-17',
  method: 'inferred',
  basis: 'The date of the copy, from its address.',
} as const
const FEBRUARY = {
  date: '2025-02-12',
  method: 'inferred',
  basis: 'Other outlets date the speech in Brussels to that day.',
} as const
const HEGSETH = {
  party: 'united-states',
  speaker: 'pete-hegseth',
  officeThen: 'US Secretary of Defense',
} as const
const TRUMP = {
  party: 'united-states',
  speaker: 'donald-trump',
  officeThen: 'President of the United States',
} as const

export const positions: readonly StoryStatement[] = [
  {
    home: 'concession/nato-membership',
    kind: 'position',
    ordinal: 1,
    party: 'russia',
    asOf: MARCH,
    wording: 'Russia was reported to have long opposed Ukraine joining NATO.',
    shownAt: ['point/nato-membership'],
    evidence: [{ mark: 'opposition-to-joining' }],
  },
  {
    home: 'concession/nato-membership',
    kind: 'position',
    ordinal: 2,
    party: 'ukraine',
    asOf: MARCH,
    wording: 'Ukraine was reported to have been willing for years to come under the protection of NATO.',
    shownAt: ['point/nato-membership'],
    evidence: [{ mark: 'security-blanket' }],
  },
  {
    home: 'concession/nato-membership',
    kind: 'position',
    ordinal: 5,
    ...HEGSETH,
    asOf: FEBRUARY,
    wording:
      'The US Secretary of Defense, Pete Hegseth, said that the United States did not believe NATO membership for Ukraine to be a realistic outcome of a negotiated settlement.',
    shownAt: ['point/nato-membership', 'event/hegseth-in-brussels'],
    evidence: [
      { mark: 'not-a-realistic-outcome' },
      { mark: 'hopes-not-practical', bearing: 'context' },
      { mark: 'aspirations-not-practical', bearing: 'context' },
    ],
  },
  {
    home: 'concession/nato-membership',
    kind: 'position',
    ordinal: 6,
    ...HEGSETH,
    shownAt: ['point/nato-membership', 'point/security-guarantees', 'event/hegseth-in-brussels'],
    asOf: FEBRUARY,
    wording:
      'Pete Hegseth was reported to see a need for security guarantees for Ukraine, but not through NATO membership.',
    evidence: [
      { mark: 'guarantees-not-through-nato' },
      { mark: 'europeans-to-guarantee', bearing: 'context' },
    ],
  },
  {
    home: 'concession/pre-2014-borders',
    kind: 'position',
    ordinal: 1,
    party: 'ukraine',
    stance: 'rejected',
    stanceBasis: 'reported_of_party',
    asOf: MARCH,
    wording: 'Ukraine was reported to accept only a return to its borders of before 2014 in a settlement.',
    evidence: [{ mark: 'only-accepts-return' }],
  },
  {
    home: 'concession/pre-2014-borders',
    kind: 'position',
    ordinal: 2,
    party: 'ukraine',
    stance: 'rejected',
    stanceBasis: 'reported_of_party',
    asOf: {
      date: '2025-11-29~',
      method: 'inferred',
      basis: 'The date of the article, which is itself inferred.',
    },
    wording:
      'Ukraine was reported to have repeatedly ruled out handing over land to Russia, but President Zelensky to have signalled to his citizens that he would likely not get everything he wanted.',
    shownAt: ['point/territory'],
    evidence: [{ mark: 'ruled-out-land' }],
  },
  {
    home: 'concession/pre-2014-borders',
    kind: 'position',
    ordinal: 3,
    ...HEGSETH,
    asOf: FEBRUARY,
    wording: 'Pete Hegseth was reported to have called a return to the borders of 2014 unrealistic.',
    evidence: [{ mark: 'borders-unrealistic' }],
  },
  {
    home: 'concession/pre-2014-borders',
    kind: 'position',
    ordinal: 4,
    party: 'united-states',
    speaker: 'michael-waltz',
    officeThen: 'US National Security Adviser',
    asOf: MARCH,
    wording:
      'The US National Security Adviser, Michael Waltz, was reported as saying that Ukraine would have to give up territory.',
    evidence: [{ mark: 'relinquish-territory' }],
  },
  {
    home: 'concession/pre-2014-borders',
    kind: 'position',
    ordinal: 5,
    ...TRUMP,
    stance: 'unclear',
    stanceBasis: 'said_by_party',
    asOf: MARCH,
    wording: 'President Trump told reporters that land would be talked about.',
    evidence: [{ mark: 'talking-about-land' }],
  },
  {
    home: 'concession/pre-2014-borders',
    kind: 'position',
    ordinal: 6,
    party: 'russia',
    asOf: {
      date: '2025-11-18',
      method: 'inferred',
      basis: 'The date of the report, which is itself inferred.',
    },
    wording: 'Russia was reported to have demanded more land in eastern Ukraine than its forces controlled.',
    evidence: [{ mark: 'less-land-than-demanded' }],
  },
  {
    home: 'concession/critical-infrastructure',
    kind: 'position',
    ordinal: 1,
    ...TRUMP,
    stance: 'unclear',
    stanceBasis: 'said_by_party',
    asOf: MARCH,
    wording:
      'President Trump told reporters that power plants and the dividing up of certain assets were being talked about.',
    evidence: [{ mark: 'talking-about-power-plants' }],
  },
  {
    home: 'concession/critical-infrastructure',
    kind: 'background',
    ordinal: 2,
    wording:
      'An article of March 2025 expected the ownership of oil and gas refineries, pipelines and power stations to come up in the talks; that is its expectation and nobody’s stance.',
    evidence: [{ mark: 'ownership-likely-to-feature' }],
  },
  {
    home: 'concession/frozen-assets',
    kind: 'position',
    ordinal: 1,
    shownAt: ['point/use-of-frozen-assets'],
    party: 'russia',
    speaker: 'kirill-dmitriev',
    officeThen: 'Russian envoy',
    stance: 'proposed',
    stanceBasis: 'reported_of_party',
    asOf: {
      date: '2025-11-28~',
      method: 'inferred',
      basis: 'The report that the article follows is dated 28 November 2025.',
    },
    wording:
      'Kirill Dmitriev was reported to have pushed for the 300 billion dollars of Russian central bank assets frozen in Europe to go into joint US-Russian investment projects and a US-led reconstruction of Ukraine.',
    evidence: [{ mark: 'assets-for-projects' }],
  },
  {
    home: 'concession/frozen-assets',
    kind: 'background',
    ordinal: 2,
    wording:
      'An article of March 2025 said that most of certain funds, by our reading frozen Russian assets, had been earmarked for rebuilding after the war.',
    evidence: [{ mark: 'earmarked-for-rebuilding' }],
  },
  {
    home: 'concession/frozen-assets',
    kind: 'position',
    ordinal: 2,
    shownAt: ['point/use-of-frozen-assets'],
    party: 'russia',
    asOf: MARCH,
    wording:
      'An article of March 2025 thought it likely that Russia would demand the release of some or all frozen assets; that is its expectation and nobody’s stance.',
    evidence: [{ mark: 'moscow-may-demand-release' }],
  },
  {
    home: 'concession/frozen-assets',
    kind: 'background',
    ordinal: 4,
    shownAt: ['point/use-of-frozen-assets'],
    wording:
      'One account of the draft would have about two thirds of the 300 billion dollars frozen in Europe go back to Russia.',
    references: summed('about two thirds of the sum would return to Russia.', 'capital-post'),
  },
]
