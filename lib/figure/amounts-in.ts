// A number with its sign, its thousands and what is written against it: 600,000, $100bn, 12%.
const AMOUNT = /[$€£]?\p{N}[\p{N}.,]*(?<![.,])(?:\s?(?:bn|m|billion|million|thousand)(?!\p{L})|\s?%)?/gu

/** The amounts that a sentence prints, in order, each as it stands there. */
export function amountsIn(wording: string): string[] {
  return wording.match(AMOUNT) ?? []
}
