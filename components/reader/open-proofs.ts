import { addressHash } from './address-hash'
import { nameRepeatedSources } from './print-notes'
import { showProofButtons } from './proof-buttons'

/**
 * The one script of the reader's pages. Without it every proof mark is a link to notes that are in the page; with
 * it a button that unfolds them stands in the link's place: in the margin where there is one, else beneath the
 * sentence. It works on the document alone, so that a static copy of the pages can use it as it is. Returns how to
 * take it back.
 */
export function openProofs(page: Document): () => void {
  const window = page.defaultView
  if (!window) return () => {}
  const takeBack = showProofButtons(page)
  nameRepeatedSources(page)
  page.documentElement.dataset.proofs = 'ready'

  const press = (event: Event) => {
    const button = closest(event.target, BUTTON)
    if (button) toggle(button)
  }
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') closeFrom(event.target)
  }
  const toggle = (button: HTMLElement) => {
    const statement = button.closest<HTMLElement>('.statement')
    if (!statement) return
    set(statement, statement.dataset.open === undefined)
  }
  const closeFrom = (target: EventTarget | null) => {
    const statement =
      closest(target, '.statement[data-open]') ?? page.querySelector<HTMLElement>('.statement[data-open]')
    if (!statement) return
    set(statement, false)
    statement.querySelector<HTMLElement>(BUTTON)?.focus()
  }
  const closeAll = () => {
    for (const open of page.querySelectorAll<HTMLElement>('.statement[data-open]')) set(open, false)
  }
  const arrive = () => {
    const id = addressHash(window.location)
    const target = id ? page.getElementById(id) : null
    const statement = target?.closest<HTMLElement>('.statement')
    if (!target || !statement || !target.closest('.notes')) return
    set(statement, true)
    target.scrollIntoView({ block: 'nearest' })
  }

  page.addEventListener('click', press)
  page.addEventListener('keydown', key)
  window.addEventListener('hashchange', arrive)
  arrive()
  return () => {
    page.removeEventListener('click', press)
    page.removeEventListener('keydown', key)
    window.removeEventListener('hashchange', arrive)
    closeAll()
    takeBack()
    delete page.documentElement.dataset.proofs
  }
}

const BUTTON = 'button[aria-controls^="notes-"]'

const closest = (target: EventTarget | null, selector: string) =>
  (target as Element | null)?.closest?.<HTMLElement>(selector) ?? null

function set(statement: HTMLElement, open: boolean) {
  if (open) statement.dataset.open = ''
  else delete statement.dataset.open
  statement.querySelector(BUTTON)?.setAttribute('aria-expanded', String(open))
}
