import { asNote } from './words/proof'

/**
 * Marks every source that an earlier note of the page gives in full, word for word, with that note's number: on paper
 * it is then only named. Notes are numbered as the style sheet numbers them, in the order of the page.
 */
export function nameRepeatedSources(page: Document): void {
  const given = new Map<string, number>()
  for (const [index, note] of page.querySelectorAll('main .margin').entries()) {
    for (const source of note.querySelectorAll('.reference')) {
      const key = inFull(source)
      const first = given.get(key)
      if (first === undefined) given.set(key, index + 1)
      else source.querySelector<HTMLElement>('.voice')?.setAttribute('data-again', asNote(first))
    }
  }
}

/** All that the note says of the source itself; what it was seen to say differs from sentence to sentence. */
function inFull(source: Element): string {
  const parts = [...source.children].filter((part) => !part.classList.contains('seen'))
  const link = source.querySelector('a[rel~="external"]')?.getAttribute('href') ?? ''
  return [...parts.map((part) => part.textContent), link].join('\n')
}
