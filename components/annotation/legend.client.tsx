'use client'

import { type CSSProperties, type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog.client'
import type { Glyph, Line } from '@/lib/annotation/look'
import { type Shape, samplePath } from '@/lib/annotation/minimap-paths'
import { KeyOf } from './key-of.client'
import { MAP_WIDTH } from './minimap.client'
import map from './minimap.module.css'
import { useGoTo } from './use-go-to.client'
import { useCommands } from './workspace-context.client'

/** What every mark in the text and beside it means, in words and shown as it is drawn. */
export function LegendTool() {
  const [open, setOpen] = useState(false)
  const go = useGoTo()
  useCommands({ legend: () => setOpen(true) })
  const close = () => {
    setOpen(false)
    go.toText()
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        Marks <KeyOf command="legend" />
      </Button>
      <Dialog
        open={open}
        title="What the marks mean"
        onClose={close}
        actions={<Button onClick={close}>Close</Button>}
      >
        <Part title="Lines under the words: what rests on them">
          {BY_LINE.map(([line, words]) => (
            <Entry key={line} mark={<Sample style={LINES[line]} />} words={words} />
          ))}
          <Entry
            mark={<Sample style={{ ...LINES.supports, textDecorationThickness: '1px' }} />}
            words="thin: no second person has reviewed it yet"
          />
          <Entry
            mark={<Sample style={{ ...LINES.supports, textDecorationColor: 'var(--ink)' }} />}
            words="in black: you made it"
          />
          <Entry
            mark={<Stacked />}
            words="lines below each other: annotations over the same words, each with its own line; from the third on they share one, and the sign at the end of the line says how many there are"
          />
          <Entry
            mark={<Sample style={{ textDecoration: 'underline wavy 1px var(--attention)' }} />}
            words="thin and wavy, on plain paper: we say something about the source itself, such as words missing; what we say stands behind it in ⟦ ⟧"
          />
          {HERE.map(([words, style]) => (
            <Entry key={words} mark={<Sample style={style} />} words={words} />
          ))}
        </Part>
        <Part title="Signs at the end of a line: what begins there">
          {BY_SIGN.map(([sign, words]) => (
            <Entry key={sign} mark={<Sign>{sign}</Sign>} words={words} />
          ))}
          <Entry
            mark={<Sign>+×3</Sign>}
            words="three annotations begin here or lie over these words: press it to choose one"
          />
          <Entry
            mark={<Sign className="border-dashed">+</Sign>}
            words="dashed box: no second person has reviewed it yet"
          />
          <Entry
            mark={<Sign className="border-s-[3px] border-s-ink">+</Sign>}
            words="black bar: you made it"
          />
        </Part>
        <Part title="Shapes on the map beside the text: where annotations are">
          {BY_SHAPE.map(([shape, words]) => (
            <Entry key={shape} mark={<Drawn shape={shape} />} words={words} />
          ))}
        </Part>
      </Dialog>
    </>
  )
}

const inWash = (line: string): CSSProperties => ({
  background: 'var(--wash)',
  textDecoration: `${line} 2px var(--accent)`,
})

/** As highlights.css draws them. */
const LINES: Readonly<Record<Line, CSSProperties>> = {
  supports: { textDecoration: 'underline solid 2px var(--line-supports)' },
  disputes: { textDecoration: 'underline double 2px var(--line-disputes)' },
  context: { textDecoration: 'underline dotted 2px var(--line-context)' },
  plain: { textDecoration: 'underline dashed 1px var(--edge)' },
  suspect: { textDecoration: 'underline wavy 1.5px var(--attention)', background: 'var(--attention-wash)' },
}

/** Where somebody is, as highlights.css draws it. */
const HERE: readonly (readonly [words: string, style: CSSProperties])[] = [
  ['yellow: under the pointer', { background: 'var(--mark)' }],
  ['yellow with a line above: chosen', { background: 'var(--mark)', textDecoration: 'overline solid 2px' }],
  ['a dashed line above: the sentence you went to', inWash('overline dashed')],
  ['a dotted line above: found', inWash('overline dotted')],
  ['between two lines: what you are annotating', inWash('underline overline solid')],
]

const BY_LINE: readonly (readonly [Line, string])[] = [
  ['supports', 'solid: it supports a statement'],
  ['disputes', 'double: it disputes a statement'],
  ['context', 'dotted: it is context of a statement'],
  ['plain', 'dashed: no statement rests on it'],
  ['suspect', 'wavy: suspect, a person has to look at it'],
]

const BY_SIGN: readonly (readonly [Glyph, string])[] = [
  ['+', 'supports'],
  ['−', 'disputes'],
  ['=', 'context'],
  ['!', 'suspect'],
  ['?', 'a question'],
  ['*', 'a note or a comment'],
  ['·', 'only marked'],
]

const BY_SHAPE: readonly (readonly [Shape, string])[] = [
  ['supports', 'a bar: supports'],
  ['disputes', 'two bars: disputes'],
  ['context', 'a pale bar to the right: context'],
  ['plain', 'an empty frame: only marked'],
  ['note', 'a dot: a note or a comment'],
  ['question', 'a triangle: a question'],
  ['dense', 'bars of many widths, where there is no room for shapes: the wider, the more annotations'],
  ['problem', 'a diamond to the left: it waits for a person'],
]

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mb-4">
      <h3 className="mb-1 font-sans text-sm font-semibold">{title}</h3>
      <dl className="text-sm">{children}</dl>
    </section>
  )
}

function Entry({ mark, words }: { mark: ReactNode; words: string }) {
  return (
    <div className="flex min-h-8 items-center gap-3 border-t border-rule py-1">
      <dt className="w-24 flex-none">{mark}</dt>
      <dd className="flex-1">{words}</dd>
    </div>
  )
}

const Sample = ({ style }: { style: CSSProperties }) => (
  <span className="reading text-base" style={{ textUnderlineOffset: '0.2em', ...style }}>
    the words
  </span>
)

function Drawn({ shape }: { shape: Shape }) {
  return (
    <svg aria-hidden="true" className={map.sample} width={MAP_WIDTH} height={SAMPLE_HEIGHT}>
      <path data-shape={shape} d={samplePath(shape, { width: MAP_WIDTH, height: SAMPLE_HEIGHT })} />
    </svg>
  )
}
/** Three of the bars that say how many there are. */
const SAMPLE_HEIGHT = 12

function Stacked() {
  return (
    <span
      className="reading inline-block pb-1.5 text-base"
      style={{ ...LINES.supports, textUnderlineOffset: '0.2em' }}
    >
      <span style={{ ...LINES.context, textUnderlineOffset: '0.52em' }}>
        the <span style={{ ...LINES.plain, textUnderlineOffset: '0.78em' }}>words</span>
      </span>
    </span>
  )
}

const Sign = ({ className = '', children }: { className?: string; children: ReactNode }) => (
  <span
    className={`inline-flex h-5 min-w-5 items-center justify-center border border-edge px-0.5 font-mono text-[0.8125rem] font-semibold ${className}`}
  >
    {children}
  </span>
)
