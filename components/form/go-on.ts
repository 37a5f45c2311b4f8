import { focusHeading, focusOn } from '@/components/ui/focus-on'

/** Marks the button with which a second person vouches for something that waits. */
const WAITS = '[data-look="check"]'
/** A part of a screen that was opened from a place says where that is: whoever is done in it goes back there. */
const OPENED = '[data-opened-from]'

/**
 * Goes on to what waits next after the item that `done` stands in: to the item, not to its button, so that nothing
 * is vouched for by a second press of Enter. To the heading when the list is through. In a part that was opened from
 * a place (`data-opened-from` is its selector), back to that place.
 */
export function goOn(done: Element | null): void {
  const opened = done?.closest<HTMLElement>(OPENED)
  if (opened) focusOn(shown(opened.dataset.openedFrom) ?? opened)
  else goOnInList(done)
}

function goOnInList(done: Element | null): void {
  const own = done && itemOf(done)
  // One record may wait in two places of a screen, and goes from both.
  const record = recordOf(done)
  const waiting = [...document.querySelectorAll<HTMLElement>(WAITS)]
    .filter((button) => button.getClientRects().length > 0 && (!record || recordOf(button) !== record))
    .map(itemOf)
    .filter((item) => item !== own)
  const next = waiting.find((item) => own && isAfter(item, own)) ?? waiting[0]
  if (next) focusOn(next)
  else focusHeading()
}

/** Keeps the focus at the item that `part` stands in, when its button is about to go. */
export function stayAt(part: Element | null): void {
  if (part) focusOn(itemOf(part))
}

const shown = (selector = '') =>
  [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.getClientRects().length > 0)

const recordOf = (part: Element | null) => part?.closest('[data-record]')?.getAttribute('data-record') ?? null

const itemOf = (button: Element) =>
  button.closest<HTMLElement>('[data-queue-item], li') ?? (button as HTMLElement)

const isAfter = (item: Element, other: Element) =>
  (other.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
