import type { StoryStatement } from '../story-model'
import { reported, summed } from './sources'

/** What the front page says before the points, in order. */
export const lead: readonly StoryStatement[] = [
  {
    home: 'plan/28-point-plan',
    kind: 'summary',
    ordinal: 1,
    wording:
      'The 28-point plan is a draft for ending the war in Ukraine; when it became known, it was said to be open to change.',
    evidence: [{ mark: 'would-be-adapted' }],
    references: reported('it is a leaked draft, of which several versions circulated.', 'bbc-leak'),
  },
  {
    home: 'plan/28-point-plan',
    kind: 'background',
    ordinal: 2,
    shownAt: ['event/first-report'],
    wording:
      'Axios reported on 18 November 2025 that the US administration was drafting a plan in consultation with Russia.',
    evidence: [{ mark: 'in-consultation-with-russia' }, { mark: 'scoop-headline', bearing: 'context' }],
    references: reported('the Axios story, dated to Tuesday 18 November 2025.', 'newsmax-scoop'),
  },
  {
    home: 'plan/28-point-plan',
    kind: 'background',
    ordinal: 3,
    shownAt: ['event/publication-of-the-text'],
    wording: 'Outlets obtained and printed the text on 20 and 21 November 2025.',
    evidence: [{ mark: 'leaked-last-week', bearing: 'context' }],
    references: [
      ...reported('Axios published all the points.', 'unn-axios'),
      ...reported('it has obtained the draft.', 'ap-dayton'),
      ...reported('a draft has leaked.', 'bbc-leak'),
    ],
  },
  {
    home: 'plan/28-point-plan',
    kind: 'account',
    ordinal: 4,
    wording:
      'Axios reported, after a US official, that the US envoy Steve Witkoff led the drafting and discussed it extensively with the Russian envoy Kirill Dmitriev.',
    evidence: [{ mark: 'witkoff-leads', bearing: 'supports' }],
    references: reported('how the envoys came to draft it.', 'axios-story'),
  },
  {
    home: 'plan/28-point-plan',
    kind: 'account',
    ordinal: 5,
    wording:
      'Reuters reported that a paper with Russian terms, shared with US officials in October 2025, was a key input to the plan.',
    references: reported(
      'the paper, when it was shared, and that it fed into the 28 points.',
      'reuters-paper',
    ),
  },
  {
    home: 'plan/28-point-plan',
    kind: 'background',
    ordinal: 6,
    shownAt: ['event/geneva-statement'],
    wording:
      'On 23 November 2025 the United States and Ukraine announced an updated framework, which was then cut to 19 points.',
    references: [
      ...reported('the joint statement of Geneva.', 'geneva-statement'),
      ...reported('the new text has 19 points.', 'belga-nineteen'),
    ],
  },
  {
    home: 'plan/28-point-plan',
    kind: 'background',
    ordinal: 7,
    shownAt: ['event/presentation-of-the-20-points'],
    wording:
      'On 23 December 2025 President Zelensky presented a draft of 20 points, which was reported the next day.',
    references: reported('the presentation and the 20 points.', 'rbc-twenty', 'afp-twenty'),
  },
  {
    home: 'plan/28-point-plan',
    kind: 'background',
    ordinal: 8,
    shownAt: ['plan_version/20-points', 'point/territory', 'point/zaporizhzhia-plant'],
    wording:
      'By that presentation there was no agreement on the territory of Donetsk and on the Zaporizhzhia nuclear power plant.',
    asOf: { date: '2025-12-24', method: 'stated', basis: '' },
    references: reported('these two questions were left open.', 'rbc-twenty', 'afp-twenty'),
  },
  {
    home: 'plan/28-point-plan',
    kind: 'background',
    ordinal: 9,
    shownAt: ['event/third-round-in-geneva'],
    wording:
      'A third round of talks ended in Geneva on 18 February 2026 after about two hours on its second day.',
    references: reported('the talks ended abruptly.', 'time-geneva'),
  },
  {
    home: 'section/peace-in-ukraine',
    kind: 'background',
    ordinal: 1,
    shownAt: ['section/security-guarantees', 'section/security-in-europe', 'section/future-us-relations'],
    wording:
      'Sources told Axios that the 28 points fall into four groups: peace in Ukraine, security guarantees, security in Europe, and future US relations with Russia and Ukraine.',
    evidence: [{ mark: 'four-buckets' }],
  },
  {
    home: 'plan_version/28-points',
    kind: 'background',
    ordinal: 1,
    wording:
      'Several drafts circulated: some details that leaked on 20 November 2025 were gone from later copies.',
    references: reported('details of the first leaks are missing from later copies.', 'bbc-leak'),
  },
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
    asOf: { date: '2025-11-27', method: 'stated', basis: '' },
    wording:
      'President Putin was reported as saying that de facto and legal recognition should be negotiated with the United States.',
    references: summed('recognition, de facto or legal, is to be negotiated.', 'tass-recognition'),
  },
]
