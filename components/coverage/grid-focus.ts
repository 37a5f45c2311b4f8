/** The one place of the grid that a keyboard stands at. */
export const GRID_PLACE = '[data-coverage-grid] [data-active] a'
/** The id of the open cell. */
export const OPEN_CELL = 'cell'

/**
 * Puts the focus where the work is, unless something of the screen has it: on arrival, and when what had it went with a
 * board that was read again. In the grid, else in the open cell.
 */
export function takeFreeFocus(): void {
  if (document.activeElement?.closest('main, dialog')) return
  document.querySelector<HTMLElement>(GRID_PLACE)?.focus({ preventScroll: true })
  if (!document.activeElement?.closest('main')) document.getElementById(OPEN_CELL)?.focus()
}
