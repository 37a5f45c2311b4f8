import type { StoryStatement } from '../story-model'

const AXIOS_INTERVIEW = {
  date: '2025-11-17',
  method: 'inferred',
  basis: 'The interview is dated to the Monday before the report.',
} as const
const DMITRIEV = {
  home: 'person/kirill-dmitriev',
  kind: 'account',
  shownAt: ['event/first-report'],
  speaker: 'kirill-dmitriev',
  officeThen: 'Russian envoy',
  asOf: AXIOS_INTERVIEW,
} as const
const AFTER_THE_CALL = {
  date: '2025-05-19',
  method: 'inferred',
  basis: 'Other outlets date the call and both leaders’ words to that day.',
} as const

/** What public figures said in their own words, apart from where their party stands. */
export const speech: readonly StoryStatement[] = [
  {
    ...DMITRIEV,
    ordinal: 1,
    wording:
      'Kirill Dmitriev told Axios that the effort was a much broader framework, about lasting security in Europe and not only in Ukraine.',
    evidence: [{ mark: 'broader-framework' }],
  },
  {
    ...DMITRIEV,
    ordinal: 2,
    wording: 'Kirill Dmitriev told Axios that Russia was having further successes on the battlefield.',
    evidence: [{ mark: 'successes-on-the-battlefield' }],
  },
  {
    ...DMITRIEV,
    ordinal: 3,
    shownAt: ['event/first-report', 'point/russia-in-the-world-economy'],
    wording:
      'Kirill Dmitriev told Axios that the effort was to address the conflict in Ukraine, but also how to restore ties between the United States and Russia and address Russia’s security concerns.',
    evidence: [{ mark: 'restore-ties' }],
  },
  {
    home: 'person/steve-witkoff',
    kind: 'account',
    ordinal: 1,
    shownAt: ['concession/frozen-assets'],
    speaker: 'steve-witkoff',
    officeThen: 'Special envoy of the US president',
    asOf: {
      date: '2025-11-28~',
      method: 'inferred',
      basis: 'The report that the article follows is dated 28 November 2025.',
    },
    wording:
      'Steve Witkoff told The Wall Street Journal that Russia has vast resources and expanses of land.',
    evidence: [{ mark: 'vast-resources' }],
  },
  {
    home: 'person/volodymyr-zelensky',
    kind: 'account',
    ordinal: 1,
    shownAt: ['event/zelensky-address'],
    speaker: 'volodymyr-zelensky',
    officeThen: 'President of Ukraine',
    asOf: {
      date: '2025-11-21',
      method: 'inferred',
      basis: 'Other outlets date the recorded speech to that day.',
    },
    wording: 'President Zelensky said that the pressure on Ukraine was one of the hardest at that time.',
    evidence: [{ mark: 'one-of-the-hardest' }],
  },
  {
    home: 'person/donald-trump',
    kind: 'account',
    ordinal: 1,
    shownAt: ['event/call-of-19-may-2025', 'point/russia-in-the-world-economy'],
    speaker: 'donald-trump',
    officeThen: 'President of the United States',
    asOf: AFTER_THE_CALL,
    wording:
      'President Trump wrote that there was a tremendous opportunity for Russia to create jobs and wealth, and that Ukraine could benefit greatly from trade.',
    evidence: [{ mark: 'tremendous-opportunity' }, { mark: 'begin-immediately' }],
  },
  {
    home: 'person/vladimir-putin',
    kind: 'account',
    ordinal: 1,
    shownAt: ['event/call-of-19-may-2025'],
    speaker: 'vladimir-putin',
    officeThen: 'President of Russia',
    asOf: AFTER_THE_CALL,
    wording:
      'President Putin said that Russia’s main objective was to eliminate the root causes of the crisis.',
    evidence: [{ mark: 'root-causes' }, { mark: 'paths-toward-peace', bearing: 'context' }],
  },
]
