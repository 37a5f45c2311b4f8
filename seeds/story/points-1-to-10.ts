import type { StoryStatement } from '../story-model'
import { printed, summed } from './sources'

export const points1to10: readonly StoryStatement[] = [
  {
    home: 'point/sovereignty',
    kind: 'summary',
    ordinal: 1,
    wording: 'Ukraine’s sovereignty would be confirmed.',
    references: [
      ...printed(
        1,
        'Ukraine’s sovereignty is to be confirmed.',
        'liga',
        'online-ua',
        'afp-elcolombiano',
        'kommersant',
      ),
      ...summed('Ukraine’s sovereignty is to be confirmed.', 'bbc-leak'),
    ],
  },
  {
    home: 'point/non-aggression-accord',
    kind: 'summary',
    ordinal: 1,
    wording: 'Russia, Ukraine and Europe would conclude a comprehensive non-aggression accord.',
    references: [
      ...printed(
        2,
        'a broad accord between Russia, Ukraine and Europe.',
        'liga',
        'online-ua',
        'trt-es',
        'kommersant',
      ),
      ...summed('a non-aggression accord is part of the draft.', 'bbc-leak'),
    ],
  },
  {
    home: 'point/non-aggression-accord',
    kind: 'detail',
    ordinal: 2,
    wording: 'Disputed matters left over from the past three decades would be regarded as settled.',
    references: printed(
      2,
      'open questions of the past thirty years count as settled.',
      'liga',
      'afp-elcolombiano',
      'trt-es',
    ),
  },
  {
    home: 'point/invasion-and-enlargement',
    kind: 'summary',
    ordinal: 1,
    wording:
      'It would be expected that Russia does not invade its neighbours and that NATO does not enlarge further.',
    references: [
      ...printed(
        3,
        'worded as an expectation of both sides.',
        'liga',
        'unian-overview',
        'afp-elcolombiano',
        'trt-es',
      ),
      ...summed('Russia is not to attack neighbours, NATO is not to grow.', 'ap-dayton', 'dispatch'),
    ],
  },
  {
    home: 'point/russia-nato-dialogue',
    kind: 'summary',
    ordinal: 1,
    wording:
      'The United States would mediate a dialogue between Russia and NATO to settle questions of security.',
    references: printed(
      4,
      'a dialogue between Russia and NATO with the United States as mediator.',
      'liga',
      'online-ua',
      'unian-overview',
      'afp-elcolombiano',
      'trt-es',
    ),
  },
  {
    home: 'point/security-guarantees',
    kind: 'summary',
    ordinal: 1,
    wording: 'Ukraine would receive security guarantees.',
    evidence: [{ mark: 'looser-guarantees' }],
    references: [
      ...printed(5, 'Ukraine receives dependable guarantees.', 'liga', 'afp-elcolombiano', 'kommersant'),
      ...summed('Ukraine is to receive guarantees.', 'bbc-leak', 'fakti'),
    ],
  },
  {
    home: 'point/security-guarantees',
    kind: 'detail',
    ordinal: 2,
    wording:
      'The point calls the guarantees dependable and does not say who would give them or what they would contain.',
    references: printed(
      5,
      'one sentence, without guarantors or contents.',
      'liga',
      'afp-elcolombiano',
      'kommersant',
    ),
  },
  {
    home: 'point/size-of-ukraines-forces',
    kind: 'summary',
    ordinal: 1,
    wording: 'Ukraine’s armed forces would be limited to 600,000 personnel.',
    references: [
      ...printed(6, 'the limit is 600,000.', 'liga', 'online-ua', 'afp-elcolombiano', 'kommersant'),
      ...summed('a cap of 600,000.', 'bbc-leak', 'dispatch'),
    ],
  },
  {
    home: 'point/nato-membership',
    kind: 'summary',
    ordinal: 1,
    shownAt: ['concession/nato-membership'],
    wording: 'Ukraine would be barred from NATO for good.',
    evidence: [{ mark: 'barred-from-nato' }],
    references: printed(
      7,
      'Ukraine stays outside, and NATO will not admit it later.',
      'liga',
      'afp-elcolombiano',
      'trt-es',
      'bbc-leak',
    ),
  },
  {
    home: 'point/nato-membership',
    kind: 'detail',
    ordinal: 2,
    wording: 'Ukraine would write into its constitution that it will not join NATO.',
    references: printed(
      7,
      'Ukraine puts it into its constitution.',
      'liga',
      'online-ua',
      'afp-elcolombiano',
      'bbc-leak',
    ),
  },
  {
    home: 'point/nato-membership',
    kind: 'detail',
    ordinal: 3,
    wording: 'NATO would add to its statutes that Ukraine will not be admitted in future.',
    references: printed(
      7,
      'NATO puts it into its statutes.',
      'liga',
      'online-ua',
      'afp-elcolombiano',
      'bbc-leak',
    ),
  },
  {
    home: 'point/nato-troops',
    kind: 'summary',
    ordinal: 1,
    wording: 'NATO would agree not to station troops in Ukraine.',
    references: [
      ...printed(8, 'NATO agrees not to station troops.', 'liga', 'online-ua', 'trt-es', 'ary'),
      ...summed('no NATO troops in Ukraine.', 'bbc-leak', 'dispatch'),
    ],
  },
  {
    home: 'point/fighter-jets-in-poland',
    kind: 'summary',
    ordinal: 1,
    wording: 'European fighter aircraft would be based in Poland.',
    references: [
      ...printed(9, 'European fighter aircraft in Poland.', 'liga', 'online-ua', 'trt-es', 'ary'),
      ...summed('European jets in Poland.', 'bbc-leak'),
    ],
  },
  {
    home: 'point/terms-of-the-us-guarantee',
    kind: 'summary',
    ordinal: 1,
    wording:
      'The US guarantee would come with conditions: the United States would be compensated, and Ukraine would lose it under stated circumstances.',
    references: [
      ...printed(
        10,
        'compensation for the United States and the cases in which the guarantee lapses.',
        'liga',
        'online-ua',
        'trt-es',
        'ary',
      ),
      ...summed('the guarantee is compensated and conditional.', 'bbc-leak', 'laregion'),
    ],
  },
  {
    home: 'point/terms-of-the-us-guarantee',
    kind: 'detail',
    ordinal: 2,
    wording:
      'The guarantee would come from the United States; one article of about 29 November 2025 has guarantees come from the United States and NATO.',
    evidence: [{ mark: 'looser-guarantees' }],
    references: printed(10, 'speaks of a guarantee by the United States.', 'liga', 'trt-es'),
  },
  {
    home: 'point/terms-of-the-us-guarantee',
    kind: 'detail',
    ordinal: 3,
    wording:
      'Ukraine would lose the guarantee if it invaded Russia, or if it fired a missile at Moscow or St Petersburg without cause.',
    references: printed(10, 'names these two cases.', 'liga', 'online-ua', 'unian-overview', 'trt-es'),
  },
  {
    home: 'point/terms-of-the-us-guarantee',
    kind: 'detail',
    ordinal: 4,
    wording:
      'If Russia invaded Ukraine, there would be a coordinated military response, sanctions would return, and recognition of territory and the other benefits would lapse.',
    references: printed(
      10,
      'names the response, the sanctions and the loss of benefits.',
      'liga',
      'online-ua',
      'unian-overview',
      'trt-es',
    ),
  },
]
