import type { StoryStatement } from '../story-model'
import { printed, reported } from './sources'

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
    evidence: [{ mark: 'begin-immediately' }],
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
    ],
  },
  {
    ...CALL,
    ordinal: 3,
    wording:
      'One article of May 2025 tells it so: President Trump announced talks on a ceasefire, and President Putin did not commit to one in public.',
    evidence: [
      { mark: 'ceasefire-talks-announced' },
      { mark: 'no-public-commitment' },
      { mark: 'different-take', bearing: 'context' },
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
    home: 'disagreement/drafting-in-miami',
    kind: 'account',
    ordinal: 3,
    shownAt: ['event/miami-meeting'],
    wording:
      'Axios later told of a dinner and a session on a Sunday in Miami, at which Jared Kushner and Steve Witkoff met Kirill Dmitriev.',
    references: reported('the dinner and the session on Sunday.', 'axios-story'),
  },
  {
    home: 'disagreement/beginning-of-the-draft',
    kind: 'account',
    ordinal: 1,
    wording:
      'Axios reported, after a US official, that the US envoy Steve Witkoff led the drafting and discussed it extensively with the Russian envoy Kirill Dmitriev.',
    evidence: [{ mark: 'witkoff-leads' }],
    references: reported('how the envoys came to draft it.', 'axios-story'),
  },
  {
    home: 'disagreement/beginning-of-the-draft',
    kind: 'account',
    ordinal: 2,
    shownAt: ['event/russian-paper-shared'],
    wording:
      'Reuters reported that a paper with Russian terms, shared with US officials in October 2025, was a key input to the plan.',
    references: reported(
      'the paper, when it was shared, and that it fed into the 28 points.',
      'reuters-paper',
    ),
  },
  {
    home: 'disagreement/recognition-of-territory',
    kind: 'account',
    ordinal: 1,
    shownAt: ['point/territory'],
    asOf: { date: '2025-12-24', method: 'stated', basis: '' },
    wording: 'LiveIndia wrote in December 2025 that the 28 points had demanded recognition in law.',
    references: reported('the 28 points demanded recognition de jure.', 'liveindia-twenty'),
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
    wording: 'One article of May 2025 says that a drone attack on Ukraine killed 11 people over the weekend.',
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
      'A broadcast of TVP told of the plan as more than 90 percent agreed, with the Donbas unresolved, after the presidents of the United States and Ukraine met in Florida on 28 December 2025; by whom it was called so is not established.',
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
    wording:
      'A report on the audit of aid and the amnesty has Rustem Umerov deny the negotiating role ascribed to him.',
    references: reported('that he denied the negotiating role ascribed to him.', 'defence24'),
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
      'In the text of one article of about 29 November 2025, 300 billion dollars is the value of Russian central bank assets frozen in Europe.',
    evidence: [{ mark: 'three-hundred-billion-frozen' }],
  },
  {
    home: 'disagreement/three-hundred-billion',
    kind: 'account',
    ordinal: 2,
    shownAt: ['concession/frozen-assets'],
    wording:
      'In a picture caption of one article of about 29 November 2025, 300 billion dollars is the value of an investment deal with Russia.',
    evidence: [{ mark: 'deal-worth-three-hundred-billion' }],
  },
]
