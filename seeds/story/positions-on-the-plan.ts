import type { StoryStatement } from '../story-model'
import { summed } from './sources'

/** Where parties stood on the plan as a whole, and on its territory when it became known. */
export const positionsOnThePlan: readonly StoryStatement[] = [
  {
    home: 'party/european-states',
    kind: 'position',
    ordinal: 1,
    shownAt: ['plan/28-point-plan'],
    party: 'european-states',
    asOf: {
      date: '2025-11-29~',
      method: 'inferred',
      basis: 'The date of the article, which is itself inferred.',
    },
    wording: 'European countries were reported to have criticised the plan widely as too friendly to Russia.',
    evidence: [{ mark: 'panned-in-europe' }],
  },
  {
    home: 'party/united-states',
    kind: 'position',
    ordinal: 1,
    shownAt: ['plan/28-point-plan', 'event/first-report'],
    party: 'united-states',
    speakerDescription: 'a US official',
    asOf: {
      date: '2025-11-18',
      method: 'inferred',
      basis: 'The date of the report, which is itself inferred.',
    },
    wording:
      'A US official told Axios that they thought the timing good for the plan, but that both parties needed to be practical and realistic.',
    evidence: [{ mark: 'timing-is-good' }],
  },
  {
    home: 'party/ukraine',
    kind: 'position',
    ordinal: 1,
    shownAt: ['plan/28-point-plan', 'event/zelensky-address'],
    party: 'ukraine',
    speaker: 'volodymyr-zelensky',
    officeThen: 'President of Ukraine',
    stance: 'unclear',
    stanceBasis: 'said_by_party',
    asOf: {
      date: '2025-11-21',
      method: 'inferred',
      basis: 'Other outlets date the recorded speech to that day.',
    },
    wording:
      'President Zelensky said that Ukraine might have to choose between losing its dignity and the risk of losing a key partner.',
    evidence: [{ mark: 'difficult-choice' }],
  },
  {
    home: 'party/russia',
    kind: 'position',
    ordinal: 1,
    shownAt: ['plan/28-point-plan'],
    party: 'russia',
    speaker: 'kirill-dmitriev',
    officeThen: 'Russian envoy',
    asOf: {
      date: '2025-11-17',
      method: 'inferred',
      basis: 'The interview is dated to the Monday before the report.',
    },
    wording: 'Kirill Dmitriev told Axios that the Russian position was, in his view, really being heard.',
    evidence: [{ mark: 'really-being-heard' }],
  },
  {
    home: 'party/ukraine',
    kind: 'position',
    ordinal: 2,
    shownAt: ['event/first-report'],
    party: 'ukraine',
    speakerDescription: 'a Ukrainian official',
    asOf: {
      date: '2025-11-18',
      method: 'inferred',
      basis: 'The date of the report, which is itself inferred.',
    },
    wording: 'A Ukrainian official told Axios that they knew the Americans were working on something.',
    evidence: [{ mark: 'working-on-something' }],
  },
  {
    home: 'point/territory',
    kind: 'background',
    ordinal: 6,
    shownAt: ['event/first-report'],
    wording:
      'The first report of the plan said that it was unclear how it dealt with territory in eastern Ukraine.',
    evidence: [{ mark: 'territory-unclear' }],
  },
  {
    home: 'point/territory',
    kind: 'position',
    ordinal: 7,
    shownAt: ['concession/pre-2014-borders'],
    party: 'russia',
    speaker: 'vladimir-putin',
    officeThen: 'President of Russia',
    stance: 'unclear',
    stanceBasis: 'reported_of_party',
    asOf: { date: '2025-11-27', method: 'stated', basis: '' },
    wording:
      'President Putin was reported as saying that de facto and legal recognition should be negotiated with the United States.',
    references: summed('recognition, de facto or legal, is to be negotiated.', 'tass-recognition'),
  },
]
