import type { Ref, StoryStatement } from '../story-model'
import { reported, summed } from './sources'

/** Statements that tell a provision are numbered from here; those of before had no provision. */
const OF_A_PROVISION = 100

const counterProposal = (
  number: number,
  shownAt: readonly Ref[],
  wording: string,
  says: string,
): StoryStatement => ({
  home: 'plan_version/european-counter-proposal',
  kind: 'detail',
  ordinal: OF_A_PROVISION + number,
  provision: `european-counter-proposal/(${number})`,
  shownAt,
  wording,
  references: reported(says, 'straits-times', 'unn-counter-proposal'),
})

const twentyPoints = (
  number: number,
  shownAt: readonly Ref[],
  wording: string,
  says: string,
): StoryStatement => ({
  home: 'plan_version/20-points',
  kind: 'detail',
  ordinal: OF_A_PROVISION + number,
  provision: `20-points/${number}`,
  shownAt,
  wording,
  references: summed(says, 'rbc-twenty', 'afp-twenty', 'liveindia-twenty').map((use) => ({
    ...use,
    locator: `point ${number}`,
  })),
})

const sideDocuments: readonly StoryStatement[] = [
  {
    home: 'plan_version/28-points',
    kind: 'background',
    ordinal: 1,
    wording:
      'Several drafts circulated: some details that leaked on 20 November 2025 were gone from later copies.',
    references: reported('details of the first leaks are missing from later copies.', 'bbc-leak'),
  },
  {
    home: 'plan_version/russian-paper',
    kind: 'background',
    ordinal: 1,
    shownAt: ['event/russian-paper-shared', 'party/russia'],
    wording:
      'Russia shared a paper with its terms with senior US officials in October 2025, as Reuters reported.',
    references: reported('the paper, and when and with whom it was shared.', 'reuters-paper'),
  },
  {
    home: 'plan_version/guarantee-document',
    kind: 'detail',
    ordinal: 1,
    shownAt: ['point/security-guarantees', 'point/terms-of-the-us-guarantee'],
    wording:
      'A separate draft would treat an attack on Ukraine as an attack on the transatlantic community, as Axios reported.',
    evidence: [{ mark: 'transatlantic-community' }],
    references: reported(
      'an attack would be regarded as one on the transatlantic community.',
      'axios-guarantee',
    ),
  },
  {
    home: 'plan_version/guarantee-document',
    kind: 'detail',
    ordinal: 2,
    shownAt: ['point/security-guarantees'],
    wording: 'The guarantee of the separate draft would run for ten years and could be renewed.',
    references: reported('ten years, renewable.', 'axios-guarantee'),
  },
  {
    home: 'plan_version/geneva-framework',
    kind: 'background',
    ordinal: 1,
    shownAt: ['event/geneva-statement', 'party/united-states', 'party/ukraine'],
    wording:
      'The United States and Ukraine announced an updated and refined framework in Geneva on 23 November 2025.',
    references: reported('the joint statement and what it announces.', 'geneva-statement'),
  },
]

const counterProposals: readonly StoryStatement[] = [
  {
    home: 'plan_version/european-counter-proposal',
    kind: 'detail',
    ordinal: 1,
    shownAt: ['point/invasion-and-enlargement'],
    wording:
      'The counter-proposal of three European states would drop the point on invasion and enlargement.',
    references: reported('the third point is deleted.', 'straits-times', 'unn-counter-proposal'),
  },
  counterProposal(
    6,
    ['point/size-of-ukraines-forces'],
    'The British, French and German counter-proposal would limit Ukraine’s armed forces to 800,000 personnel in peacetime.',
    'the cap is 800,000 in peacetime.',
  ),
  counterProposal(
    7,
    ['point/nato-membership'],
    'The British, French and German counter-proposal would leave Ukraine’s accession to consensus among NATO members.',
    'accession depends on consensus.',
  ),
  counterProposal(
    8,
    ['point/nato-troops'],
    'The British, French and German counter-proposal would rule out permanent NATO basing in Ukraine.',
    'no permanent basing under NATO command.',
  ),
  counterProposal(
    9,
    ['point/fighter-jets-in-poland'],
    'The British, French and German counter-proposal would have NATO fighter aircraft based in Poland.',
    'NATO fighter aircraft in Poland.',
  ),
  {
    home: 'plan_version/european-24-points',
    kind: 'detail',
    ordinal: 1,
    wording: 'A different European text, of 24 points, was published by The Telegraph.',
    references: reported('The Telegraph has published a text of 24 points.', 'telegraph-24'),
  },
]

const described: readonly StoryStatement[] = [
  {
    home: 'plan_version/19-points',
    kind: 'detail',
    ordinal: 1,
    shownAt: ['event/cut-to-19-points'],
    wording: 'The framework had been cut to 19 points.',
    references: reported('the new text has 19 points.', 'belga-nineteen'),
  },
  {
    home: 'plan_version/19-points',
    kind: 'detail',
    ordinal: 2,
    shownAt: ['point/territory', 'point/russia-nato-dialogue'],
    wording:
      'Territory and relations between NATO, Russia and the United States were left for the presidents to decide.',
    references: reported('these questions were set aside for the presidents.', 'belga-nineteen'),
  },
  {
    home: 'plan_version/27-points',
    kind: 'background',
    ordinal: 1,
    shownAt: ['party/russia', 'party/united-states'],
    speaker: 'sergei-ryabkov',
    officeThen: 'Deputy foreign minister of Russia',
    wording:
      'Sergei Ryabkov spoke of a framework of 27 points that Russia had discussed with the United States.',
    references: reported('the deputy minister names such a framework.', 'cgtn-differs'),
  },
]

const twenty: readonly StoryStatement[] = [
  twentyPoints(
    1,
    ['point/sovereignty'],
    'The twenty-point draft would reaffirm Ukraine’s sovereignty.',
    'sovereignty is reaffirmed.',
  ),
  twentyPoints(
    2,
    ['point/non-aggression-accord'],
    'The twenty-point draft would contain a full and unconditional non-aggression agreement between Russia and Ukraine, with monitoring of the contact line.',
    'non-aggression, unconditional, with monitoring of the contact line.',
  ),
  twentyPoints(
    3,
    ['point/security-guarantees'],
    'The twenty-point draft would give Ukraine strong security guarantees.',
    'strong guarantees.',
  ),
  twentyPoints(
    4,
    ['point/size-of-ukraines-forces'],
    'The twenty-point draft would limit Ukraine’s armed forces to 800,000 personnel in peacetime.',
    '800,000 in peacetime.',
  ),
  twentyPoints(
    5,
    ['point/terms-of-the-us-guarantee', 'point/security-guarantees'],
    'The twenty-point draft would have the United States, NATO and European signatories give guarantees like those of Article 5, without the clause on compensating the United States.',
    'guarantees like Article 5; the compensation clause is deleted.',
  ),
  twentyPoints(
    6,
    ['point/russian-non-aggression-law'],
    'The twenty-point draft would have Russia write non-aggression towards Europe and Ukraine into its laws.',
    'non-aggression goes into Russian law.',
  ),
  twentyPoints(
    7,
    ['point/eu-membership'],
    'The twenty-point draft would have Ukraine join the EU within a set time, with short-term preferential access to its market.',
    'membership within a set time, preferential access for a short one.',
  ),
  twentyPoints(
    8,
    ['point/reconstruction-package'],
    'The twenty-point draft would put the development package into a separate investment agreement.',
    'the package goes into an investment agreement of its own.',
  ),
  twentyPoints(
    9,
    ['point/reconstruction-package'],
    'The twenty-point draft would set up several funds for recovery.',
    'several funds for recovery.',
  ),
  twentyPoints(
    10,
    [],
    'The twenty-point draft would speed up a free-trade agreement between the United States and Ukraine.',
    'a free-trade agreement is to come sooner.',
  ),
  twentyPoints(
    11,
    ['point/non-nuclear-status'],
    'The twenty-point draft would keep Ukraine non-nuclear.',
    'Ukraine stays non-nuclear.',
  ),
  twentyPoints(
    12,
    ['point/zaporizhzhia-plant'],
    'How the twenty-point draft would have the Zaporizhzhia plant run was not agreed: the US proposal had three operators, the Ukrainian one two.',
    'the plant is not agreed; both proposals are given.',
  ),
]

/** What is known of other texts, each shown at the points it touches. */
export const laterDrafts: readonly StoryStatement[] = [
  ...sideDocuments,
  ...counterProposals,
  ...described,
  ...twenty,
]
