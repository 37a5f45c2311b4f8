/** The keys of the grid of coverage, in the order of their list. */
export const COVERAGE_KEYS = [
  { shown: ['←', '→', '↑', '↓'], what: 'go from cell to cell, in the grid' },
  { shown: ['Home', 'End'], what: 'beginning and end of the row' },
  { shown: ['Ctrl', 'Home', 'End'], what: 'first and last cell' },
  { shown: ['Page'], what: 'eight rows up or down' },
  { shown: ['n'], what: 'next gap, or next of what is shown' },
  { shown: ['p'], what: 'the one before' },
  { shown: ['Enter'], what: 'open the cell' },
  { shown: ['Escape'], what: 'close the open cell, from it or from the grid' },
] as const
