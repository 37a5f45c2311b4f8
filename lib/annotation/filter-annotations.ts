import { foldText } from '@/lib/meaning/cosmetic'
import { inTextOrder } from './in-text-order'
import { isUnreviewed } from './look'
import { type AnnotationTarget, type AnnotationView, type Bearing, type EvidenceUse, VOICES } from './model'

/** How far the statements that rest on a passage have come. */
export const USE_STAGES = {
  none: 'no statement',
  draft: 'a draft',
  review: 'in review',
  approved: 'approved',
  published: 'published',
} as const
export type UseStage = keyof typeof USE_STAGES

export const SORTS = {
  text: 'as in the text',
  newest: 'newest first',
  changed: 'last changed first',
  about: 'by what it is about',
  bearing: 'by bearing',
  person: 'by who made it',
  state: 'by state: what waits first',
} as const
export type Sort = keyof typeof SORTS

/** Marks that ask for a person. */
export const WANTS = {
  suspect: 'suspect',
  unreviewed: 'not reviewed yet',
  'about-nothing': 'about nothing',
  'no-statement': 'without a statement',
  mine: 'made or changed by me',
} as const
export type Want = keyof typeof WANTS

/** What is asked for. Empty words ask for nothing; several questions must all hold. */
export type AnnotationFilter = {
  readonly query: string
  /** A target, as kind and slug: "point/7-nato-membership". */
  readonly about: string
  readonly bearing: Bearing | ''
  /** Name of who made or last changed it. */
  readonly by: string
  /** Who speaks, as it is shown. */
  readonly speaker: string
  readonly stage: UseStage | ''
  readonly wants: readonly Want[]
  readonly sort: Sort
}

export const NO_FILTER: AnnotationFilter = {
  query: '',
  about: '',
  bearing: '',
  by: '',
  speaker: '',
  stage: '',
  wants: [],
  sort: 'text',
}

/** Whether the filter leaves anything out; the order alone does not. */
export const isNarrow = ({ sort: _, ...asked }: AnnotationFilter) =>
  Object.values(asked).some((value) => value.length > 0)

/** Annotations that answer to all that is asked, in the order asked for. `me` is the name of who looks. */
export function filterAnnotations<View extends AnnotationView>(
  annotations: readonly View[],
  filter: AnnotationFilter,
  me: string,
): readonly View[] {
  const holds = isNarrow(filter)
    ? annotations.filter((one) => QUESTIONS.every((question) => question(one, filter, me)))
    : annotations
  return filter.sort === 'text' ? holds : [...holds].sort(ORDERS[filter.sort])
}

type Question = (annotation: AnnotationView, filter: AnnotationFilter, me: string) => boolean

const QUESTIONS: readonly Question[] = [
  (one, { about }) => about === '' || targetKeys(one).includes(about),
  ({ uses }, { bearing }) => bearing === '' || uses.some((use) => use.bearing === bearing),
  (one, { by }) => by === '' || peopleOf(one).includes(by),
  (one, { speaker }) => speaker === '' || speakerOf(one) === speaker,
  ({ uses }, { stage }) => stage === '' || stagesOf(uses).includes(stage),
  (one, { wants }, me) => wants.every((want) => MEANS[want](one, me)),
  (one, { query }) => query.trim() === '' || wordsOf(one).includes(foldText(query.trim()).toLowerCase()),
]

const MEANS: Readonly<Record<Want, (one: AnnotationView, me: string) => boolean>> = {
  suspect: ({ suspect }) => suspect,
  unreviewed: ({ uses }) => uses.some(isUnreviewed),
  'about-nothing': ({ targets }) => targets.length === 0,
  'no-statement': ({ uses }) => uses.length === 0,
  mine: (one, me) => peopleOf(one).includes(me),
}

type Order = (one: AnnotationView, other: AnnotationView) => number

/** Equal ones stay as in the text: sorting is stable, and annotations come in its order. */
const ORDERS: Readonly<Record<Sort, Order>> = {
  text: inTextOrder,
  newest: (one, other) => other.createdAt.localeCompare(one.createdAt),
  changed: (one, other) => other.updatedAt.localeCompare(one.updatedAt),
  about: (one, other) => compareTargets(one.targets[0], other.targets[0]),
  bearing: (one, other) => bearingRank(one) - bearingRank(other),
  person: (one, other) => one.author.localeCompare(other.author, 'en'),
  state: (one, other) => stateRank(one) - stateRank(other),
}

/** The points by their numbers, then everything else by its name; about nothing is last. */
function compareTargets(one: AnnotationTarget | undefined, other: AnnotationTarget | undefined): number {
  if (!one || !other) return Number(!one) - Number(!other)
  const [number, its] = [one.number ?? Number.POSITIVE_INFINITY, other.number ?? Number.POSITIVE_INFINITY]
  return number === its ? one.title.localeCompare(other.title, 'en') : number < its ? -1 : 1
}

const BY_BEARING: readonly Bearing[] = ['disputes', 'supports', 'context']
const bearingRank = ({ uses }: AnnotationView) =>
  Math.min(BY_BEARING.length, ...uses.map(({ bearing }) => BY_BEARING.indexOf(bearing)))

/** What waits for somebody first: doubt, then what nothing rests on, then by the least that its statements are. */
function stateRank({ suspect, uses }: AnnotationView): number {
  const stages = Object.keys(USE_STAGES) as UseStage[]
  return suspect ? -1 : Math.min(...stagesOf(uses).map((stage) => stages.indexOf(stage)))
}

/** Targets as kind and slug, which is how addresses name them. */
export const targetKeys = ({ targets }: AnnotationView) => targets.map(({ kind, slug }) => `${kind}/${slug}`)

const peopleOf = ({ author, updatedBy }: AnnotationView) => [author, updatedBy]

const speakerOf = ({ speakerName, fields }: AnnotationView) => speakerName ?? fields.speakerDescription

const STAGE_OF: Readonly<Record<EvidenceUse['state'], UseStage>> = {
  draft: 'draft',
  changes_requested: 'draft',
  submitted: 'review',
  approved: 'approved',
  published: 'published',
  superseded: 'published',
  retracted: 'published',
}

function stagesOf(uses: readonly EvidenceUse[]): UseStage[] {
  return uses.length === 0 ? ['none'] : uses.map(({ state }) => STAGE_OF[state])
}

const FOLDED = new WeakMap<AnnotationView, string>()

/** Everything of an annotation that can be read, folded: kept, since it is asked for at every letter of a search. */
function wordsOf(one: AnnotationView): string {
  const known = FOLDED.get(one)
  if (known !== undefined) return known
  const { fields, targets, uses, words } = one
  const parts = [
    ...words,
    fields.note,
    ...fields.tags,
    VOICES[fields.voice],
    speakerOf(one),
    fields.chain,
    ...targets.map(({ title }) => title),
    ...uses.map(({ wording }) => wording),
  ]
  const folded = foldText(parts.join('\n')).toLowerCase()
  FOLDED.set(one, folded)
  return folded
}

/** For a choice in a filter: its value, its words, and how many annotations answer to it. */
export type FilterChoice = { readonly value: string; readonly words: string; readonly count: number }

/** What can be asked for of these annotations, each with how many there are, the most frequent first. */
export function filterChoices(annotations: readonly AnnotationView[]) {
  const about = new Map<string, { words: string; count: number }>()
  const by = new Map<string, { words: string; count: number }>()
  const speaker = new Map<string, { words: string; count: number }>()
  for (const one of annotations) {
    for (const { kind, slug, number, title } of one.targets)
      tally(about, `${kind}/${slug}`, number === null ? title : `${number} ${title}`)
    for (const person of new Set(peopleOf(one))) tally(by, person, person)
    const speaks = speakerOf(one)
    if (speaks) tally(speaker, speaks, speaks)
  }
  return { about: counted(about), by: counted(by), speaker: counted(speaker) }
}

type Tally = Map<string, { words: string; count: number }>

function tally(into: Tally, value: string, words: string): void {
  into.set(value, { words, count: (into.get(value)?.count ?? 0) + 1 })
}

const counted = (tallied: Tally): FilterChoice[] =>
  [...tallied]
    .map(([value, { words, count }]) => ({ value, words, count }))
    .sort((one, other) => other.count - one.count || one.words.localeCompare(other.words, 'en'))
