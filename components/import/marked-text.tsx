import { Fragment } from 'react'
import { gapPlace } from '@/lib/import/gap-place'
import { inPieces, type Mark } from './in-pieces'
import type { Item } from './left-to-decide'

type Props = { text: string; items: readonly Item[]; current: string | null }

/**
 * The words of a block, with a sign where something is proposed and a line below the words that a caution is about; the
 * signs are none of the words that are selected.
 */
export function MarkedText({ text, items, current }: Props) {
  const marks = items.map((item) => markOf(text, item))
  return inPieces(text, marks).map(({ at, words, begins, within }) => (
    <Fragment key={at}>
      {begins.map(({ id, sign }) => (
        <span
          key={id}
          data-sign={sign}
          className={`before:mx-0.5 before:rounded-sm before:px-1 before:font-sans before:text-sm before:content-[attr(data-sign)] ${id === current ? 'before:bg-attention before:text-paper' : 'before:bg-mark'}`}
        />
      ))}
      {within.length === 0 ? (
        words
      ) : (
        <span
          className={`underline decoration-2 underline-offset-4 ${within.some(({ id }) => id === current) ? 'decoration-attention' : 'decoration-edge decoration-dotted'}`}
        >
          {words}
        </span>
      )}
    </Fragment>
  ))
}

/** Something that is asked about words; where they are missing it stands in their place. */
export const GAP_SIGN = '[?]'

function markOf(text: string, { what, it }: Item): Mark | null {
  if (what === 'caution') {
    const at = it.kind === 'words_missing' ? gapPlace(text, it) : null
    return { id: it.id, start: it.start, end: it.end, sign: GAP_SIGN, ...(at !== null && { at }) }
  }
  return it.kind === 'split' ? { id: it.id, start: it.at, end: it.at, sign: '¶?' } : null
}
