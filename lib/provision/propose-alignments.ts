import { wordSpans } from '@/lib/text/words'
import { calledOut, compareWords } from './compare-words'
import type { AlignmentKind } from './model'

/** A provision with what our sentences say of it. */
export type SaidProvision = {
  readonly id: string
  readonly number: string
  /** Number of the point whose provision it is. */
  readonly point: number | null
  readonly words: string
}
type Text = { readonly seenWhole: boolean; readonly provisions: readonly SaidProvision[] }
type Pair = { readonly fromId: string | null; readonly toId: string | null }
export type Texts = {
  readonly from: Text
  readonly to: Text
  /** Pairs that are aligned, or were and were taken back. */
  readonly known: readonly Pair[]
}
export type Proposal = Pair & { readonly kind: AlignmentKind; readonly reason: string }

/** Two sentences about one provision share about half of what they say; two others seldom a fifth. */
const ALIKE = 0.35
/** The same point weighs as much as sharing a fifth of the words: alone it is not enough. */
const SAME_POINT = 0.2
/** Rewordings of ours differ by a word or two. */
const SAME_WORDS = 0.85

const STOP_WORDS = new Set(
  'a an the and or of to in on at by for from with as is are be been it its this that these those their his her which who than then into over under also such any all other draft text plan provision point says say said report reported'.split(
    ' ',
  ),
)

type Match = { readonly from: SaidProvision; readonly to: SaidProvision; readonly likeness: Likeness }
type Likeness = { readonly share: number; readonly shared: readonly string[]; readonly samePoint: boolean }

/**
 * What became of the provisions of one text in another, as far as our own sentences tell: kept, moved, changed,
 * merged or split where they share enough; new or dropped only where the text in question was seen whole. Each
 * with its reason in words. Nothing that is known already is proposed again.
 */
export function proposeAlignments({ from, to, known }: Texts): Proposal[] {
  const matches = matchesOf(from.provisions, to.provisions)
  const pairs = matches.map((match) => ({
    fromId: match.from.id,
    toId: match.to.id,
    kind: kindOf(match, matches),
    reason: reasonOf(match),
  }))
  const without = [
    ...(from.seenWhole ? newOnes(to.provisions, matches, known) : []),
    ...(to.seenWhole ? droppedOnes(from.provisions, matches, known) : []),
  ]
  return [...pairs, ...without].filter(
    (pair) => !known.some(({ fromId, toId }) => fromId === pair.fromId && toId === pair.toId),
  )
}

// Each provision of the other text with the one it is most like, and each of this one with its own most like.
function matchesOf(from: readonly SaidProvision[], to: readonly SaidProvision[]): Match[] {
  const all = from.flatMap((one) =>
    to.map((other) => ({ from: one, to: other, likeness: likeness(one, other) })),
  )
  const alike = all.filter(
    ({ likeness: { share, samePoint } }) => share + (samePoint ? SAME_POINT : 0) >= ALIKE,
  )
  return alike.filter(
    (match) =>
      isBest(match, alike, ({ to: other }) => other === match.to) ||
      isBest(match, alike, ({ from: one }) => one === match.from),
  )
}

function isBest(match: Match, among: readonly Match[], rival: (other: Match) => boolean): boolean {
  return among.filter(rival).every((other) => weight(other) <= weight(match))
}

function weight({ likeness }: Match): number {
  return likeness.share + (likeness.samePoint ? SAME_POINT : 0)
}

function likeness(from: SaidProvision, to: SaidProvision): Likeness {
  const [one, other] = [contentWords(from.words), contentWords(to.words)]
  const shared = [...one].filter((word) => other.has(word))
  const union = new Set([...one, ...other]).size
  return {
    share: union === 0 ? 0 : shared.length / union,
    shared,
    samePoint: from.point !== null && from.point === to.point,
  }
}

function contentWords(sentence: string): Set<string> {
  const words = wordSpans(sentence).map(({ start, end }) => sentence.slice(start, end).toLowerCase())
  return new Set(words.filter((word) => !STOP_WORDS.has(word) && calledOut(word) !== 'modal'))
}

function kindOf(match: Match, matches: readonly Match[]): AlignmentKind {
  if (matches.filter(({ to }) => to === match.to).length > 1) return 'merged'
  if (matches.filter(({ from }) => from === match.from).length > 1) return 'split'
  if (match.likeness.share < SAME_WORDS || bindingChanges(match).length > 0) return 'changed'
  return match.from.number === match.to.number ? 'kept' : 'moved'
}

/** Words that bind and stand in one of the two sentences only. */
function bindingChanges({ from, to }: Match): string[] {
  return compareWords(from.words, to.words).flatMap(({ kind, text, calls }) =>
    calls ? [`${kind === 'gone' ? '−' : '+'}${text}`] : [],
  )
}

const SHOWN_WORDS = 6

function reasonOf(match: Match): string {
  const { shared, samePoint } = match.likeness
  const changes = bindingChanges(match).slice(0, SHOWN_WORDS)
  const more = shared.length > SHOWN_WORDS ? ' …' : ''
  return [
    shared.length === 0
      ? 'Our sentences share no words.'
      : `Our sentences share ${shared.length} ${shared.length === 1 ? 'word' : 'words'}: ${shared.slice(0, SHOWN_WORDS).join(', ')}${more}.`,
    samePoint ? `Both are provisions of point ${match.from.point}.` : '',
    changes.length > 0 ? `Numbers, modals or negations differ: ${changes.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function newOnes(
  to: readonly SaidProvision[],
  matches: readonly Match[],
  known: readonly Pair[],
): Proposal[] {
  return to
    .filter((one) => one.words !== '' && !matches.some((match) => match.to === one))
    .filter(({ id }) => !known.some(({ toId }) => toId === id))
    .map(({ id }) => ({
      fromId: null,
      toId: id,
      kind: 'new',
      reason: 'Nothing in the first text, which was seen whole, is like our sentence of it.',
    }))
}

function droppedOnes(
  from: readonly SaidProvision[],
  matches: readonly Match[],
  known: readonly Pair[],
): Proposal[] {
  return from
    .filter((one) => one.words !== '' && !matches.some((match) => match.from === one))
    .filter(({ id }) => !known.some(({ fromId }) => fromId === id))
    .map(({ id }) => ({
      fromId: id,
      toId: null,
      kind: 'dropped',
      reason: 'Nothing in this text, which was seen whole, is like our sentence of it.',
    }))
}
