/** Words in the head of every page. */
export const tagWords = {
  editions: 'Editions',
  corrections: 'Corrections and notices',
  point: (number: number) => `Point ${number}`,
  imageAlt: (title: string, passage: boolean) =>
    passage ? `${title}, with a passage it rests on and its source` : title,
}
