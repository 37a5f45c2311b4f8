import type { StoryEvent, StoryStatement } from '../story-model'
import { reported } from './sources'

const event = (slug: string, title: string, date: string, dateBasis: string): StoryEvent => ({
  slug,
  title,
  date,
  dateBasis,
})

export const events: readonly StoryEvent[] = [
  event(
    'call-of-12-february-2025',
    'Call between President Trump and President Putin',
    '2025-02-12',
    'Two broadcasters date it to that Wednesday; the article that tells of it gives no day.',
  ),
  event(
    'hegseth-in-brussels',
    'Speech of the US Secretary of Defense in Brussels',
    '2025-02-12',
    'Other outlets date it to that day; the articles say “recent” and “last month”.',
  ),
  event(
    'drone-attack-of-may-2025',
    'Record drone attack on Ukraine',
    '2025-05-17/2025-05-18',
    '“Over the weekend” in the article; an agency report of 18 May 2025 speaks of it.',
  ),
  event(
    'call-of-19-may-2025',
    'Call between President Trump and President Putin',
    '2025-05-19',
    'Several outlets date it to that day; the article gives none.',
  ),
  event(
    'miami-meeting',
    'Meeting of the envoys in Miami',
    '2025-10-24/2025-10-26',
    'Day and month stand in the report; the year is inferred from its date.',
  ),
  event(
    'first-report',
    'First report of the plan',
    '2025-11-18',
    'Another outlet dates the report to Tuesday 18 November 2025, US time.',
  ),
  event(
    'publication-of-the-text',
    'Publication of the text',
    '2025-11-20/2025-11-21',
    'The dates of the first pages that print it.',
  ),
  event(
    'zelensky-address',
    'Recorded speech of President Zelensky',
    '2025-11-21',
    'Other outlets date it to that day; the article gives none.',
  ),
  event('geneva-statement', 'Joint statement of Geneva', '2025-11-23', 'The date of the statement.'),
  event(
    'meeting-in-moscow',
    'Meeting of the US envoys with President Putin in Moscow',
    '2025-12-02',
    'The report of 3 December 2025; one other outlet prints 3 December for the meeting.',
  ),
  event(
    'presentation-of-the-20-points',
    'Presentation of the 20 points',
    '2025-12-23/2025-12-24',
    'The days on which it was presented and reported.',
  ),
  event(
    'meeting-in-florida',
    'Meeting of President Trump and President Zelensky in Florida',
    '2025-12-28',
    'The broadcast of 29 December 2025.',
  ),
  event(
    'second-round-in-abu-dhabi',
    'Second round of talks in Abu Dhabi',
    '2026-02-04/2026-02-05',
    'An agency report of 7 February 2026.',
  ),
  event(
    'third-round-in-geneva',
    'Third round of talks in Geneva',
    '2026-02-17/2026-02-18',
    'A report of 18 February 2026.',
  ),
  event(
    'last-dated-report',
    'Last dated report of the negotiations that we found',
    '2026-02-22',
    'The date of the page.',
  ),
]

export const eventStatements: readonly StoryStatement[] = [
  {
    home: 'event/call-of-12-february-2025',
    kind: 'account',
    ordinal: 1,
    wording:
      'One article of February 2025 reported that the two presidents would start negotiations after a call.',
    evidence: [{ mark: 'will-start-negotiations' }, { mark: 'fogel-released', bearing: 'context' }],
  },
  {
    home: 'event/hegseth-in-brussels',
    kind: 'account',
    ordinal: 1,
    speaker: 'pete-hegseth',
    officeThen: 'US Secretary of Defense',
    wording:
      'Pete Hegseth was reported as saying that US troops would not be deployed to Ukraine in the near future.',
    evidence: [{ mark: 'no-us-troops' }, { mark: 'larger-share-of-aid', bearing: 'context' }],
  },
  {
    home: 'event/meeting-in-moscow',
    kind: 'account',
    ordinal: 1,
    wording: 'Steve Witkoff and Jared Kushner met President Putin in Moscow on 2 December 2025.',
    references: reported('the meeting.', 'unn-moscow'),
  },
  {
    home: 'event/second-round-in-abu-dhabi',
    kind: 'account',
    ordinal: 1,
    wording: 'A round of talks was held on 4 and 5 February 2026.',
    references: reported('the round of early February.', 'ap-june'),
  },
  {
    home: 'event/second-round-in-abu-dhabi',
    kind: 'account',
    ordinal: 2,
    speaker: 'volodymyr-zelensky',
    officeThen: 'President of Ukraine',
    asOf: { date: '2026-02-07', method: 'stated', basis: '' },
    wording: 'President Zelensky said that the United States wanted the war ended by June.',
    references: reported('the deadline, after the president.', 'ap-june'),
  },
  {
    home: 'event/last-dated-report',
    kind: 'account',
    ordinal: 1,
    wording: 'Steve Witkoff spoke of a possible new round within three weeks.',
    asOf: { date: '2026-02-22', method: 'stated', basis: '' },
    references: reported('what the envoy said of a new round.', 'vedomosti'),
  },
]
