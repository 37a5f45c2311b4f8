import type { StoryEvent } from '../story-model'

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
  {
    ...event(
      'meeting-at-a-conference',
      'Planned meeting with President Zelensky',
      '',
      'The article gives no date and does not name the conference; we found no source that says which it was.',
    ),
    dateWords: 'at an upcoming conference',
  },
  event(
    'call-of-march-2025',
    'Call expected between President Trump and President Putin',
    '2025-03-18?',
    'The article says “on Tuesday”; the address of the copy is dated 17 March 2025.',
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
    'russian-paper-shared',
    'Russian paper shared with US officials',
    '2025-10-XX',
    'Reuters gives the middle of the month and no day.',
  ),
  event(
    'flight-of-22-october-2025',
    'Flight of Jared Kushner and Steve Witkoff',
    '2025-10-22',
    'The date in a later Axios account.',
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
    'counter-proposals',
    'European counter-proposals',
    '2025-11-23',
    'The day of the first reports on them.',
  ),
  event(
    'cut-to-19-points',
    'Framework cut to 19 points',
    '2025-11-24/2025-11-25~',
    'The days of the first reports on it; the page we read gives no exact day.',
  ),
  event(
    'leaked-calls',
    'Transcripts of calls about the plan',
    '2025-11-25/2025-11-26',
    'The days of the first reports on them.',
  ),
  event(
    'putin-on-recognition',
    'President Putin on recognition of territory',
    '2025-11-27',
    'The date of the agency report.',
  ),
  event(
    'meeting-in-moscow',
    'Meeting of the US envoys with President Putin in Moscow',
    '2025-12-02',
    'The report of 3 December 2025; one other outlet prints 3 December for the meeting.',
  ),
  event(
    'ukrainian-revision',
    'Ukrainian revision of the text',
    '2025-12-09~',
    'The date of a report that it was being prepared.',
  ),
  event('offer-of-a-guarantee', 'US offer of a binding guarantee', '2025-12-13~', 'The date of the report.'),
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
