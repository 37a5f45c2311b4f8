/** A card over which a box lies at the moment (workspace.module.css). */
const UNDER = 'data-under'
/** A card that holds a box itself: of two boxes over each other both stay in view. */
const HOLDS = 'data-holds-box'

/**
 * Hides the other cards of the margin while `box` lies over them, so that none shows cut in half. `look` looks once
 * more, `stop` shows all of them again.
 */
export function clearCardsUnder(box: Element): { readonly look: () => void; readonly stop: () => void } {
  const own = box.closest('[data-card]')
  const list = own?.parentElement
  own?.setAttribute(HOLDS, '')
  const others = () => [...(list?.children ?? [])].filter((card) => card !== own)
  const look = () => {
    const { top, bottom } = box.getBoundingClientRect()
    const lies = others().map((card) => {
      const place = card.getBoundingClientRect()
      const isLeft = !card.hasAttribute(HOLDS) && !card.contains(document.activeElement)
      return { card, under: isLeft && place.top < bottom && place.bottom > top }
    })
    for (const { card, under } of lies) card.toggleAttribute(UNDER, under)
  }
  // Cards are drawn and moved by the margin, which does not tell.
  const observer = new MutationObserver(look)
  if (list) observer.observe(list, { childList: true, subtree: true, attributeFilter: ['style'] })
  return {
    look,
    stop: () => {
      observer.disconnect()
      own?.removeAttribute(HOLDS)
      for (const card of others()) card.removeAttribute(UNDER)
    },
  }
}
