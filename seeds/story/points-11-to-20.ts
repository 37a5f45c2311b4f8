import type { StoryStatement } from '../story-model'
import { printed, summed } from './sources'

export const points11to20: readonly StoryStatement[] = [
  {
    home: 'point/eu-membership',
    kind: 'summary',
    ordinal: 1,
    wording:
      'Ukraine would be eligible for EU membership, with preferential access to the European market for a short time while the question is considered.',
    references: printed(
      11,
      'eligibility and short-term preferential access.',
      'bbc-leak',
      'online-ua',
      'unian-overview',
    ),
  },
  {
    home: 'point/reconstruction-package',
    kind: 'summary',
    ordinal: 1,
    wording:
      'An international package for rebuilding Ukraine would be set up, with a development fund among its parts.',
    references: summed('the sub-points of the package, the development fund among them.', 'open-kg'),
  },
  {
    home: 'point/russia-in-the-world-economy',
    kind: 'summary',
    ordinal: 1,
    wording: 'Russia would be brought back into the global economy, with sanctions on it lifted.',
    evidence: [{ mark: 'sanctions-lifted' }, { mark: 'reintegrated' }],
    references: [
      ...printed(13, 'reintegration, with sanctions to be lifted.', 'bbc-leak'),
      ...summed('reintegration and an end of sanctions.', 'ap-dayton', 'dispatch'),
    ],
  },
  {
    home: 'point/russia-in-the-world-economy',
    kind: 'detail',
    ordinal: 2,
    wording: 'The lifting of sanctions would be agreed in stages and case by case.',
    references: printed(13, 'in stages and case by case.', 'bbc-leak'),
  },
  {
    home: 'point/russia-in-the-world-economy',
    kind: 'detail',
    ordinal: 3,
    wording: 'Russia would be invited back into the G8.',
    references: [
      ...printed(13, 'an invitation to the G8.', 'bbc-leak'),
      ...summed('the G8 would be restored.', 'tass-g8', 'dispatch'),
    ],
  },
  {
    home: 'point/use-of-frozen-assets',
    kind: 'summary',
    ordinal: 1,
    shownAt: ['concession/frozen-assets'],
    wording:
      '100 billion dollars of frozen Russian assets would go into US-led reconstruction and investment in Ukraine, with half the profits to the United States.',
    evidence: [{ mark: 'assets-for-projects', bearing: 'context' }],
    references: [
      ...printed(
        14,
        'the sum, the leadership and the share of profits.',
        'lagaceta',
        'bbc-leak',
        'newsmax-politico',
      ),
      ...summed('half of the profits for the United States.', 'laregion'),
    ],
  },
  {
    home: 'point/use-of-frozen-assets',
    kind: 'detail',
    ordinal: 2,
    wording: 'Europe would add another 100 billion dollars.',
    references: printed(14, 'a second sum of the same size from Europe.', 'lagaceta', 'bbc-leak'),
  },
  {
    home: 'point/use-of-frozen-assets',
    kind: 'detail',
    ordinal: 3,
    wording: 'The rest of the frozen funds would go into a separate US-Russian investment vehicle.',
    references: printed(
      14,
      'the remainder goes into a separate vehicle.',
      'lagaceta',
      'newsmax-politico',
      'bbc-leak',
    ),
  },
  {
    home: 'point/us-russian-working-group',
    kind: 'summary',
    ordinal: 1,
    wording: 'A joint US-Russian working group would be set up.',
    references: summed('a joint working group of the two countries.', 'laregion'),
  },
  {
    home: 'point/russian-non-aggression-law',
    kind: 'summary',
    ordinal: 1,
    wording: 'Russia would put a policy of non-aggression towards Europe and Ukraine into its law.',
    references: summed('a Russian law on non-aggression.', 'fakti', 'observateur-maroc'),
  },
  {
    home: 'point/nuclear-arms-treaties',
    kind: 'summary',
    ordinal: 1,
    wording: 'The United States and Russia would agree to extend treaties on the control of nuclear arms.',
    references: summed('an extension of nuclear arms treaties.', 'fakti'),
  },
  {
    home: 'point/non-nuclear-status',
    kind: 'summary',
    ordinal: 1,
    wording: 'Ukraine would agree to remain a state without nuclear weapons.',
    references: summed('Ukraine stays non-nuclear.', 'bbc-leak', 'fakti'),
  },
  {
    home: 'point/zaporizhzhia-plant',
    kind: 'summary',
    ordinal: 1,
    wording:
      'The Zaporizhzhia nuclear power plant would be restarted, and its electricity would be shared equally between Russia and Ukraine.',
    references: summed('a restart, with the electricity divided in halves.', 'bbc-leak', 'panamericana'),
  },
  {
    home: 'point/discrimination-media-and-education',
    kind: 'summary',
    ordinal: 1,
    wording:
      'Both countries would lift discriminatory measures and protect Ukrainian and Russian media and education; this is one sub-point of several, and the printed copy we rely on has this one alone.',
    references: printed(20, 'the second of its sub-points.', 'bbc-leak'),
  },
]
