const LETTERS = 26

/** The letter by which a matrix calls the article at an index from 0: A to Z, then AA. */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % LETTERS))
  return index < LETTERS ? letter : letterOf(Math.floor(index / LETTERS) - 1) + letter
}
