import type { CheckFile } from '@/lib/edition/check-file'
import { checkPassage, type Digest, type PrintedPassage } from './check-passage'
import { type CheckOutcome, checkWords } from './words/check'

/** What of the browser a check needs; `digest` is SHA-256 and missing on pages that came unencrypted. */
export type CheckTools = {
  readonly get: (address: string) => Promise<Pick<Response, 'ok' | 'status' | 'json'>>
  readonly digest: Digest | undefined
}

/**
 * Turns every link to what a passage is checked by into a button that checks it in this browser and says what came
 * of it in the `output` beside it. It works on the document alone, so that a static copy can use it as it is.
 * Returns how to take it back.
 */
export function checkIt(page: Document, tools: CheckTools): () => void {
  const undo = [...page.querySelectorAll<HTMLAnchorElement>('a[data-checks]')].map((link) => {
    const button = page.createElement('button')
    button.type = 'button'
    button.textContent = checkWords.button
    button.addEventListener('click', () => void answer(link, button, tools))
    link.before(button)
    link.hidden = true
    return () => {
      button.remove()
      link.hidden = false
    }
  })
  return () => {
    for (const one of undo) one()
  }
}

async function answer(link: HTMLAnchorElement, button: HTMLButtonElement, tools: CheckTools) {
  const output = link.parentElement?.querySelector('output')
  if (!output || button.getAttribute('aria-disabled')) return
  // Not `disabled`: the focus would be lost.
  button.setAttribute('aria-disabled', 'true')
  output.textContent = checkWords.running
  const outcome = await check(link, tools)
  output.textContent = checkWords[outcome]
  output.dataset.outcome = outcome
  button.removeAttribute('aria-disabled')
}

async function check(link: HTMLAnchorElement, { get, digest }: CheckTools): Promise<CheckOutcome> {
  if (!digest) return 'insecure'
  // Asking all the same would only put errors on the browser's console.
  if (link.protocol === 'file:') return 'fromFile'
  const got = await fetched(link, get)
  if (typeof got === 'string') return got
  try {
    return await checkPassage(got, printed(link), digest)
  } catch {
    return 'unreadable'
  }
}

async function fetched(link: HTMLAnchorElement, get: CheckTools['get']): Promise<CheckFile | CheckOutcome> {
  try {
    const response = await get(link.href)
    if (response.status === 404) return 'gone'
    if (!response.ok) return 'notFetched'
    return await response.json().then(
      (file: CheckFile) => file,
      () => 'unreadable' as const,
    )
  } catch {
    return 'notFetched'
  }
}

/** The words relied on as they stand on the page, without what is ours among them. */
function printed(link: HTMLAnchorElement): PrintedPassage {
  const marks = link.closest('.proof')?.querySelectorAll('.passage mark.relied') ?? []
  return {
    root: link.dataset.root,
    words: Array.from(marks, (mark) => {
      const copy = mark.cloneNode(true) as HTMLElement
      for (const ours of copy.querySelectorAll('.ours, .spoken')) ours.remove()
      return copy.textContent ?? ''
    }),
  }
}
