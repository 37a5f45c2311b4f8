'use client'

import { Fragment, useMemo } from 'react'
import { Menu } from '@/components/ui/menu.client'
import { rangesIn } from '@/lib/anchoring/dom/ranges-of-span'
import { leavesOf } from '@/lib/anchoring/dom/text-leaves'
import type { Span } from '@/lib/anchoring/model'
import type { AnnotationView } from '@/lib/annotation/model'
import { CautionedWords } from './cautioned-words.client'
import { heardAnnotation } from './heard-words'
import { hasMargin } from './reveal'
import { toldOf } from './told-of'
import { useGoTo } from './use-go-to.client'
import { useSetting, useText, useWorkspace, useWorkspaceStore } from './workspace-context.client'

/** Between the menu and the words it is about, in CSS pixels. */
const GAP = 14
/** Of the menu, as wide as it gets (ui/menu.client.tsx). */
const WIDTH = 384

/** Below this share of the window's height the menu has no room. */
const LOWEST = 0.7

type Place = { readonly x: number; readonly y: number }

/**
 * Where the menu covers none of the words it is about: beside the text where a margin has room, else below the last of
 * their lines, or below the line that was pressed where that is out of sight.
 */
function placeOf(text: Element | null, spans: readonly Span[], { x, y }: Place): Place {
  if (!text) return { x, y: y + GAP }
  const { right } = text.getBoundingClientRect()
  if (hasMargin() && right + GAP + WIDTH <= window.innerWidth) return { x: right + 3 * GAP, y: y - 3 * GAP }
  const leaves = leavesOf(text)
  const ends = spans.flatMap((span) =>
    rangesIn(leaves, span).map((range) => range.getBoundingClientRect().bottom),
  )
  const last = Math.max(y, ...ends)
  return { x, y: (last < window.innerHeight * LOWEST ? last : y) + GAP }
}

/** Where several annotations lie over each other: which of them is meant. */
export function StackChooser() {
  const { version, cautions } = useSetting()
  const store = useWorkspaceStore()
  const go = useGoTo()
  const text = useText()
  const stack = useWorkspace((state) => state.stack)
  const annotations = useWorkspace((state) => state.annotations)
  const here = annotations.filter(({ id }) => stack?.ids.includes(id))
  // Once it stands it moves with the page: where it was asked for is no longer where that is on the screen.
  const place = useMemo(() => {
    if (!stack) return null
    const about = store.getState().annotations.filter(({ id }) => stack.ids.includes(id))
    return placeOf(
      text.current,
      about.flatMap(({ spans }) => spans),
      stack,
    )
  }, [stack, store, text])
  if (!place || here.length === 0) return null
  const { showStack, hover } = store.getState()
  const close = () => {
    hover(null)
    showStack(null)
    go.toText()
  }
  return (
    <Menu
      label={`${here.length} annotations here`}
      {...place}
      items={here.map((annotation) => ({ key: annotation.id, words: <Told annotation={annotation} /> }))}
      onReach={hover}
      onChoose={(id) => {
        close()
        const chosen = here.find((annotation) => annotation.id === id)
        if (!chosen) return
        go.toCard(chosen)
        store.getState().hear(heardAnnotation(chosen, { text: version.text, cautions }))
      }}
      onClose={close}
    />
  )
}

function Told({ annotation }: { annotation: AnnotationView }) {
  return (
    <>
      <span className="reading line-clamp-2">
        {annotation.spans.map((span, at) => (
          <Fragment key={span.start}>
            {at > 0 && ' … '}
            <CautionedWords start={span.start} end={span.end} />
          </Fragment>
        ))}
      </span>
      <span className="text-soft">{toldOf(annotation)}</span>
    </>
  )
}
