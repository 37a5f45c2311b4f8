import type { Ref, StoryFinding } from '../story-model'

const INVESTMENT = 'investment-plan-november-2025'
const SCOOP = 'axios-scoop-november-2025'
const FEBRUARY = 'trump-putin-call-february-2025'
const MAY = 'trump-putin-call-may-2025'
const FOUR = 'four-concessions-march-2025'
const ALL = [FEBRUARY, FOUR, MAY, SCOOP, INVESTMENT]
const ALL_BUT = (article: string) => ALL.filter((one) => one !== article)

const silent = (
  subject: Ref,
  articles: readonly string[],
  terms: readonly string[],
  party: string | null = null,
): StoryFinding[] => articles.map((article) => ({ article, subject, party, terms }))

const NAMES = {
  russia: ['Russia', 'Kremlin', 'Moscow', 'Putin'],
  ukraine: ['Ukraine', 'Kyiv', 'Zelensky'],
  nato: ['NATO', 'alliance'],
  'european-states': ['Europe', 'European', 'allies'],
  'united-states': ['Trump', 'White House', 'US', 'Hegseth'],
} as const

const noStance = (
  subject: Ref,
  terms: readonly string[],
  ...parties: (keyof typeof NAMES)[]
): StoryFinding[] => parties.flatMap((party) => silent(subject, ALL, [...NAMES[party], ...terms], party))

const points: readonly StoryFinding[] = [
  ...silent('point/security-guarantees', [MAY], ['guarantee']),
  ...silent('point/size-of-ukraines-forces', ALL, ['600,000', 'armed forces', 'personnel', 'army']),
  ...silent('point/nato-membership', [SCOOP, MAY], ['NATO', 'alliance']),
  // One article says that US troops are not to be sent: that touches the subject.
  ...silent('point/nato-troops', ALL_BUT(FEBRUARY), ['NATO troops', 'foreign troops', 'peacekeep']),
  ...silent('point/fighter-jets-in-poland', ALL, ['Poland', 'Polish', 'fighter', 'aircraft']),
  ...silent('point/terms-of-the-us-guarantee', [MAY], ['guarantee', 'compensat']),
  ...silent('point/eu-membership', ALL, ['European Union', 'EU membership', 'preferential', 'market access']),
  // Of Russia in the world economy none is silent: they speak of ties, of trade, of wealth, of what the West did.
  ...silent('point/use-of-frozen-assets', [SCOOP, FEBRUARY, MAY], ['frozen', 'assets', 'central bank']),
  ...silent('point/us-russian-working-group', ALL, ['working group', 'task force', 'compliance']),
  ...silent('point/russian-non-aggression-law', ALL, ['non-aggression', 'Russian law', 'legislation']),
  ...silent('point/nuclear-arms-treaties', ALL, ['arms control', 'proliferation', 'nuclear', 'warhead']),
  ...silent('point/non-nuclear-status', ALL, ['non-nuclear', 'nuclear', 'proliferation']),
  // One article has President Trump speak of power plants without naming one.
  ...silent('point/zaporizhzhia-plant', ALL_BUT(FOUR), ['nuclear', 'IAEA', 'electricity', 'power plant']),
  ...silent('point/discrimination-media-and-education', ALL, [
    'discriminat',
    'education',
    'school',
    'language',
  ]),
  ...silent('point/territory', [FEBRUARY, MAY], ['Crimea', 'Donetsk', 'territor', 'border']),
  ...silent('point/later-changes-by-force', ALL, ['by force', 'undertake']),
  ...silent('point/dnipro-and-black-sea', ALL, ['Dnipro', 'Dnieper', 'Black Sea', 'grain']),
  // One article tells of a US prisoner whom Russia released.
  ...silent('point/humanitarian-committee', ALL_BUT(FEBRUARY), [
    'humanitarian',
    'prisoner',
    'hostage',
    'children',
  ]),
  ...silent('point/elections', ALL, ['election', 'ballot', '100 days']),
  ...silent('point/amnesty', ALL, ['amnesty', 'prosecut', 'war crime']),
  ...silent('point/peace-council', ALL, ['Peace Council', 'legally binding', 'monitor']),
  // Nor of a ceasefire: those without the word speak of an end of the killing or of the bombing.
]

const concessions: readonly StoryFinding[] = [
  ...silent('concession/nato-membership', [SCOOP, MAY], ['NATO', 'alliance']),
  ...silent('concession/pre-2014-borders', [FEBRUARY, MAY], ['2014', 'border', 'territor']),
  ...silent('concession/critical-infrastructure', ALL_BUT(FOUR), [
    'infrastructure',
    'refiner',
    'pipeline',
    'power plant',
  ]),
  ...silent('concession/frozen-assets', [SCOOP, FEBRUARY, MAY], ['frozen', 'assets', 'central bank']),
]

const stances: readonly StoryFinding[] = [
  ...noStance('concession/nato-membership', ['membership', 'join'], 'european-states', 'nato'),
  ...noStance('concession/pre-2014-borders', ['border', 'territory', 'land'], 'european-states', 'nato'),
  ...noStance(
    'concession/critical-infrastructure',
    ['infrastructure', 'refiner', 'pipeline', 'power'],
    'russia',
    'ukraine',
    'european-states',
    'nato',
  ),
  ...noStance('concession/frozen-assets', ['frozen', 'assets'], 'ukraine', 'nato'),
  // The fourth article tells what the West did, in words that its copy has lost: not silent, and not recorded.
  ...silent(
    'concession/frozen-assets',
    ALL_BUT(FOUR),
    [...NAMES['european-states'], 'frozen', 'assets'],
    'european-states',
  ),
  ...noStance(
    'point/size-of-ukraines-forces',
    ['armed forces', 'army', 'troops'],
    'russia',
    'ukraine',
    'united-states',
  ),
  ...noStance('point/territory', ['territory', 'land', 'border'], 'european-states', 'nato'),
  ...noStance('point/nato-membership', ['membership', 'join'], 'european-states', 'nato'),
]

/**
 * Where the articles, read whole, are silent: of a point or a concession at all, or of where a party stands on it.
 * What is not here was not looked for, and reads so.
 */
export const findings: readonly StoryFinding[] = [...points, ...concessions, ...stances]
