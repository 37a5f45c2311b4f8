/** How soon more of the same word stops counting, and how much long sentences pay: the usual values of the source. */
const K1 = 1.2
const B = 0.75

/** Sentences counted: in how many each word stands, and how long they are on average. */
export type Counted = {
  readonly sentences: number
  readonly holding: ReadonlyMap<string, number>
  readonly averageLength: number
}

/** Counts sentences, each given by its words. */
export function countSentences(sentences: readonly (readonly string[])[]): Counted {
  const holding = new Map<string, number>()
  for (const words of sentences)
    for (const word of new Set(words)) holding.set(word, (holding.get(word) ?? 0) + 1)
  const length = sentences.reduce((sum, words) => sum + words.length, 0)
  return { sentences: sentences.length, holding, averageLength: length / Math.max(1, sentences.length) }
}

/**
 * How much a word tells: rare words tell more. Okapi BM25 after S. Robertson and H. Zaragoza, "The Probabilistic Relevance
 * Framework: BM25 and Beyond" (2009), with 1 added inside the logarithm so that no word counts against a sentence.
 */
export function weightOf(counted: Counted, word: string): number {
  const holding = counted.holding.get(word) ?? 0
  return Math.log(1 + (counted.sentences - holding + 0.5) / (holding + 0.5))
}

/** The BM25 score of a sentence for some words that are looked for; each of them counts once. */
export function score(counted: Counted, wanted: ReadonlySet<string>, sentence: readonly string[]): number {
  const long = 1 - B + (B * sentence.length) / Math.max(1, counted.averageLength)
  let sum = 0
  for (const word of wanted) {
    const times = sentence.filter((one) => one === word).length
    if (times > 0) sum += (weightOf(counted, word) * times * (K1 + 1)) / (times + K1 * long)
  }
  return sum
}
