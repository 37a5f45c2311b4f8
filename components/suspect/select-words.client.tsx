'use client'

import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { ArticleColumn, SpokenHelp } from '@/components/annotation/article-column.client'
import { commandOf } from '@/components/annotation/command-of'
import type { Hearing } from '@/components/annotation/command-places'
import { FindQuote } from '@/components/annotation/find-quote.client'
import { Quoted } from '@/components/annotation/quoted'
import { reveal } from '@/components/annotation/reveal'
import { paintLayers, usePainter } from '@/components/annotation/use-painter.client'
import { useSentenceSteps } from '@/components/annotation/use-sentence-steps.client'
import { useLayoutSignal } from '@/components/annotation/use-signal.client'
import { useTextSelection } from '@/components/annotation/use-text-selection.client'
import { useWorkspaceKeys } from '@/components/annotation/use-workspace-keys.client'
import { ANNOTATION_PROBLEMS } from '@/components/annotation/words'
import type { WorkspaceCommand } from '@/components/annotation/workspace-keys'
import { Button } from '@/components/ui/button'
import { isUnderFinger } from '@/components/ui/is-under-finger'
import type { Span } from '@/lib/anchoring/model'
import { cutPassage } from '@/lib/annotation/cut-passage'
import type { Mark } from '@/lib/annotation/marks'
import type { PassageSight } from '@/lib/placement/model'
import { type SightedVersion, sightOf } from '@/lib/placement/sight'
import { comparedWords } from './compared-words'
import { Differences } from './differences'

/** The passage that somebody selects words for, its current text, and that text as the server drew it. */
export type OpenText = {
  readonly publicId: string
  readonly version: SightedVersion
  readonly drawn: ReactNode
}

type Props = {
  version: SightedVersion
  /** The words that stand for the passage until now. */
  old: readonly string[]
  /** What was said last; here only to be seen, beside the fields that it is about. */
  said: string
  onChosen: (sight: PassageSight) => void
  onClose: () => void
  /** The text, drawn by the server. */
  children: ReactNode
}

const NO_MARKS: readonly Mark[] = []

/**
 * The current version's text in place, to select words in: by typing them, by sentences, or with a pointer. What is
 * selected is compared with the words before it is taken.
 */
export function SelectWords({ version, old, said, onChosen, onClose, children }: Props) {
  const text = useRef<HTMLElement>(null)
  const over = useRef<HTMLDivElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const covered = useCallback(() => bar.current?.offsetHeight ?? 0, [])
  const signal = useLayoutSignal(text)
  const keys = useWorkspaceKeys()
  const steps = useSentenceSteps(text, version.text, version.blocks, { covered })
  const [found, setFound] = useState<{ matches: readonly Span[]; at: Span | null }>({ matches: [], at: null })
  const [picked, setPicked] = useState<readonly Span[]>([])
  const [fault, setFault] = useState('')
  const candidate = picked.length > 0 ? sightOf(version, picked) : null

  const pick = (selections: readonly Span[]): readonly Span[] => {
    const passage = cutPassage(version.text, version.blocks, selections)
    setFault(passage.ok ? '' : (ANNOTATION_PROBLEMS[passage.reason] ?? ''))
    const spans = passage.ok ? passage.value : []
    setPicked(spans)
    return spans
  }
  const take = (spans: readonly Span[]) => spans.length > 0 && onChosen(sightOf(version, spans))
  useTextSelection(text, (spans) => {
    if (spans.length > 0) pick(spans)
  })
  const painter = usePainter({ text, over, marks: NO_MARKS, signal })
  useLayoutEffect(() =>
    paintLayers(painter.current, {
      'annotation-step': steps.chosen ? [steps.chosen] : [],
      'annotation-found': found.matches,
      'annotation-draft': found.at ? [...picked, found.at] : picked,
    }),
  )
  const showFound = useCallback(
    (matches: readonly Span[], at: Span | null) => {
      setFound({ matches, at })
      if (at && text.current) reveal(text.current, at.start, { top: covered() })
    },
    [covered],
  )

  useEffect(() => {
    if (isUnderFinger()) text.current?.focus({ preventScroll: true })
  }, [])

  const commands: Partial<Record<WorkspaceCommand, () => void>> = {
    'next-sentence': () => steps.move('down'),
    'previous-sentence': () => steps.move('up'),
    'grow-down': () => steps.move('grow-down'),
    'grow-up': () => steps.move('grow-up'),
    annotate: () =>
      take(picked.length > 0 && !steps.chosen ? picked : pick(steps.chosen ? [steps.chosen] : [])),
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    else {
      const command = commandOf(event, text.current, keys)
      const run = command && commands[command]
      if (!run) return
      run()
    }
    event.preventDefault()
    event.stopPropagation()
  }
  // A place that is found is told by the list of places.
  const spoken = steps.chosen ? version.text.slice(steps.chosen.start, steps.chosen.end) : ''
  return (
    <section
      aria-label="Select the words in the text"
      data-hears={'article' satisfies Hearing}
      className="border-y border-edge py-3"
      onKeyDown={press}
    >
      <div ref={bar} className="sticky top-0 z-20 border-b border-rule bg-paper pb-2">
        <FindQuote
          text={version.text}
          onFound={showFound}
          onAnnotate={(span) => take(pick([span]))}
          onClose={onClose}
          actionWords="Choose this one"
          besideText
        />
        {/* The line of the stream announces it. */}
        <p aria-hidden="true" className="text-sm text-soft">
          {said}
        </p>
        <p role="status" className={fault ? 'text-sm text-problem' : 'spoken'}>
          {fault}
        </p>
        {candidate && (
          <div className="flex flex-col gap-2">
            <Quoted words={candidate.words} short />
            <Differences differences={comparedWords(old, candidate.words).differences} className="text-sm" />
            <p>
              <Button variant="primary" onClick={() => take(picked)}>
                Choose the selected words
              </Button>
            </p>
          </div>
        )}
      </div>
      <ArticleColumn ref={text} over={over}>
        {children}
      </ArticleColumn>
      <SpokenHelp heard={spoken} />
    </section>
  )
}
