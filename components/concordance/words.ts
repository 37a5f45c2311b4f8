import {
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
    const where = hit
      ? `“${hit.left.slice(-20)}${hit.words}${hit.right.slice(0, 20)}” in ${hit.article.title}`
      : ''
    return `${where}: ${HIT_FAULT_WORDS[reason]}.`
  })
}

/** What ticking all did not tick, and how to tick it; empty for nothing. */
export const leftOutWords = (count: number): string =>
  count === 0
    ? ''
    : count === 1
      ? 'One place is annotated already and was left out: x ticks it all the same.'
      : `${count} places are annotated already and were left out: x ticks one all the same.`

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

/** "Places 101 to 200 of 240, in 5 versions". */
export function foundWords({ hits, page, total, more, versions, articles }: Concordance): string {
  if (total === 0) return 'Nothing found.'
  const first = (page - 1) * HITS_ON_A_PAGE + 1
  const all = more ? `the first ${MOST_HITS.toLocaleString('en')}` : total.toLocaleString('en')
  const which =
    total === 1
      ? '1 place'
      : hits.length === total
        ? `${all} places`
        : `Places ${first} to ${first + hits.length - 1} of ${all}`
  const where = articles.length === 1 ? '1 article' : `${articles.length} articles`
  return `${which}, in ${where}, ${versions === 1 ? '1 text' : `${versions} texts`} read.`
}
