import type { AnnotationView, EvidenceUse } from './model'

/** How a passage is underlined, what asks for attention first: doubt, then the bearing with which words rest on it. */
export const LINES = ['suspect', 'disputes', 'supports', 'context', 'plain'] as const
export type Line = (typeof LINES)[number]

export type Look = {
  /** Of the highlight that paints it. */
  readonly name: string
  readonly line: Line
  /** Something rests on it that no second person has looked at yet. */
  readonly unreviewed: boolean
  /** Made by whoever looks at it. */
  readonly mine: boolean
}

/** Every look there is. Its place in the list is its rank: where passages overlap, the first one shows. */
export const LOOKS: readonly Look[] = LINES.flatMap((line) =>
  [true, false].flatMap((unreviewed) =>
    [true, false].map((mine) => ({
      name: `annotation-${line}${unreviewed ? '-unreviewed' : ''}${mine ? '-mine' : ''}`,
      line,
      unreviewed,
      mine,
    })),
  ),
)

/** The sign beside the line: a bearing's mark, or what the annotation is for while nothing rests on it. */
export type Glyph = '!' | '−' | '+' | '=' | '?' | '*' | '·'

const GLYPHS: Readonly<Record<Exclude<Line, 'plain'>, Glyph>> = {
  suspect: '!',
  disputes: '−',
  supports: '+',
  context: '=',
}

type Seen = Pick<AnnotationView, 'suspect' | 'uses'>

/** The rank in `LOOKS` of how an annotation is painted for someone who made it, or did not. */
export function lookOf({ suspect, uses }: Seen, mine: boolean): number {
  const line = lineOf({ suspect, uses })
  const unreviewed = uses.some(isUnreviewed)
  return LOOKS.findIndex((look) => look.line === line && look.unreviewed === unreviewed && look.mine === mine)
}

const BEARINGS = ['disputes', 'supports', 'context'] as const

/** Whether a second person has not yet signed the fit, or not approved the wording. What is over waits for nobody. */
export function isUnreviewed({
  bearing,
  signed,
  state,
}: Pick<EvidenceUse, 'bearing' | 'signed' | 'state'>): boolean {
  if (state === 'superseded' || state === 'retracted') return false
  return (state !== 'approved' && state !== 'published') || (bearing === 'supports' && !signed)
}

/** The sign of an annotation: * for a note, ? for a question, · for words that are only marked. */
export function glyphOf({ fields, ...seen }: Seen & Pick<AnnotationView, 'fields'>): Glyph {
  const line = lineOf(seen)
  if (line !== 'plain') return GLYPHS[line]
  if (fields.motivation === 'questioning') return '?'
  return fields.motivation === 'commenting' || fields.note !== '' ? '*' : '·'
}

function lineOf({ suspect, uses }: Seen): Line {
  if (suspect) return 'suspect'
  return BEARINGS.find((bearing) => uses.some((use) => use.bearing === bearing)) ?? 'plain'
}
