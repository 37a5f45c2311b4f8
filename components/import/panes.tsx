export const PANES = ['original', 'text', 'facts'] as const
export type Pane = (typeof PANES)[number]

const WORDS: Readonly<Record<Pane, string>> = { original: 'Original', text: 'Text', facts: 'Facts' }

/**
 * Where each pane is seen: on a phone the chosen one alone, on a tablet the text beside the original or the facts, and
 * with more room all three.
 */
export function paneLook(pane: Pane, chosen: Pane): string {
  const onPhone = pane === chosen ? '' : 'max-md:hidden'
  const onTablet = pane === 'text' || pane === besideText(chosen) ? '' : 'md:max-xl:hidden'
  return `${onPhone} ${onTablet}`.trim()
}

const besideText = (chosen: Pane) => (chosen === 'original' ? 'original' : 'facts')

/** Chooses the pane where there is no room for all. */
export function PaneTabs({ chosen, choose }: { chosen: Pane; choose: (pane: Pane) => void }) {
  return (
    <fieldset
      aria-label="What is shown"
      className="sticky top-0 z-20 -mx-1 mb-3 flex gap-1 border-b border-rule bg-paper py-1 xl:hidden"
    >
      {PANES.map((pane) => (
        <button
          key={pane}
          type="button"
          aria-pressed={chosen === pane}
          onClick={() => choose(pane)}
          className={`-scroll-mt-16 min-h-9 flex-1 rounded-sm border-b-2 border-transparent px-2 text-sm hover:bg-raised aria-pressed:border-accent aria-pressed:font-semibold ${pane === 'text' ? 'md:hidden' : ''} ${pane === besideText(chosen) ? 'md:border-accent md:font-semibold' : ''}`}
        >
          {WORDS[pane]}
          {pane !== chosen && pane === besideText(chosen) && (
            <span className="spoken max-md:hidden">, shown</span>
          )}
        </button>
      ))}
    </fieldset>
  )
}
