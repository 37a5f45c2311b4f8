// How fast, and how rightly, passages are found again; see bench/README.md. Everything is generated from a seed.

import { randomFrom } from '@/lib/anchoring/corpus/random'
import { describe } from '@/lib/anchoring/describe'
import { CONTENDERS, type Contender, type Sought } from './contenders'
import { edited } from './edits'
import { judged } from './judge'
import { asNewText, mean, median, quantile, timeEach } from './measure'
import { newsOf, writerFrom } from './news'
import { type Passage, type Printed, passagesOf, print } from './passages'
import { ratio, row, thousands, time } from './table'

const quick = process.argv.includes('--quick')

const WANTED = { stands: 0.2, elsewise: 5, rebase: 100 }
const AT = 100_000
const SEED = 28
/** Share of the sentences that are edited between two versions. */
const EDITED = 0.2
/** Milliseconds that one contender may spend on one line, after which it has done what it has done. */
const LIMIT = quick ? 1_500 : 10_000
const SIZES = [
  { length: 10_000, anchors: quick ? 100 : 500, colds: quick ? 5 : 25 },
  { length: 100_000, anchors: quick ? 100 : 500, colds: quick ? 5 : 25 },
  { length: 1_000_000, anchors: quick ? 20 : 100, colds: quick ? 2 : 5 },
]
const REBASES = [
  { length: 100_000, spans: 1_000, rounds: quick ? 3 : 9 },
  { length: 100_000, spans: 5_000, rounds: quick ? 2 : 5 },
  { length: 1_000_000, spans: 5_000, rounds: quick ? 1 : 3 },
]
const KINDS = { exact: 'stands', changed: 'changed', missing: 'gone' } as const
type Kind = keyof typeof KINDS
const KIND_NAMES = Object.keys(KINDS) as Kind[]

type Case = Sought & Pick<Passage, 'fate' | 'place'>
type Versions = { readonly before: Printed; readonly after: Printed; readonly pick: Picker }
type Picker = (count: number, fate?: Passage['fate']) => Passage[]

const reached: { what: string; wanted: number; seen: number }[] = []

function versionsOf(length: number): Versions {
  const random = randomFrom(`${SEED} ${length}`)
  const writer = writerFrom(random)
  const news = newsOf(length, writer)
  const before = print(news)
  const after = print(edited(news, EDITED, writer, random))
  return { before, after, pick: (count, fate) => passagesOf(news, before, after, count, random, fate) }
}

/** Describes passages of one text, which is timed once for all kinds. */
function describeAll(text: string, passages: readonly Passage[]) {
  const { times, results } = timeEach(passages, Number.POSITIVE_INFINITY, ({ start, end }) =>
    describe(text, { start, end }),
  )
  const cases = passages.map((passage, index): Case => ({ ...passage, selectors: results[index] ?? [] }))
  return { times, cases }
}

/** What a contender runs before it is timed, so that no line pays for compiling it. */
function warmUp(): void {
  const { before, after, pick } = versionsOf(20_000)
  const { cases } = describeAll(before.text, pick(quick ? 60 : 200))
  for (const { find, rebase } of CONTENDERS) {
    timeEach(cases, LIMIT / 2, (one) => find(after.text, one))
    timeEach([1, 2], LIMIT / 2, () => rebase?.(before.text, after.text, cases))
  }
}

function anchors({ length, anchors: count, colds }: (typeof SIZES)[number]): void {
  const { before, after, pick } = versionsOf(length)
  const passages = KIND_NAMES.flatMap((kind) => pick(count, KINDS[kind]))
  const { times, cases } = describeAll(before.text, passages)
  console.log(
    `\n${thousands(before.text.length)} characters, and ${thousands(after.text.length)} after the edits`,
  )
  console.log(`  describing one passage: ${time(median(times))} ms, p95 ${time(quantile(times, 0.95))} ms`)
  console.log(
    row(
      'ms for one passage',
      'median',
      'p95',
      'mean',
      'cold',
      'ratio',
      'done',
      'right place',
      'attached wrongly',
    ),
  )
  for (const kind of KIND_NAMES) {
    const ofKind = cases.filter(({ fate }) => fate === KINDS[kind])
    let own = 0
    for (const contender of CONTENDERS)
      own = anchorLine(contender, kind, ofKind, after.text, colds, own, length)
  }
}

/** Prints one line and answers with the time that ratios are taken of: our own. */
function anchorLine(
  { name, find }: Contender,
  kind: Kind,
  cases: readonly Case[],
  text: string,
  colds: number,
  own: number,
  length: number,
): number {
  const isOwn = own === 0
  const { times, results } = timeEach(cases, LIMIT, (one) => find(text, one))
  const fresh = cases.slice(0, colds).map((one, index) => ({ one, text: asNewText(text, index) }))
  const cold = isOwn ? timeEach(fresh, LIMIT, (made) => find(made.text, made.one)).times : []
  const done = cases.slice(0, results.length)
  const { right, wrong } = judged(done, results)
  console.log(
    row(
      `${kind.padEnd(8)} ${name}`,
      time(median(times)),
      time(quantile(times, 0.95)),
      time(mean(times)),
      cold.length ? time(median(cold)) : '',
      isOwn ? '1' : ratio(median(times) / own),
      `${done.length} of ${cases.length}`,
      kind === 'missing' ? '' : `${right}`,
      `${wrong}`,
    ),
  )
  if (isOwn && length === AT) {
    const wanted = kind === 'exact' ? WANTED.stands : WANTED.elsewise
    reached.push({ what: `ms for one passage, ${kind}, median`, wanted, seen: median(times) })
    reached.push({ what: `ms for one passage, ${kind}, mean with the first`, wanted, seen: mean(times) })
  }
  return isOwn ? median(times) : own
}

function rebases({ length, spans, rounds }: (typeof REBASES)[number]): void {
  const { before, after, pick } = versionsOf(length)
  const passages = pick(spans)
  const count = (fate: Passage['fate']) => passages.filter((one) => one.fate === fate).length
  console.log(
    `\n${thousands(spans)} passages rebased at once over ${thousands(before.text.length)} characters: ` +
      `${count('stands')} stand, ${count('changed') + count('torn')} changed, ${count('gone')} are gone`,
  )
  console.log(
    row('ms for all', 'median', 'worst', 'cpu', '', 'ratio', 'done', 'right place', 'attached wrongly'),
  )
  let own = 0
  for (const contender of CONTENDERS) {
    const { times, answers, processor } = contender.rebase
      ? atOnce(contender.rebase, before.text, after.text, passages, own === 0 ? rounds : 1)
      : oneByOne(contender, after.text, passages)
    const isOwn = own === 0
    if (isOwn) own = median(times)
    // Where the standing words were put and what else was attached: leads are not part of this line.
    const done = passages.slice(0, answers.length)
    const { right } = judged(
      done.filter(({ fate }) => fate === 'stands'),
      answers.filter((_, index) => done[index]?.fate === 'stands'),
    )
    console.log(
      row(
        contender.name,
        time(median(times)),
        time(Math.max(...times)),
        time(processor),
        '',
        isOwn ? '1' : ratio(median(times) / own),
        `${done.length} of ${passages.length}`,
        `${right} of ${done.filter(({ fate }) => fate === 'stands').length}`,
        `${judged(done, answers).wrong}`,
      ),
    )
    if (isOwn && length === AT && spans === 1_000) {
      reached.push({ what: 'ms for 1,000 passages rebased, median', wanted: WANTED.rebase, seen: own })
      reached.push({
        what: 'ms for 1,000 passages rebased, worst',
        wanted: WANTED.rebase,
        seen: Math.max(...times),
      })
    }
  }
}

function atOnce(
  rebase: NonNullable<Contender['rebase']>,
  before: string,
  after: string,
  passages: readonly Passage[],
  rounds: number,
) {
  const spans = passages.map(({ start, end }) => ({ start, end }))
  const texts = Array.from(
    { length: rounds },
    (_, round) => [asNewText(before, round), asNewText(after, round)] as const,
  )
  const { times, results, processor } = timeEach(texts, LIMIT, ([old, now]) => rebase(old, now, spans))
  return { times, processor, answers: results[0] ?? [] }
}

/** One search after another, and what all would take when the time is over before. */
function oneByOne({ find }: Contender, text: string, passages: readonly Passage[]) {
  const { times, results, processor } = timeEach(passages, LIMIT, (passage) =>
    find(text, { ...passage, selectors: [] }),
  )
  return { times: [mean(times) * passages.length], processor: processor * passages.length, answers: results }
}

function verdict(): number {
  console.log(`\nwanted at ${thousands(AT)} characters`)
  for (const { what, wanted, seen } of reached) {
    console.log(
      `  ${seen <= wanted ? 'reached    ' : 'NOT REACHED'} ${what}: at most ${wanted}, seen ${time(seen)}`,
    )
  }
  return reached.every(({ wanted, seen }) => seen <= wanted) ? 0 : 1
}

console.log(`Node ${process.version}; texts of seed ${SEED}; ${EDITED * 100} % of the sentences edited`)
warmUp()
for (const size of SIZES) anchors(size)
for (const many of REBASES) rebases(many)
process.exitCode = verdict()
