'use client'

import { useMemo, useRef } from 'react'
import { isShown, type Leaf, leafAt, leavesOf } from '@/lib/anchoring/dom/text-leaves'
import type { Span } from '@/lib/anchoring/model'
import { type Caret, type CaretUnit, caretAfter, caretSpan, sentenceAt } from '@/lib/annotation/caret'
import { cautionsBetween, heardCaution, heardPassage } from '@/lib/annotation/cautioned-pieces'
import type { PassageBlock } from '@/lib/annotation/cut-passage'
import { indexSpans } from '@/lib/annotation/span-index'
import { caretPlace, lineAfter } from './caret-lines'
import { type HeardIn, heardAll, heardCharacter, heardHere, heardSelection } from './heard-words'
import { reveal } from './reveal'
import { useSetting, useText, useWorkspace, useWorkspaceStore } from './workspace-context.client'

export type CaretMove = { readonly unit: CaretUnit | 'line'; readonly by: 1 | -1; readonly extend: boolean }

/** Moves the caret by one step, brings it into view and says where it went and what is marked there. */
export function useCaretMoves(): (move: CaretMove) => void {
  const { version, blocks, cautions } = useSetting()
  const { text } = version
  const store = useWorkspaceStore()
  const root = useText()
  const marked = useMarked()
  // Up and down keep to one column, however short the lines between are.
  const column = useRef<number | null>(null)
  const heardLast = useRef('')

  return ({ unit, by, extend }) => {
    const { caret, moveCaret, hear } = store.getState()
    if (!root.current || !caret) return
    const leaves = leavesOf(root.current)
    const ground = shownBlocks(leaves, blocks)
    column.current = unit === 'line' ? (column.current ?? caretPlace(leaves, caret.head)?.left ?? 0) : null
    const beside = (at: number) => caretAfter(text, ground, at, 'character', by)
    const head =
      column.current !== null
        ? lineAfter(leaves, caret.head, column.current, beside)
        : caretAfter(text, ground, caret.head, unit as CaretUnit, by)
    const next = { anchor: extend ? caret.anchor : head, head }
    moveCaret(next)
    reveal(root.current, head)
    const here = heardHere(marked.at(head).map(({ of }) => of))
    const news = here === heardLast.current ? '' : here
    hear(heardAll([heardMove({ text, cautions }, ground, caret, next, unit), news]))
    heardLast.current = here
  }
}

/** The annotations by where they lie. */
function useMarked() {
  const annotations = useWorkspace((state) => state.annotations)
  return useMemo(
    () => indexSpans(annotations.flatMap((of) => of.spans.map(({ start, end }) => ({ start, end, of })))),
    [annotations],
  )
}

/** The blocks that a caret may stand in: neither gaps nor what is folded away. */
function shownBlocks(leaves: readonly Leaf[], blocks: readonly PassageBlock[]): PassageBlock[] {
  return blocks.filter(({ kind, start }) => {
    const leaf = kind === 'gap' ? null : leafAt(leaves, start)
    return leaf !== null && isShown(leaf)
  })
}

/** What a move is heard as: what is selected now, else what was passed or reached. */
function heardMove(
  { text, cautions }: HeardIn,
  ground: readonly Span[],
  before: Caret,
  now: Caret,
  unit: CaretMove['unit'],
): string {
  if (now.anchor !== now.head) return heardSelection({ text, cautions }, caretSpan(now))
  if (unit === 'word') {
    const passed = caretSpan({ anchor: before.head, head: now.head })
    // A caution is said once, with the last of the words that it warns of.
    return heardPassage(text, passed, cautionsBetween(passed, cautions))
  }
  if (unit === 'character') {
    const end = caretAfter(text, ground, now.head, 'character', 1)
    const character = text.slice(now.head, end).slice(0, text[now.head] === '\n' ? 1 : undefined)
    const before = cautions.filter(({ end: at }) => at === now.head).map(heardCaution)
    return [...before, heardCharacter(character)].join(' ')
  }
  const sentence = sentenceAt(text, ground, now.head)
  return sentence ? heardPassage(text, sentence, cautions) : ''
}
