import type { StoryDisagreement } from '../story-model'

export const disagreements: readonly StoryDisagreement[] = [
  {
    ordinal: 1,
    slug: 'call-of-19-may-2025',
    title: 'Outcome of the call of 19 May 2025',
    kind: 'conflicting_accounts',
    words: {
      question: 'What did the presidents agree on the phone on 19 May 2025?',
      note: 'One call, on 19 May 2025. President Trump wrote of it on Truth Social after the call, President Putin spoke of it after the call; the article on both is of that day or the next.',
    },
    sides: [
      'disagreement/call-of-19-may-2025#account#1',
      'disagreement/call-of-19-may-2025#account#2',
      'disagreement/call-of-19-may-2025#account#3',
    ],
  },
  {
    ordinal: 2,
    slug: 'drafting-in-miami',
    title: 'Company in Miami when the plan was drafted',
    kind: 'reports_differ',
    words: {
      question: 'Who met in Miami to draft the plan, and for how long?',
      note: 'Miami, October 2025. The reports are of 18 November, about 22 November and about 29 November 2025; that all three tell of one meeting is not established.',
    },
    sides: [
      'disagreement/drafting-in-miami#account#2',
      'disagreement/drafting-in-miami#account#3',
      'disagreement/drafting-in-miami#account#1',
    ],
  },
  {
    ordinal: 3,
    slug: 'beginning-of-the-draft',
    title: 'Beginning of the draft',
    kind: 'reports_differ',
    words: {
      question: 'Where did the draft begin?',
      note: 'Axios reported on 18 November 2025, Reuters on 26 November 2025.',
    },
    sides: ['disagreement/beginning-of-the-draft#account#1', 'disagreement/beginning-of-the-draft#account#2'],
  },
  {
    ordinal: 4,
    slug: 'wording-of-point-3',
    title: 'Wording of point 3',
    kind: 'reports_differ',
    words: {
      question: 'Is point 3 an expectation or an undertaking?',
      note: 'The copies are of 20 and 21 November 2025, in English, Spanish and Russian.',
    },
    sides: ['disagreement/wording-of-point-3#account#1', 'disagreement/wording-of-point-3#account#2'],
  },
  {
    ordinal: 5,
    slug: 'deaths-in-the-drone-attack',
    title: 'Deaths in the drone attack of May 2025',
    kind: 'reports_differ',
    words: {
      question: 'How many people did the record drone attack of May 2025 kill?',
      note: 'The weekend of 17 and 18 May 2025. The agency reported on 18 May; the article is of 19 or 20 May. Whether both count the same places is not established.',
    },
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
    words: {
      question: 'How far had a common text come by the end of December 2025?',
      note: 'The broadcast on the meeting in Florida is of 29 December 2025, the report of what Sergei Ryabkov said of 27 December 2025.',
    },
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
    words: {
      question: 'Did Ukraine have a clause on auditing aid replaced by the amnesty?',
      note: 'Both are told by one report of November 2025, after The Wall Street Journal.',
    },
    sides: ['disagreement/audit-or-amnesty#account#1', 'disagreement/audit-or-amnesty#account#2'],
  },
  {
    ordinal: 8,
    slug: 'guarantees-in-two-documents',
    title: 'Guarantees in two documents',
    kind: 'different_documents',
    words: {
      question: 'How strong would the guarantees be?',
      note: 'The two sentences speak of different documents. One article of about 29 November 2025 tells of both.',
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
      note: 'One article of about 29 November 2025 uses the figure in its text and in a picture caption.',
    },
    sides: ['disagreement/three-hundred-billion#account#1', 'disagreement/three-hundred-billion#account#2'],
  },
  {
    ordinal: 10,
    slug: 'recognition-of-territory',
    title: 'Recognition of territory in the 28 points',
    kind: 'reports_differ',
    words: {
      question: 'Would the 28 points have land recognised as Russian in fact, or in law?',
      note: 'The copies of the text are of November 2025, the report of 24 December 2025.',
    },
    sides: ['point/territory#detail#2', 'disagreement/recognition-of-territory#account#1'],
  },
  {
    ordinal: 11,
    slug: 'limit-in-three-documents',
    title: 'Limit on Ukraine’s forces in three documents',
    kind: 'different_documents',
    words: {
      question: 'How large might Ukraine’s armed forces be?',
      note: 'Texts that became known on 20 November, on 23 November and on 23 or 24 December 2025, in this order.',
    },
    sides: [
      'point/size-of-ukraines-forces#summary#1',
      'plan_version/european-counter-proposal#detail#106',
      'plan_version/20-points#detail#104',
    ],
  },
  {
    ordinal: 12,
    slug: 'givers-of-guarantees',
    title: 'Givers of security guarantees',
    kind: 'changed_over_time',
    words: {
      question: 'Who would give Ukraine security guarantees?',
      note: 'A speech of February 2025, an article of about 29 November 2025 and a draft of December 2025, in this order.',
    },
    sides: [
      'point/security-guarantees#position#1',
      'point/security-guarantees#account#3',
      'plan_version/20-points#detail#105',
    ],
  },
  {
    ordinal: 13,
    slug: 'territory-in-reports-of-the-plan',
    title: 'Territory in reports of the plan',
    kind: 'changed_over_time',
    words: {
      question: 'What was known of the plan’s terms on territory?',
      note: 'The first report is of 18 November 2025, before the text was printed; the other article is of about 29 November 2025.',
    },
    sides: ['point/territory#background#6', 'point/territory#summary#1'],
  },
  {
    ordinal: 14,
    slug: 'ukraine-on-giving-up-land',
    title: 'Ukraine on giving up land',
    kind: 'changed_over_time',
    words: {
      question: 'What was Ukraine reported to hold on giving up land?',
      note: 'Articles of March 2025 and of about 29 November 2025 and a report of 9 December 2025, in this order.',
    },
    sides: [
      'concession/pre-2014-borders#position#1',
      'concession/pre-2014-borders#position#2',
      'concession/pre-2014-borders#position#7',
    ],
  },
]
