import { addressHash } from './address-hash'

/**
 * Narrows a list to what bears every chosen mark, and keeps the choice in the address behind `#`, as in
 * `#party=russia&point=7`: the page itself stays the same for everybody and can be kept. A form says by
 * `data-narrows` which element it narrows; what can be put away has its marks in `data-of`, what only holds such
 * things has `data-holds` and goes with the last of them. Returns how to take it back.
 */
export function narrowLists(page: Document): () => void {
  const window = page.defaultView
  const form = page.querySelector<HTMLFormElement>('form[data-narrows]')
  const list = form && page.querySelector<HTMLElement>(`.${form.dataset.narrows}`)
  if (!window || !form || !list) return () => {}
  const status = form.querySelector<HTMLElement>('[role="status"]')
  const text = list.querySelector('svg[data-height] desc')
  const all = status?.textContent ?? ''
  const drawn = text?.textContent ?? ''

  const apply = () => {
    const wanted = chosen(form)
    narrow(list, wanted)
    closeLanes(list)
    if (status) status.textContent = wanted.length === 0 ? all : leftWords(status, list)
    if (text) text.textContent = wanted.length === 0 ? drawn : (status?.textContent ?? '')
    form.querySelector<HTMLButtonElement>('[type="reset"]')?.toggleAttribute('disabled', wanted.length === 0)
  }
  const keep = () => {
    const hash = chosen(form).join('&')
    const { pathname, search } = window.location
    // With the state that Next keeps there, so that it takes no part in this.
    window.history.replaceState(window.history.state, '', pathname + search + (hash && `#${hash}`))
    apply()
  }
  // The form is emptied only after the event.
  const empty = () => void window.setTimeout(keep)
  const read = () => {
    const hash = addressHash(window.location)
    if (!hash.includes('=') && !isAway(page.getElementById(hash))) return apply()
    const asked = new URLSearchParams(hash.includes('=') ? hash : '')
    for (const select of form.querySelectorAll('select')) choose(select, asked.get(select.name) ?? '')
    apply()
    if (hash && !hash.includes('=')) page.getElementById(hash)?.scrollIntoView()
  }

  form.dataset.ready = ''
  form.addEventListener('change', keep)
  form.addEventListener('reset', empty)
  window.addEventListener('hashchange', read)
  read()
  return () => {
    form.removeEventListener('change', keep)
    form.removeEventListener('reset', empty)
    window.removeEventListener('hashchange', read)
    narrow(list, [])
    closeLanes(list)
    if (status) status.textContent = all
    if (text) text.textContent = drawn
    delete form.dataset.ready
  }
}

const AWAY = '[data-away]'
const isAway = (element: Element | null) => element?.closest(AWAY) != null

const chosen = (form: HTMLFormElement): string[] =>
  [...form.querySelectorAll('select')].flatMap(({ name, value }) => (value ? [`${name}=${value}`] : []))

/** What is not on offer, an address cannot choose. */
function choose(select: HTMLSelectElement, value: string) {
  select.value = [...select.options].some((option) => option.value === value) ? value : ''
}

function narrow(list: HTMLElement, wanted: readonly string[]) {
  for (const one of list.querySelectorAll('[data-of]')) {
    const marks = one.getAttribute('data-of')?.split(' ') ?? []
    one.toggleAttribute('data-away', !wanted.every((mark) => marks.includes(mark)))
  }
  for (const holder of list.querySelectorAll('[data-holds]')) {
    holder.toggleAttribute('data-away', !holder.querySelector(`[data-of]:not(${AWAY})`))
  }
}

function leftWords({ dataset }: HTMLElement, list: HTMLElement): string {
  const left = list.querySelectorAll(`li[data-of]:not(${AWAY})`).length
  return left === 0 ? (dataset.none ?? '') : (dataset.left ?? '').replace('{n}', String(left))
}

/** Lanes of a drawing that are empty now leave no gap: those beneath move up, and the drawing is less high. */
function closeLanes(list: HTMLElement) {
  for (const drawing of list.querySelectorAll<SVGSVGElement>('svg[data-height]')) {
    let closed = 0
    for (const lane of drawing.querySelectorAll('[data-lane-height]')) {
      if (lane.hasAttribute('data-away')) closed += Number(lane.getAttribute('data-lane-height'))
      else moveUp(lane, closed)
    }
    for (const foot of drawing.querySelectorAll('[data-foot]')) moveUp(foot, closed)
    const width = drawing.getAttribute('viewBox')?.split(' ')[2]
    drawing.setAttribute('viewBox', `0 0 ${width} ${Number(drawing.dataset.height) - closed}`)
  }
}

const moveUp = (part: Element, by: number) =>
  by > 0 ? part.setAttribute('transform', `translate(0 ${-by})`) : part.removeAttribute('transform')
