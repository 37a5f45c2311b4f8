import type { Glyph } from './look'

/** A passage that begins on some line of the screen. */
export type GutterMark = {
  /** Of its first line, in CSS pixels. */
  readonly top: number
  /** Its rank among looks: the lowest asks for most. */
  readonly look: number
  readonly glyph: Glyph
  /** All annotations that lie over its first words, itself among them. */
  readonly ids: readonly string[]
}

/** What stands beside one line of the text. */
export type GutterLine = {
  readonly top: number
  readonly look: number
  /** At most `SIGNS` different ones, what asks for most first. */
  readonly glyphs: readonly Glyph[]
  /** The annotations to choose from. */
  readonly ids: readonly string[]
}

/** More than this would be wider than the gutter. */
const SIGNS = 2
/** Tops on one line differ by less: a letter is set higher than its neighbour, or in another face. */
const SAME_LINE = 6

/** What a gutter shows, line by line, for passages in text order. */
export function gutterLines(marks: readonly GutterMark[]): GutterLine[] {
  const lines: GutterMark[][] = []
  for (const mark of marks) {
    const last = lines.at(-1)
    if (last && Math.abs((last[0] as GutterMark).top - mark.top) < SAME_LINE) last.push(mark)
    else lines.push([mark])
  }
  return lines.map(lineOf)
}

function lineOf(marks: readonly GutterMark[]): GutterLine {
  const [{ top }] = marks as [GutterMark]
  const byRank = [...marks].sort((one, other) => one.look - other.look)
  return {
    top,
    look: (byRank[0] as GutterMark).look,
    glyphs: [...new Set(byRank.map(({ glyph }) => glyph))].slice(0, SIGNS),
    ids: [...new Set(marks.flatMap(({ ids }) => ids))],
  }
}
