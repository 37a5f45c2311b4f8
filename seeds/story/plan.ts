import type { StoryPoint, StorySection, StorySubject, StoryWords } from '../story-model'

export const plan: StorySubject = {
  slug: '28-point-plan',
  title: 'The 28-point plan',
  words: {
    headings: 'Axios reported four headings; which point stands where is our choice.',
    force:
      'A draft, not in force: no source we found up to 22 February 2026 reports the plan as agreed or as being carried out.',
  },
}

const HEADING_NOTE =
  'The heading is one of four that Axios reported. Which point stands under it is our choice.'

export const sections: readonly StorySection[] = [
  { ordinal: 1, slug: 'peace-in-ukraine', title: 'Peace in Ukraine', words: { note: HEADING_NOTE } },
  { ordinal: 2, slug: 'security-guarantees', title: 'Security guarantees', words: { note: HEADING_NOTE } },
  { ordinal: 3, slug: 'security-in-europe', title: 'Security in Europe', words: { note: HEADING_NOTE } },
  {
    ordinal: 4,
    slug: 'future-us-relations',
    title: 'Future US relations with Russia and Ukraine',
    words: { note: HEADING_NOTE },
  },
]

const PEACE = 'peace-in-ukraine'
const GUARANTEES = 'security-guarantees'
const EUROPE = 'security-in-europe'
const RELATIONS = 'future-us-relations'

const point = (
  number: number,
  section: string,
  slug: string,
  title: string,
  words?: StoryWords,
): StoryPoint => ({ number, section, slug, title, ...(words && { words }) })

/** What a stance at a point is a stance on, where parties took one. */
const stanceOn = (what: string): StoryWords => ({ stance: `A stance here is a stance on ${what}.` })

export const points: readonly StoryPoint[] = [
  point(1, PEACE, 'sovereignty', 'Sovereignty'),
  point(2, EUROPE, 'non-aggression-accord', 'Non-aggression accord'),
  point(
    3,
    EUROPE,
    'invasion-and-enlargement',
    'Invasion and NATO enlargement',
    stanceOn('this point of the draft'),
  ),
  point(4, EUROPE, 'russia-nato-dialogue', 'Dialogue between Russia and NATO'),
  point(5, GUARANTEES, 'security-guarantees', 'Security guarantees'),
  point(
    6,
    GUARANTEES,
    'size-of-ukraines-forces',
    'Size of Ukraine’s armed forces',
    stanceOn('a limit on Ukraine’s armed forces'),
  ),
  point(7, EUROPE, 'nato-membership', 'NATO membership', stanceOn('Ukraine joining NATO')),
  point(8, EUROPE, 'nato-troops', 'NATO troops in Ukraine'),
  point(9, EUROPE, 'fighter-jets-in-poland', 'Fighter jets in Poland'),
  point(10, GUARANTEES, 'terms-of-the-us-guarantee', 'Terms of the US guarantee'),
  point(11, PEACE, 'eu-membership', 'EU membership and market access'),
  point(12, RELATIONS, 'reconstruction-package', 'Reconstruction package'),
  point(13, RELATIONS, 'russia-in-the-world-economy', 'Russia in the world economy'),
  point(14, RELATIONS, 'use-of-frozen-assets', 'Use of frozen assets'),
  point(15, RELATIONS, 'us-russian-working-group', 'US-Russian working group'),
  point(16, EUROPE, 'russian-non-aggression-law', 'Russian non-aggression law'),
  point(17, RELATIONS, 'nuclear-arms-treaties', 'Nuclear arms control treaties'),
  point(18, EUROPE, 'non-nuclear-status', 'Ukraine’s non-nuclear status'),
  point(
    19,
    PEACE,
    'zaporizhzhia-plant',
    'Zaporizhzhia nuclear power plant',
    stanceOn('who would operate the plant'),
  ),
  point(20, PEACE, 'discrimination-media-and-education', 'Discrimination, media and education'),
  point(21, PEACE, 'territory', 'Territory', stanceOn('recognising territory as Russian, in fact or in law')),
  point(22, PEACE, 'later-changes-by-force', 'Later changes by force'),
  point(23, PEACE, 'dnipro-and-black-sea', 'Dnipro river and Black Sea grain'),
  point(24, PEACE, 'humanitarian-committee', 'Humanitarian committee'),
  point(25, PEACE, 'elections', 'Elections in Ukraine'),
  point(26, PEACE, 'amnesty', 'Amnesty'),
  point(27, PEACE, 'peace-council', 'Peace Council'),
  point(28, PEACE, 'ceasefire', 'Ceasefire', stanceOn('a ceasefire, whether or not that of the draft')),
]
