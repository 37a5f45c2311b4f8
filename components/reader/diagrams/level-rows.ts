/**
 * Rows for things that keep their order, each as near to the row it asks for as the others allow, at least one row
 * apart and within `rows`. `wishes` are rows, from 0; null where a thing asks for none.
 */
export function levelRows(wishes: readonly (number | null)[], rows: number): number[] {
  const room = Math.max(0, rows - wishes.length)
  // Taking its own place in the order off each wish turns "a row apart" into "not before the one before".
  const slack = filled(wishes).map((wish, index) => Math.min(room, Math.max(0, wish - index)))
  return rising(slack).map((row, index) => row + index)
}

/** One that asks for nothing comes right after the one before it. */
function filled(wishes: readonly (number | null)[]): number[] {
  const rows: number[] = []
  for (const wish of wishes) rows.push(wish ?? (rows.at(-1) ?? -1) + 1)
  return rows
}

type Block = { readonly sum: number; readonly count: number }

/** The nearest rising sequence: neighbours in the wrong order share their average. */
function rising(values: readonly number[]): number[] {
  const blocks: Block[] = []
  for (const value of values) {
    let block: Block = { sum: value, count: 1 }
    for (
      let last = blocks.at(-1);
      last && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      blocks.pop()
      block = { sum: block.sum + last.sum, count: block.count + last.count }
    }
    blocks.push(block)
  }
  return blocks.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count))
}
