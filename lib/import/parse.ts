import { parseHTML } from 'linkedom'
import type { Decoded } from './decode'
import { exceedsLimits } from './html-limits'
import type { Unreadable } from './model'

export type Parsed =
  | { readonly mediaType: 'text/plain'; readonly lines: readonly string[] }
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
  if (mediaType === 'text/plain') return { mediaType, lines: text.split('\n') }
  return exceedsLimits(text) ?? { mediaType, document: toDocument(text), html: text, address }
}

/** The parser adds no missing `html` and `body`, without which the tree has no single root. */
function toDocument(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  return parseHTML(whole).document
}
