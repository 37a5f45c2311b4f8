export type Mark = { readonly open: string; readonly close: string }

/** A mark from a position up to another, or up to the next run where that comes first; offsets of the HTML. */
export type Run = { readonly position: number; readonly until: number; readonly mark: Mark }

/** A stretch without tags that belongs to something numbered; pieces may overlap. */
export type Piece = { readonly from: number; readonly to: number; readonly number: number }

type Marks = {
  readonly runs: readonly Run[]
  /** What stands before a position, and closes itself. */
  readonly anchors: readonly { readonly position: number; readonly text: string }[]
  readonly pieces: readonly Piece[]
  readonly openOf: (numbers: readonly number[]) => string
}

type Put = { readonly at: number; readonly order: number; readonly text: string }

/** What is put at one offset: what ends there, what is empty, then what begins, the wider first. */
const ORDER = { endPiece: 0, endRun: 1, empty: 2, beginRun: 3, anchor: 4, beginPiece: 5 } as const

/** HTML with marks put into it, each closed in the order in which it was opened. */
export function putIn(html: string, { runs, anchors, pieces, openOf }: Marks): string {
  const around = runsIn(html, runs)
  const puts = [
    ...around.flatMap(putRun),
    ...anchors.map(({ position, text }): Put => ({ at: position, order: ORDER.anchor, text })),
    ...flatPieces(
      pieces,
      around.flatMap(({ from, to }) => [from, to]),
    ).flatMap(({ from, to, numbers }): Put[] => [
      { at: from, order: ORDER.beginPiece, text: openOf(numbers) },
      { at: to, order: ORDER.endPiece, text: '</span>' },
    ]),
  ].sort((a, b) => a.at - b.at || a.order - b.order)
  const parts: string[] = []
  let from = 0
  for (const { at, text } of puts) {
    parts.push(html.slice(from, at), text)
    from = at
  }
  return parts.join('') + html.slice(from)
}

type Placed = { readonly from: number; readonly to: number; readonly mark: Mark }

function runsIn(html: string, runs: readonly Run[]): Placed[] {
  // What is lost lies before the run that stands at the same place.
  const sorted = [...runs].sort(
    (a, b) => a.position - b.position || a.mark.close.length - b.mark.close.length,
  )
  return sorted.map(({ position, until, mark }, index) => {
    const end = mark.close === '' ? position : Math.min(until, sorted[index + 1]?.position ?? until)
    return { from: position, to: position + html.slice(position, end).trimEnd().length, mark }
  })
}

const putRun = ({ from, to, mark }: Placed): Put[] =>
  from === to
    ? [{ at: from, order: ORDER.empty, text: mark.open + mark.close }]
    : [
        { at: from, order: ORDER.beginRun, text: mark.open },
        { at: to, order: ORDER.endRun, text: mark.close },
      ]

/** Pieces that overlap nothing and cross no edge: each with the numbers of those that it lies in. */
function flatPieces(pieces: readonly Piece[], edges: readonly number[]) {
  const cuts = [...new Set([...edges, ...pieces.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b)
  const begins = new Map<number, Piece[]>()
  for (const piece of pieces) begins.set(piece.from, [...(begins.get(piece.from) ?? []), piece])
  let open: Piece[] = []
  const flat: { from: number; to: number; numbers: number[] }[] = []
  cuts.forEach((from, index) => {
    open = [...open.filter(({ to }) => to > from), ...(begins.get(from) ?? [])]
    const to = cuts[index + 1]
    if (to !== undefined && open.length > 0)
      flat.push({ from, to, numbers: open.map(({ number }) => number) })
  })
  return flat
}
