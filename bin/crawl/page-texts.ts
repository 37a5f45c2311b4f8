import { parseHTML } from 'linkedom'

/** Elements that stand inside a line of text; all others begin a text of their own. */
const INLINE = new Set(
  'A ABBR B BDI BUTTON CITE DEL DFN EM I INS LABEL MARK OUTPUT Q S SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
)
/** Not text for people, or read from elsewhere. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD'])
/** Words of people who read them aloud or look at a picture. */
const SPOKEN = ['aria-label', 'title', 'alt', 'placeholder']
/** A mark of ours inside a source's words is a text by itself: what stands around it is still the source's. */
const OURS = 'ours'

/** Stands where an inline element begins or ends: what it parts may be drawn apart, or be one word. */
export const SEAM = '\u2060'

/** Every text that a page shows or reads out, one for each block, white space joined, with its seams. */
export function textsOf(html: string): string[] {
  const { document } = parseHTML(html)
  const texts: string[] = []
  const walk = (node: Element, own: string[]) => {
    for (const name of SPOKEN) {
      const said = node.getAttribute(name)
      if (said) texts.push(plain(said))
    }
    for (const child of node.childNodes) {
      if (child.nodeType === 3) own.push(child.textContent ?? '')
      if (child.nodeType !== 1) continue
      const element = child as unknown as Element
      const tag = element.tagName.toUpperCase()
      if (SILENT.has(tag)) continue
      if (INLINE.has(tag) && !element.classList.contains(OURS)) walk(element, own)
      else texts.push(...blockOf(element, walk))
    }
  }
  texts.push(...blockOf(document.documentElement as unknown as Element, walk))
  return [...new Set(texts.filter((text) => text.replaceAll(SEAM, '').trim()))]
}

function blockOf(element: Element, walk: (node: Element, own: string[]) => void): string[] {
  const own: string[] = []
  walk(element, own)
  return [plain(own.join(SEAM))]
}

export const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
