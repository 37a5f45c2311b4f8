import { parseArgs } from 'node:util'
import { generateCases } from '@/lib/anchoring/corpus/generate'
import { isMissed } from '@/lib/anchoring/corpus/judge'
import { ownTexts, realTexts } from '@/lib/anchoring/corpus/read-texts'
import { type Judged, table } from '@/lib/anchoring/corpus/report'
import { answer, run } from '@/lib/anchoring/corpus/run'
import type { Span } from '@/lib/anchoring/model'

const USAGE = `npm run anchoring:corpus -- [--misses] [--kind WORDS]

Prints how the resolver does on the corpus of edits, by kind of edit.
--misses also prints each answer that is not what is wanted; --kind runs only the kinds whose name has WORDS in it.`

/** Exit code 1 when something is attached to a wrong place, 2 when it was not asked for rightly. */
function main(args: readonly string[]): number {
  const asked = readArguments(args)
  if (!asked) {
    console.error(USAGE)
    return 2
  }
  const cases = [
    ...generateCases(ownTexts(), 1),
    ...generateCases(realTexts(process.env.PROVISO_DOCUMENTS), 2),
  ]
  const began = performance.now()
  const judged = run(cases.filter(({ kind }) => kind.includes(asked.kind)))
  const took = performance.now() - began
  if (asked.misses) for (const one of judged) if (isMissed(one.judgement)) console.log(missOf(one))
  console.log(table(judged))
  console.log(`\n${judged.length} cases in ${Math.round(took)} ms`)
  return judged.some(({ judgement }) => judgement.wrong) ? 1 : 0
}

function readArguments(args: readonly string[]) {
  try {
    const options = { misses: { type: 'boolean' }, kind: { type: 'string' } } as const
    const { values } = parseArgs({ args: [...args], options })
    return { misses: values.misses ?? false, kind: values.kind ?? '' }
  } catch {
    return null
  }
}

function missOf({ case: one, judgement }: Judged): string {
  const { state, spans, candidates } = answer(one)
  const [first] = candidates
  const named = first
    ? `${candidates.length} candidates, first ${first.score.total.toFixed(2)}`
    : 'no candidate'
  return [
    `${judgement.wrong ? 'WRONG' : 'missed'}  ${one.id}`,
    `  wanted  ${one.expected.verdict} ${shown(one.after, one.expected.spans)}`,
    `  got     ${state}, ${named} ${shown(one.after, first?.spans ?? spans)}`,
    `  was     ${inContext(one.before, one.spans)}`,
    '',
  ].join('\n')
}

const CONTEXT = 40

const inContext = (text: string, spans: readonly Span[]) =>
  spans
    .map(
      ({ start, end }) =>
        `${text.slice(Math.max(0, start - CONTEXT), start)}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}`,
    )
    .join(' … ')
    .replaceAll('\n', '¶')

const shown = (text: string, spans: readonly Span[]) => (spans.length === 0 ? '' : inContext(text, spans))

process.exitCode = main(process.argv.slice(2))
