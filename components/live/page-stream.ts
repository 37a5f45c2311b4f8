/** How many parts of this page listen to an article: their stream tells what the frame around the page wants, too. */
let taken = 0
const hearers = new Set<() => void>()

function change(by: number): void {
  taken += by
  for (const hear of hearers) hear()
}

/** Says that the page has a stream of its own. Answers how to say that it has none any more. */
export function takePageStream(): () => void {
  change(1)
  return () => change(-1)
}

export const hasPageStream = () => taken > 0

/** Calls back when that may have changed. Answers how to stop. */
export function hearPageStream(hear: () => void): () => void {
  hearers.add(hear)
  return () => hearers.delete(hear)
}
