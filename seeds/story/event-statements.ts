import type { StoryStatement } from '../story-model'
import { reported } from './sources'

/** What is told of each event. */
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
    home: 'event/third-round-in-geneva',
    kind: 'account',
    ordinal: 1,
    wording:
      'A third round of talks ended in Geneva on 18 February 2026 after about two hours on its second day.',
    references: reported('the talks ended abruptly.', 'time-geneva'),
  },
  {
    home: 'event/meeting-at-a-conference',
    kind: 'account',
    ordinal: 1,
    shownAt: ['person/volodymyr-zelensky'],
    wording:
      'One article of February 2025 tells of a plan to meet President Zelensky at a conference that it does not name.',
    evidence: [{ mark: 'upcoming-conference' }],
  },
  {
    home: 'event/call-of-march-2025',
    kind: 'account',
    ordinal: 1,
    speaker: 'donald-trump',
    officeThen: 'President of the United States',
    asOf: {
      date: '2025-03-16~',
      method: 'inferred',
      basis: 'The words speak of the weekend before the article.',
    },
    wording:
      'President Trump told journalists that maybe the war could be brought to an end and maybe not, but that he thought there was a very good chance.',
    evidence: [{ mark: 'very-good-chance' }],
  },
  {
    home: 'event/call-of-march-2025',
    kind: 'account',
    ordinal: 2,
    speaker: 'steve-witkoff',
    officeThen: 'Special envoy of the US president',
    asOf: { date: '2025-03-17', method: 'inferred', basis: 'The date of the copy, from its address.' },
    wording:
      'Steve Witkoff told CNN in March 2025 that he expected the presidents of the United States and Russia to have a positive discussion that week.',
    evidence: [{ mark: 'positive-discussion' }],
  },
  {
    home: 'party/ukraine',
    kind: 'background',
    ordinal: 1,
    wording:
      'One article of February 2025 puts funding that Ukraine had received at 66 billion dollars, and names no source.',
    evidence: [{ mark: 'sixty-six-billion' }],
  },
  {
    home: 'event/flight-of-22-october-2025',
    kind: 'account',
    ordinal: 1,
    shownAt: ['person/jared-kushner', 'person/steve-witkoff'],
    wording:
      'Jared Kushner and Steve Witkoff turned to Ukraine on a flight on 22 October 2025, as Axios told later.',
    references: reported('the flight and its date.', 'axios-story'),
  },
  {
    home: 'event/publication-of-the-text',
    kind: 'account',
    ordinal: 1,
    wording: 'Axios published all 28 points, and the Associated Press obtained the draft.',
    references: [
      ...reported('Axios published all the points.', 'unn-axios'),
      ...reported('it has obtained the draft.', 'ap-dayton'),
    ],
  },
  {
    home: 'event/counter-proposals',
    kind: 'account',
    ordinal: 1,
    shownAt: ['plan_version/european-counter-proposal', 'plan_version/european-24-points'],
    wording:
      'Two European texts were reported on 23 November 2025: one of the United Kingdom, France and Germany, and one of 24 points.',
    references: [
      ...reported('the text of the three states.', 'unn-counter-proposal'),
      ...reported('the text of 24 points.', 'telegraph-24'),
    ],
  },
  {
    home: 'event/leaked-calls',
    kind: 'account',
    ordinal: 1,
    shownAt: ['person/steve-witkoff', 'person/kirill-dmitriev'],
    wording:
      'Bloomberg published transcripts of telephone calls about the plan, as bne IntelliNews reported.',
    references: reported('the transcripts and who published them.', 'intellinews-calls'),
  },
  {
    home: 'event/ukrainian-revision',
    kind: 'account',
    ordinal: 1,
    shownAt: ['party/ukraine'],
    wording: 'Ukraine was reported to be preparing a revised text in the second week of December 2025.',
    references: reported('a revised text is being prepared.', 'bbc-december'),
  },
  {
    home: 'event/offer-of-a-guarantee',
    kind: 'account',
    ordinal: 1,
    shownAt: ['point/security-guarantees', 'party/united-states'],
    wording:
      'Axios was reported to say that the United States was ready to offer a legally binding guarantee, and that there would be separate agreements on peace, guarantees and reconstruction.',
    references: reported('the offer and the three agreements, after Axios.', 'rbc-guarantee'),
  },
]
