import { parseHTML } from 'linkedom'
import type { Decoded } from './decode'
import { exceedsLimits } from './html-limits'
import { lightHtml } from './light-html'
import type { Unreadable } from './model'

export type Parsed =
  | {
      readonly mediaType: 'text/plain'
      readonly lines: readonly string[]
      readonly address?: string | undefined
    }
  | {
      readonly mediaType: 'text/html'
      readonly document: Document
      readonly html: string
      readonly address?: string | undefined
    }

/** Text becomes lines, a page a tree; a page beyond the limits is refused before a tree is built. */
export function parse({
  mediaType,
  text,
  address,
}: Pick<Decoded, 'mediaType' | 'text'> & { readonly address?: string | undefined }): Parsed | Unreadable {
  if (mediaType === 'text/plain') return { mediaType, lines: text.split('\n'), address }
  return exceedsLimits(text) ?? { mediaType, document: toDocument(text), html: text, address }
}

/** The parser adds no missing `html` and `body`, without which the tree has no single root. */
function toDocument(html: string): Document {
  const light = lightHtml(html)
  const whole = /<html[\s>]/i.test(light) ? light : `<!doctype html><html><body>${light}</body></html>`
  const { document } = parseHTML(whole)
  gather(document)
  return document
}

/** What stands before or after `html`, or beside it where only a script names it, moves into one root. */
function gather(document: Document): void {
  const tops = Array.from(document.children)
  const root = tops.find(({ tagName }) => tagName.toUpperCase() === 'HTML') ?? document.createElement('html')
  if (tops.length === 1 && tops[0] === root) return
  const at = tops.indexOf(root)
  for (const top of tops) if (top !== root) top.remove()
  root.prepend(...tops.slice(0, Math.max(0, at)))
  root.append(...tops.slice(at + 1))
  if (at === -1) document.appendChild(root)
}
