import type { StoryRule } from '../story-model'

/** When a passage is about a concession: whatever was asked, offered, expected or refused, in the text or before it. */
export const concessionRules: readonly StoryRule[] = [
  {
    target: 'concession/nato-membership',
    useWhen:
      'When a passage tells who wants or refuses that Ukraine joins NATO, calls it likely or unlikely, or expects it to be given up.',
    notWhen: 'When guarantees by others than NATO are meant (point 5), or troops.',
    good: ['not-a-realistic-outcome', 'opposition-to-joining'],
    bad: {
      mark: 'europeans-to-guarantee',
      because: 'Guarantees that would come from European countries say nothing of joining NATO.',
    },
  },
  {
    target: 'concession/pre-2014-borders',
    useWhen:
      'When a passage tells what somebody wants, offers or refuses about land or borders as they were before 2014.',
    notWhen:
      'When it only tells what the text provides for the front lines: point 21. For Crimea, Donetsk and Luhansk in the text both apply.',
    good: ['borders-unrealistic', 'only-accepts-return'],
    bad: {
      mark: 'front-lines-frozen',
      because:
        'It tells what the text provides for front lines, not for the borders of before 2014: point 21.',
    },
  },
  {
    target: 'concession/critical-infrastructure',
    useWhen:
      'When a passage names power plants, refineries, pipelines or ports as something to be divided, owned or given up.',
    notWhen: 'When they are hit or repaired. The Zaporizhzhia plant in the text: point 19.',
    good: ['talking-about-power-plants', 'ownership-likely-to-feature'],
    bad: {
      mark: 'begin-immediately',
      because: 'Trade and rebuilding, and no plant, refinery or pipeline.',
    },
  },
  {
    target: 'concession/frozen-assets',
    useWhen:
      'When a passage tells of Russian assets that are frozen: how much, where, what was planned for them, who wants them back.',
    notWhen:
      'When business with Russia in general is meant. What the text would do with them: point 14 as well.',
    good: ['earmarked-for-rebuilding', 'moscow-may-demand-release'],
    bad: {
      mark: 'tremendous-opportunity',
      because: 'It speaks of wealth that could be made. No funds that are frozen are meant.',
    },
  },
]
