import type { Span } from '@/lib/anchoring/model'
import type { PassageSight } from './model'

/** A text to see passages in; `blocks` are those of its newest layout. UTF-16 code units. */
export type SightedVersion = {
  readonly id: string
  readonly number: number
  readonly capturedAt: string
  readonly text: string
  readonly blocks: readonly (Span & { readonly kind: string })[]
}

/** As many words a side as readers may be shown of the surroundings. */
const WORDS_BESIDE = 25
/** Longer than 25 words ever are; the rest of a paragraph without white space is of no help. */
const UNITS_BESIDE = 2_000

/** Words where they stand in a version, with at most 25 words of the same block a side. UTF-16 code units. */
export function sightOf(version: SightedVersion, spans: readonly Span[]): PassageSight {
  const { id, number, capturedAt, text } = version
  const [first, last] = [spans[0], spans.at(-1)]
  return {
    versionId: id,
    number,
    capturedAt,
    spans: spans.map(({ start, end }) => ({ start, end })),
    block: first ? blockNumber(version, first.start) : null,
    words: spans.map(({ start, end }) => text.slice(start, end)),
    before: first ? lastWords(text.slice(blockAt(version, first.start).start, first.start)) : '',
    after: last ? firstWords(text.slice(last.end, blockAt(version, last.end - 1).end)) : '',
    above: first ? lastWords(neighbour(version, first.start, -1)) : '',
    below: last ? firstWords(neighbour(version, last.end - 1, 1)) : '',
  }
}

const blockAt = ({ text, blocks }: SightedVersion, offset: number): Span =>
  blocks.find(({ start, end }) => start <= offset && offset < end) ?? { start: 0, end: text.length }

function blockNumber({ blocks }: SightedVersion, offset: number): number | null {
  return 1 + blocks.findIndex(({ start, end }) => start <= offset && offset < end) || null
}

/** The words of the block beside the one at an offset; none where words were left out. */
function neighbour({ text, blocks }: SightedVersion, offset: number, step: 1 | -1): string {
  const at = blocks.findIndex(({ start, end }) => start <= offset && offset < end)
  const block = at < 0 ? undefined : blocks[at + step]
  return block && block.kind !== 'gap' ? text.slice(block.start, block.end) : ''
}

function lastWords(text: string): string {
  const near = text.slice(-UNITS_BESIDE)
  const starts = Array.from(near.matchAll(/\S+/g), ({ index }) => index)
  return near.slice(starts.at(-WORDS_BESIDE) ?? 0)
}

function firstWords(text: string): string {
  const near = text.slice(0, UNITS_BESIDE)
  const ends = Array.from(near.matchAll(/\S+/g), ({ 0: word, index }) => index + word.length)
  return near.slice(0, ends[WORDS_BESIDE - 1] ?? near.length)
}
