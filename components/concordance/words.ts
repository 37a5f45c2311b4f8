import {
  type Asked,
  type Concordance,
  HIT_FAULT_WORDS,
  HITS_ON_A_PAGE,
  type Hit,
  type HitFault,
  KEPT_WORDS,
  type KeptReason,
  MOST_HITS,
} from '@/lib/concordance/model'

type Refused = readonly { readonly key: string; readonly reason: HitFault }[]

/** What came of annotating several places. */
export function outcomeWords(done: {
  /** The places that are annotated now. */
  readonly made: readonly unknown[]
  readonly refused: Refused
}): string {
  const made = done.made.length
  const refused = done.refused.length
  if (refused === 0) return made === 1 ? 'Annotated.' : `${made} places annotated.`
  const kept = `${refused} ${refused === 1 ? 'was' : 'were'} not, and ${refused === 1 ? 'stays' : 'stay'} ticked: the list below says why.`
  return made === 0 ? `Nothing was annotated: the list below says why.` : `${made} annotated. ${kept}`
}

/** One line for each place that was not annotated. */
export function refusedLines(refused: Refused, hits: readonly Hit[]): string[] {
  const byKey = new Map(hits.map((hit) => [hit.key, hit]))
  return refused.map(({ key, reason }) => {
    const hit = byKey.get(key)
    const where = hit ? `“${amidWords(hit)}” in ${hit.article.title}, version ${hit.version}` : ''
    return `${where}: ${HIT_FAULT_WORDS[reason]}.`
  })
}

/** So many characters are quoted on either side of a place, in whole words. */
const BESIDE = 20

const amidWords = ({ left, words, right }: Hit) =>
  (left.length > BESIDE ? `… ${left.slice(-BESIDE - 1).replace(/^\S*\s/u, '')}` : left) +
  words +
  (right.length > BESIDE ? `${right.slice(0, BESIDE + 1).replace(/\s\S*$/u, '')} …` : right)

/** What ticking several lines ticked, and what it did not and how to tick that. */
export function tickedWords(ticked: number, left: number): string {
  if (ticked + left === 0) return 'There is nothing to tick.'
  const one = ticked === 1 ? '1 place ticked.' : `${ticked} places ticked.`
  if (left === 0) return one
  const other =
    left === 1
      ? 'One place is annotated already and was left out: x ticks it all the same.'
      : `${left} places are annotated already and were left out: x ticks one all the same.`
  return ticked === 0 ? other : `${one} ${other}`
}

/** What came of taking back. */
export function takenBackWords(gone: number, kept: readonly { readonly reason: KeptReason }[]): string {
  const taken = gone === 1 ? '1 annotation taken back.' : `${gone} annotations taken back.`
  if (kept.length === 0) return taken
  const reasons = [...new Set(kept.map(({ reason }) => reason))].map((reason) => {
    const count = kept.filter((one) => one.reason === reason).length
    return `${count} because ${KEPT_WORDS[reason]}`
  })
  return `${gone === 0 ? 'Nothing was taken back.' : taken} These stay: ${reasons.join(', ')}.`
}

/** Said where there is nothing to take back; what can be is of the last day (`TAKEN_BACK_WITHIN_MS`). */
export const NOTHING_TOGETHER =
  'Nothing that you annotated here in the last day stands as you made it. An older one is deleted in its article.'

/** What can be taken back that was made before this page was loaded. */
export const togetherWords = ({ count, ago }: { readonly count: number; readonly ago: string }) =>
  `${ago} you annotated ${count === 1 ? 'one passage' : `${count} passages in one go`}: u takes ${count === 1 ? 'it' : 'them'} back.`

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** "Just now", "5 minutes ago", "3 hours ago": whole ones, rounded down. */
export function agoWords(ms: number): string {
  if (ms < MINUTE_MS) return 'Just now'
  const [count, unit] = ms < HOUR_MS ? [ms / MINUTE_MS, 'minute'] : [ms / HOUR_MS, 'hour']
  const whole = Math.floor(count)
  return `${whole} ${unit}${whole === 1 ? '' : 's'} ago`
}

/** "whimbrel*: places 101 to 200 of 240, in 5 of the 14 articles searched (17 texts)." Named, so that each search is heard. */
export function foundWords(
  { hits, page, total, more, searched, articles }: Concordance,
  { q, article, versions }: Pick<Asked, 'q' | 'article' | 'versions'>,
): string {
  const all = `${searched.texts} ${searched.texts === 1 ? 'text' : 'texts'}${versions === 'current' ? ', current versions only' : ''}`
  const many = `${searched.articles.toLocaleString('en')} articles searched (${all}).`
  if (total === 0)
    return `${q.trim()}: nothing found in the ${article ? `one article searched (${all}).` : many}`
  const first = (page - 1) * HITS_ON_A_PAGE + 1
  const count = more ? `the first ${MOST_HITS.toLocaleString('en')}` : total.toLocaleString('en')
  const which =
    total === 1
      ? '1 place'
      : hits.length === total
        ? `${count} places`
        : `places ${first} to ${first + hits.length - 1} of ${count}`
  return article
    ? `${q.trim()}: ${which} in the one article searched (${all}).`
    : `${q.trim()}: ${which}, in ${articles.length} of the ${many}`
}
