import { SENTENCE_NUMBER } from './words/proof'

/**
 * Puts a button after every proof mark and hides the mark. The buttons are named with the number of their sentence
 * on this page, which nothing knows before the page is put together. Returns how to take them away again.
 */
export function showProofButtons(page: Document): () => void {
  const marks = [...page.querySelectorAll<HTMLAnchorElement>('a[data-opens]')]
  const buttons = marks.map((mark, index) => buttonFor(mark, index + 1))
  for (const [index, mark] of marks.entries()) {
    mark.after(buttons[index]!)
    mark.hidden = true
  }
  return () => {
    for (const button of buttons) button.remove()
    for (const mark of marks) mark.hidden = false
  }
}

function buttonFor(mark: HTMLAnchorElement, number: number): HTMLButtonElement {
  const button = mark.ownerDocument.createElement('button')
  button.type = 'button'
  button.className = mark.className
  button.textContent = mark.textContent
  button.setAttribute('aria-label', (mark.dataset.button ?? '').replace(SENTENCE_NUMBER, String(number)))
  button.setAttribute('aria-expanded', 'false')
  button.setAttribute('aria-controls', mark.dataset.opens ?? '')
  return button
}
