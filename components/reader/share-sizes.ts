/** What a picture has to hold: its sentence, the passage below it, and whether a title stands above. */
export type Shown = { readonly sentence: string; readonly passage: string; readonly titled: boolean }
export type Sizes = { readonly sentence: number; readonly passage: number }

/** Height in pixels between the two rules, less what stands around a title and a passage. */
const ROOM = 410
const TITLE = 56
const AROUND_PASSAGE = 126
const SENTENCE = { width: 1072, leading: 1.22 }
const PASSAGE = { width: 1030, leading: 1.34 }
/** Of a letter, in parts of its size: a little more than the face's letters have on average. */
const LETTER = 0.47
/** Pixels taken off the sentence, and half of them off the passage, until all fits. */
const STEPS = [0, 4, 8, 12, 16]

/** Sizes at which a picture's sentence and passage stand clear of the rule below them; both are always whole. */
export function shareSizes({ sentence, passage, titled }: Shown): Sizes {
  const most = passage ? 46 : 58
  const first = {
    sentence: sentence.length > 180 ? most - 12 : sentence.length > 110 ? most - 6 : most,
    passage: passage.length > 220 ? 25 : passage.length > 130 ? 28 : 32,
  }
  const steps = STEPS.map((less) => ({ sentence: first.sentence - less, passage: first.passage - less / 2 }))
  const fits = (sizes: Sizes) =>
    (titled ? TITLE : 0) +
      height(sentence, sizes.sentence, SENTENCE) +
      (passage ? AROUND_PASSAGE + height(passage, sizes.passage, PASSAGE) : 0) <=
    ROOM
  return steps.find(fits) ?? steps.at(-1) ?? first
}

function height(text: string, size: number, { width, leading }: typeof SENTENCE): number {
  return Math.ceil((text.length * size * LETTER) / width) * size * leading
}
