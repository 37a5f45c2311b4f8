import type { StoryDisagreement, StoryStatement } from '../story-model'
import { printed, reported } from './sources'

export const disagreements: readonly StoryDisagreement[] = [
  {
    ordinal: 1,
    slug: 'call-of-19-may-2025',
    title: 'Outcome of the call of 19 May 2025',
    kind: 'conflicting_accounts',
    words: { question: 'What did the presidents agree on the phone on 19 May 2025?' },
    sides: ['disagreement/call-of-19-may-2025#account#1', 'disagreement/call-of-19-may-2025#account#2'],
  },
  {
    ordinal: 2,
    slug: 'drafting-in-miami',
    title: 'Company in Miami when the plan was drafted',
    kind: 'reports_differ',
    words: { question: 'Who met in Miami to draft the plan, and for how long?' },
    sides: ['disagreement/drafting-in-miami#account#1', 'disagreement/drafting-in-miami#account#2'],
  },
  {
    ordinal: 3,
    slug: 'beginning-of-the-draft',
    title: 'Beginning of the draft',
    kind: 'reports_differ',
    words: { question: 'Where did the draft begin?' },
    sides: ['plan/28-point-plan#account#4', 'plan/28-point-plan#account#5'],
  },
  {
    ordinal: 4,
    slug: 'wording-of-point-3',
    title: 'Wording of point 3',
    kind: 'reports_differ',
    words: { question: 'Is point 3 an expectation or an undertaking?' },
    sides: ['disagreement/wording-of-point-3#account#1', 'disagreement/wording-of-point-3#account#2'],
  },
  {
    ordinal: 5,
    slug: 'deaths-in-the-drone-attack',
    title: 'Deaths in the drone attack of May 2025',
    kind: 'reports_differ',
    words: { question: 'How many people did the record drone attack of May 2025 kill?' },
    sides: [
      'disagreement/deaths-in-the-drone-attack#account#1',
      'disagreement/deaths-in-the-drone-attack#account#2',
    ],
  },
  {
    ordinal: 6,
    slug: 'state-of-the-text-in-december',
    title: 'State of the text in December 2025',
    kind: 'conflicting_accounts',
    words: { question: 'How far had a common text come by the end of December 2025?' },
    sides: [
      'disagreement/state-of-the-text-in-december#account#1',
      'disagreement/state-of-the-text-in-december#account#2',
    ],
  },
  {
    ordinal: 7,
    slug: 'audit-or-amnesty',
    title: 'Audit clause and amnesty',
    kind: 'conflicting_accounts',
    words: { question: 'How did an amnesty come to stand where an audit of aid had stood?' },
    sides: ['disagreement/audit-or-amnesty#account#1', 'disagreement/audit-or-amnesty#account#2'],
  },
  {
    ordinal: 8,
    slug: 'guarantees-in-two-documents',
    title: 'Guarantees in two documents',
    kind: 'different_documents',
    words: {
      question: 'How strong would the guarantees be?',
      note: 'The two sentences speak of different documents and do not contradict each other.',
    },
    sides: ['point/security-guarantees#account#3', 'plan_version/guarantee-document#detail#1'],
  },
  {
    ordinal: 9,
    slug: 'three-hundred-billion',
    title: '300 billion dollars',
    kind: 'same_figure',
    words: {
      question: 'What are the 300 billion dollars?',
      note: 'One article uses the figure for two things. The text of the plan, in the copies we saw, does not contain it.',
    },
    sides: ['disagreement/three-hundred-billion#account#1', 'disagreement/three-hundred-billion#account#2'],
  },
]

const CALL = {
  home: 'disagreement/call-of-19-may-2025',
  kind: 'account',
  shownAt: ['event/call-of-19-may-2025'],
  asOf: {
    date: '2025-05-19',
    method: 'inferred',
    basis: 'Other outlets date the call and both leaders’ words to that day.',
  },
} as const

export const accounts: readonly StoryStatement[] = [
  {
    ...CALL,
    ordinal: 1,
    speaker: 'donald-trump',
    officeThen: 'President of the United States',
    wording: 'President Trump wrote that negotiations between Russia and Ukraine would begin immediately.',
    evidence: [{ mark: 'begin-immediately' }, { mark: 'ceasefire-talks-announced', bearing: 'context' }],
  },
  {
    ...CALL,
    ordinal: 2,
    speaker: 'vladimir-putin',
    officeThen: 'President of Russia',
    wording:
      'President Putin said that Russia would propose a memorandum on a possible peace treaty, with a temporary ceasefire possible if agreements were reached.',
    evidence: [
      { mark: 'memorandum' },
      { mark: 'temporary-ceasefire' },
      { mark: 'root-causes', bearing: 'context' },
      { mark: 'no-public-commitment', bearing: 'context' },
    ],
  },
  {
    home: 'disagreement/drafting-in-miami',
    kind: 'account',
    ordinal: 1,
    shownAt: ['event/miami-meeting'],
    wording:
      'One article, after The Wall Street Journal, has Steve Witkoff hosting Kirill Dmitriev and Jared Kushner at an estate in Miami Beach to draw up a plan.',
    evidence: [{ mark: 'miami-estate' }],
  },
  {
    home: 'disagreement/drafting-in-miami',
    kind: 'account',
    ordinal: 2,
    shownAt: ['event/miami-meeting'],
    speaker: 'kirill-dmitriev',
    officeThen: 'Russian envoy',
    wording:
      'Kirill Dmitriev told Axios of three days with Steve Witkoff and other members of President Trump’s team in Miami, from 24 to 26 October 2025.',
    evidence: [{ mark: 'three-days-in-miami' }],
  },
  {
    home: 'disagreement/wording-of-point-3',
    kind: 'account',
    ordinal: 1,
    shownAt: ['point/invasion-and-enlargement'],
    wording: 'Most copies of the text that we saw print point 3 as an expectation.',
    references: printed(
      3,
      'worded as an expectation.',
      'liga',
      'unian-overview',
      'afp-elcolombiano',
      'trt-es',
    ),
  },
  {
    home: 'disagreement/wording-of-point-3',
    kind: 'account',
    ordinal: 2,
    shownAt: ['point/invasion-and-enlargement'],
    wording:
      'Kommersant prints point 3 as a flat statement that Russia will not invade its neighbours and NATO will not enlarge.',
    references: printed(3, 'worded as “will not”.', 'kommersant'),
  },
  {
    home: 'disagreement/deaths-in-the-drone-attack',
    kind: 'account',
    ordinal: 1,
    shownAt: ['event/drone-attack-of-may-2025'],
    wording: 'One article of May 2025 says that the attack killed 11 people over the weekend.',
    evidence: [{ mark: 'eleven-killed' }],
  },
  {
    home: 'disagreement/deaths-in-the-drone-attack',
    kind: 'account',
    ordinal: 2,
    shownAt: ['event/drone-attack-of-may-2025'],
    wording: 'The Associated Press reported that an attack with 273 drones had killed at least one person.',
    references: reported('273 drones, at least one person killed.', 'ap-drones'),
  },
  {
    home: 'disagreement/state-of-the-text-in-december',
    kind: 'account',
    ordinal: 1,
    shownAt: ['event/meeting-in-florida'],
    wording:
      'After the presidents of the United States and Ukraine met in Florida on 28 December 2025, the plan was described as more than 90 percent agreed, with the Donbas unresolved.',
    references: reported('more than 90 percent agreed, the Donbas open.', 'tvp-florida'),
  },
  {
    home: 'disagreement/state-of-the-text-in-december',
    kind: 'account',
    ordinal: 2,
    speaker: 'sergei-ryabkov',
    officeThen: 'Deputy foreign minister of Russia',
    wording:
      'Sergei Ryabkov called the 20-point text fundamentally different from a framework of 27 points that Russia had discussed with the United States.',
    references: reported('what the deputy minister said of the two texts.', 'cgtn-differs'),
  },
  {
    home: 'disagreement/audit-or-amnesty',
    kind: 'account',
    ordinal: 1,
    shownAt: ['point/amnesty'],
    speakerDescription: 'a US official',
    wording:
      'A US official told The Wall Street Journal that Ukraine had an audit of international aid replaced by the amnesty.',
    references: reported('what the official said, after the newspaper.', 'defence24'),
  },
  {
    home: 'disagreement/audit-or-amnesty',
    kind: 'account',
    ordinal: 2,
    shownAt: ['point/amnesty'],
    speaker: 'rustem-umerov',
    officeThen: 'Secretary of the National Security and Defense Council of Ukraine',
    wording: 'Rustem Umerov denied the negotiating role ascribed to him.',
    references: reported('his denial.', 'defence24'),
  },
  {
    home: 'point/security-guarantees',
    kind: 'account',
    ordinal: 3,
    wording: 'One article calls the guarantees of the draft looser ones, from the United States and NATO.',
    evidence: [{ mark: 'looser-guarantees' }],
  },
  {
    home: 'disagreement/three-hundred-billion',
    kind: 'account',
    ordinal: 1,
    shownAt: ['concession/frozen-assets'],
    wording:
      'In the text of one article the figure is the value of Russian central bank assets frozen in Europe.',
    evidence: [{ mark: 'three-hundred-billion-frozen' }],
  },
  {
    home: 'disagreement/three-hundred-billion',
    kind: 'account',
    ordinal: 2,
    shownAt: ['concession/frozen-assets'],
    wording:
      'In a picture caption of the same article the figure is the value of an investment deal with Russia.',
    evidence: [{ mark: 'deal-worth-three-hundred-billion' }],
  },
]
