import { Fragment } from 'react'
import type { Item } from './left-to-decide'

type Props = { text: string; items: readonly Item[]; current: string | null }

/** The words of a block, with a mark where something is proposed; the marks are none of the words that are selected. */
export function MarkedText({ text, items, current }: Props) {
  const places = items
    .flatMap(({ what, it }) => {
      if (what === 'caution') return [{ id: it.id, at: it.start, sign: '[?]' }]
      return it.kind === 'split' ? [{ id: it.id, at: it.at, sign: '¶?' }] : []
    })
    .sort((a, b) => a.at - b.at)
  return (
    <>
      {text.slice(0, places[0]?.at)}
      {places.map(({ id, at, sign }, index) => (
        <Fragment key={id}>
          <span
            data-sign={sign}
            className={`before:mx-0.5 before:rounded-sm before:px-1 before:font-sans before:text-sm before:content-[attr(data-sign)] ${id === current ? 'before:bg-attention before:text-paper' : 'before:bg-mark'}`}
          />
          {text.slice(at, places[index + 1]?.at)}
        </Fragment>
      ))}
    </>
  )
}
