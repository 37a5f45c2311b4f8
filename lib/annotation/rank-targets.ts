/** A subject that an annotation may be about, with the words it is known by. */
export type RankedSubject = {
  readonly id: string
  readonly kind: string
  readonly number?: number
  readonly title: string
  readonly aliases?: readonly string[]
  /** Of a person. */
  readonly offices?: readonly string[]
  /** The sentence that sums it up, or empty. */
  readonly summary?: string
}

/** A subject to offer, and why. Words in quotation marks are the passage's own. */
export type RankedTarget = { readonly id: string; readonly why: readonly string[] }

/** Why a passage may be about a subject besides the words it shares with it, as found by whoever asks. */
export type TargetGround = { readonly id: string; readonly kind: 'named' | 'suggested'; readonly why: string }

/** What a shared word counts, by where the subject has it. A whole alias names it; a summary has words of all sorts. */
const WEIGHTS = {
  alias: 4,
  title: 3,
  summary: 1,
  people: 2,
  number: 12,
  used: 2,
  named: 12,
  suggested: 12,
} as const
/**
 * What a word counts by which persons and parties are called, or their offices, where it stands in the title or summary
 * of something else: that somebody is named says little of what is told about them.
 */
const OF_A_NAME = 0.25
/** As many as there are digits. */
const MOST = 9

/** Words that are in every sentence and about nothing, and words of news that are common in every archive of it. */
const COMMON = new Set(
  `according accept ago agree agreed agreement allow already always among another announced around article ask asked away back
  become begin began best better both bring call called came case change clear come comes consider continue country day days
  different discuss down during each early else end enough even ever every expected face far few final find first five follow
  following found four full further general get give given go goes going good got great ground group grow hand happen held
  help here high himself hold hour however include included including interest issue its itself just keep key kind know known
  large last late later lead least less let level like likely list little live long look made main major make makes making
  man many matter may maybe mean meet meeting member might million moment month months morning move much must near need never
  next night nothing now number off offer official often old once open order others own part parts past people person place
  point possible present put question rather reach ready real reason report reported result right round same second
  see seem seen set several shall side since situation small something soon speak spoke start state statement step still stop
  such support take taken talk talks tell term thing things think third though three through time today together told too took
  toward towards try turn two type under use used very want wanted way week weeks well went while whole why within without
  word words work world write year years yes yesterday yet
  a about after all also an and any are as at be been before being between but by can could did do does for from had has have he
  her his how i if in into is it its more most new no not of on one or other our out over own s said say says she so some
  such than that the their them then there these they this to under until up upon us was we were what when which who will
  with would you`
    .split(/\s+/)
    .map(plain),
)

/**
 * Subjects that a passage may be about, likeliest first, at most nine: by the words it shares with titles, aliases and
 * summaries, each counted by how few subjects have it (inverse document frequency, Spärck Jones 1972), by a point's
 * number where the words name it, by the grounds given, and by what was used before. What was used last is always the
 * first, so that it keeps its digit. Equal ones keep the order in which they were given.
 */
export function rankTargets(
  subjects: readonly RankedSubject[],
  passage: string,
  usedLast: readonly string[] = [],
  grounds: readonly TargetGround[] = [],
): RankedTarget[] {
  const words = new Map(termsOf(passage).map(({ term, word }) => [term, word]))
  const ofNames = namingTerms(subjects)
  const known = subjects.map((subject) => ({ subject, terms: knownTerms(subject) }))
  const rarity = rarityOf(known.map(({ terms }) => terms))
  const isLast = ({ id }: { readonly id: string }) => Number(id === usedLast[0])
  return known
    .map(({ subject, terms }) => {
      const shared = [...terms]
        .filter(([term]) => words.has(term))
        .map(([term, weight]) => {
          const name = !isNamed(subject) && ofNames.has(term)
          return {
            word: words.get(term) ?? '',
            counts: weight * (rarity.get(term) ?? 0) * (name ? OF_A_NAME : 1),
            says: name ? 0 : weight > WEIGHTS.summary ? 2 : 1,
          }
        })
        .sort((one, other) => other.counts - one.counts)
      const extra = [...found(subject, grounds), ...numbered(subject, passage), ...used(subject, usedLast)]
      const all = [...shared, ...extra]
      const besides = shared.filter(({ word }) => !extra.some((one) => quotedIn(one.word).includes(word)))
      const score = all.reduce((sum, { counts }) => sum + counts, 0)
      const why = [...extra.map(({ word }) => word), ...besides.slice(0, 3).map(({ word }) => `“${word}”`)]
      // One word of a summary is no reason; two are. Names are none at all.
      const fits = extra.length > 0 || shared.reduce((sum, { says }) => sum + says, 0) > 1
      return { id: subject.id, score, why, fits }
    })
    .filter(({ fits }) => fits)
    .sort((one, other) => isLast(other) - isLast(one) || other.score - one.score)
    .slice(0, MOST)
    .map(({ id, why }) => ({ id, why }))
}

const isNamed = ({ kind }: RankedSubject) => kind === 'person' || kind === 'party'

/** The words by which persons and parties are called, and those of offices: all that may stand for somebody. */
function namingTerms(subjects: readonly RankedSubject[]): ReadonlySet<string> {
  const names = subjects
    .filter(isNamed)
    .flatMap((one) => [one.title, ...(one.aliases ?? []), ...(one.offices ?? []), ...peopleOf(one)])
  return new Set(names.flatMap((name) => termsOf(name).map(({ term }) => term)))
}

/** The passage's own words in a reason. */
const quotedIn = (reason: string) => /“(.*)”/u.exec(reason)?.[1] ?? ''

type Reason = { readonly word: string; readonly counts: number }

function found({ id }: RankedSubject, grounds: readonly TargetGround[]): Reason[] {
  return grounds.filter((one) => one.id === id).map(({ kind, why }) => ({ word: why, counts: WEIGHTS[kind] }))
}

function numbered({ kind, number }: RankedSubject, passage: string): Reason[] {
  if (kind !== 'point' || number === undefined) return []
  const says = new RegExp(`\\b(?:point|item|provision|article) ${number}\\b`, 'iu').exec(passage)?.[0]
  return says ? [{ word: `“${says}”`, counts: WEIGHTS.number }] : []
}

function used({ id }: RankedSubject, usedLast: readonly string[]): Reason[] {
  const at = usedLast.indexOf(id)
  if (at < 0) return []
  return [{ word: at === 0 ? 'used last' : 'used before', counts: WEIGHTS.used }]
}

/** Every term of a subject with its highest weight. */
function knownTerms(subject: RankedSubject): Map<string, number> {
  const { title, aliases = [], summary = '' } = subject
  const terms = new Map<string, number>()
  const add = (words: string, weight: number) => {
    for (const { term } of termsOf(words)) terms.set(term, Math.max(terms.get(term) ?? 0, weight))
  }
  add(summary, WEIGHTS.summary)
  add(title, WEIGHTS.title)
  for (const people of peopleOf(subject)) add(people, WEIGHTS.people)
  for (const alias of aliases) add(alias, WEIGHTS.alias)
  return terms
}

/** How those of a place are called, by its name in a single word: “Norland” none, “Russia” Russian, “Ukraine” Ukrainian. */
function peopleOf({ kind, title }: RankedSubject): string[] {
  if (kind !== 'party' || /\s/.test(title)) return []
  if (title.endsWith('ia')) return [`${title}n`]
  return title.endsWith('e') ? [`${title.slice(0, -1)}ian`] : []
}

/** The natural logarithm of how many subjects there are for each that has the term. */
function rarityOf(all: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const having = new Map<string, number>()
  for (const terms of all) for (const term of terms.keys()) having.set(term, (having.get(term) ?? 0) + 1)
  return new Map([...having].map(([term, count]) => [term, Math.log(1 + all.length / count)]))
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\.\p{L}\b\.?)*/gu

/** The words that say something, each as it stands and as it is compared: small, without accents and plural endings. */
function termsOf(words: string): { term: string; word: string }[] {
  return Array.from(words.matchAll(WORD), ([word]) => ({ word, term: plain(word) })).filter(
    ({ term }) => term.length > 1 && !COMMON.has(term),
  )
}

function plain(word: string): string {
  const small = word
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase()
  if (small.length > 4 && small.endsWith('ies')) return `${small.slice(0, -3)}y`
  return small.length > 3 && /[^s]s$/.test(small) ? small.slice(0, -1) : small
}
