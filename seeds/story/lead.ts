import type { StoryStatement } from '../story-model'
import { reported } from './sources'

/**
 * What the front page says before the points, in this order: what it is and whether it is in force, how it became
 * known, whose draft it is, what followed, what nobody had agreed, and where our knowledge ends.
 */
export const lead: readonly StoryStatement[] = [
  {
    home: 'plan/28-point-plan',
    kind: 'summary',
    ordinal: 1,
    wording:
      'The 28-point plan is a draft for ending the war in Ukraine; when it became known in November 2025 it was not in force, and was said to be open to change.',
    evidence: [{ mark: 'would-be-adapted' }],
    references: reported('it is a leaked draft, of which several versions circulated.', 'bbc-leak'),
  },
  {
    home: 'plan/28-point-plan',
    kind: 'background',
    ordinal: 2,
    shownAt: ['event/first-report', 'event/publication-of-the-text'],
    wording:
      'Axios reported on 18 November 2025 that the US administration was drafting a plan in consultation with Russia; outlets printed the text on 20 and 21 November.',
    evidence: [{ mark: 'in-consultation-with-russia' }],
    references: [
      ...reported('the Axios story, dated to Tuesday 18 November 2025.', 'newsmax-scoop'),
      ...reported('Axios published all the points.', 'unn-axios'),
      ...reported('it has obtained the draft.', 'ap-dayton'),
      ...reported('a draft has leaked.', 'bbc-leak'),
    ],
  },
  {
    home: 'plan/28-point-plan',
    kind: 'background',
    ordinal: 4,
    shownAt: ['person/steve-witkoff', 'person/kirill-dmitriev'],
    wording:
      'Axios reported that the US envoy Steve Witkoff led the drafting and discussed it with the Russian envoy Kirill Dmitriev; Reuters reported that a paper with Russian terms was a key input.',
    evidence: [{ mark: 'witkoff-leads' }],
    references: reported('the paper, and that it fed into the 28 points.', 'reuters-paper'),
  },
  {
    home: 'plan/28-point-plan',
    kind: 'background',
    ordinal: 6,
    shownAt: ['event/geneva-statement', 'event/presentation-of-the-20-points'],
    wording:
      'On 23 November 2025 the United States and Ukraine announced an updated framework, which was then cut to 19 points; on 23 or 24 December President Zelensky presented a draft of 20 points.',
    references: [
      ...reported('the joint statement of Geneva.', 'geneva-statement'),
      ...reported('the new text has 19 points.', 'belga-nineteen'),
      ...reported('the presentation and the 20 points.', 'rbc-twenty', 'afp-twenty'),
    ],
  },
  {
    home: 'plan/28-point-plan',
    kind: 'background',
    ordinal: 8,
    shownAt: ['plan_version/20-points', 'point/territory', 'point/zaporizhzhia-plant'],
    wording:
      'When the draft of 20 points was presented, there was no agreement on the territory of Donetsk and on the Zaporizhzhia nuclear power plant.',
    asOf: { date: '2025-12-24', method: 'stated', basis: '' },
    references: reported('these two questions were left open.', 'rbc-twenty', 'afp-twenty'),
  },
  {
    home: 'plan/28-point-plan',
    kind: 'background',
    ordinal: 10,
    shownAt: ['event/last-dated-report'],
    wording:
      'The last dated report of the negotiations that we found is of 22 February 2026: Steve Witkoff spoke of a possible new round within three weeks.',
    asOf: { date: '2026-02-22', method: 'stated', basis: '' },
    references: reported('what the envoy said of a new round.', 'vedomosti'),
  },
  {
    home: 'section/peace-in-ukraine',
    kind: 'background',
    ordinal: 1,
    shownAt: ['section/security-guarantees', 'section/security-in-europe', 'section/future-us-relations'],
    wording:
      'Sources told Axios that the 28 points fall into four groups: peace in Ukraine, security guarantees, security in Europe, and future US relations with Russia and Ukraine.',
    evidence: [{ mark: 'four-buckets' }],
  },
]
