/** The attributes that some step reads; the others cost a node each and say nothing. */
const READ = new Set(
  (
    'class id itemprop itemscope itemtype rel role hidden aria-hidden aria-modal dir href hreflang lang xml:lang ' +
    'content property name http-equiv value type datetime pubdate title style charset data-testid data-component'
  ).split(' '),
)
const NAME = '[a-zA-Z][a-zA-Z0-9:-]{0,40}'
const VALUE = '"[^"]{0,20000}"|\'[^\']{0,20000}\'|[^\\s"\'>=<`]{1,20000}'
const ATTRIBUTE = `[\\s]{1,200}([^\\s=>"'/<]{1,200})(?:\\s{0,20}=\\s{0,20}(${VALUE}))?`
const OPEN = new RegExp(`<(${NAME})((?:${ATTRIBUTE})*)\\s{0,200}(/?)>`, 'y')
const EACH = new RegExp(ATTRIBUTE, 'g')
const CLOSE = new RegExp(`</(${NAME})\\s{0,200}>`, 'y')
/** White space between two of these is never seen. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hr html li link main meta nav ol p script section style summary ' +
    'table tbody td tfoot th thead title tr ul'
  ).split(' '),
)
/** The parser takes such names for `xmp` and reads the rest of the page as plain words. */
const LIKE_XMP = /^[a-wyz]mp$/
const VERBATIM = new Set(['textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext'])

/**
 * The same page with fewer nodes: without comments, scripts that are no data, styles, drawings, attributes that
 * nothing reads and white space between blocks. A tag that is not plainly well formed stays as it is. Building
 * the tree takes most of the time of reading a page, and this a part of it. Time is linear in the length.
 */
export function lightHtml(html: string): string {
  const parts: string[] = []
  let done = 0
  let wasBlock = false
  const skipTo = (from: number, to: number) => {
    parts.push(html.slice(done, from))
    done = to
  }
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = afterMark(html, '-->', at + 4)
      skipTo(at, end)
      at = end
      continue
    }
    const isEnd = html.charCodeAt(at + 1) === 47
    const tag = isEnd ? tagAt(CLOSE, html, at) : tagAt(OPEN, html, at)
    if (!tag) {
      wasBlock = false
      at += 1
      continue
    }
    const name = (tag[1] as string).toLowerCase()
    const isBlock = BLOCKS.has(name)
    if (wasBlock && isBlock && isBlank(html, done, at)) skipTo(done, at)
    wasBlock = isBlock
    let end = at + tag[0].length
    if (!isEnd) {
      const kept = keptAttributes(tag[2] as string)
      skipTo(at, end)
      parts.push(`<${LIKE_XMP.test(name) ? 'span' : tag[1]}${kept}${tag.at(-1)}>`)
      end = skippedEnd(html, name, kept, end, skipTo)
    } else if (LIKE_XMP.test(name)) {
      skipTo(at, end)
      parts.push('</span>')
    } else skipTo(end, end)
    at = end
  }
  parts.push(html.slice(done))
  return parts.join('')
}

function tagAt(pattern: RegExp, html: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(html)
}

function keptAttributes(text: string): string {
  if (text === '') return ''
  let kept = ''
  for (const [whole, name] of text.matchAll(EACH)) if (READ.has((name as string).toLowerCase())) kept += whole
  return kept
}

/** Where reading goes on: behind the content of what holds no words, at the end tag of what holds only text. */
function skippedEnd(
  html: string,
  name: string,
  kept: string,
  from: number,
  skipTo: (from: number, to: number) => void,
): number {
  const isData = name === 'script' && /ld\+json/i.test(kept)
  if (name === 'script' || name === 'style' || name === 'svg') {
    const end = endTag(html, name, from)
    if (!isData) skipTo(from, end)
    return end
  }
  return VERBATIM.has(name) ? endTag(html, name, from) : from
}

function endTag(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}

function afterMark(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at === -1 ? html.length : at + mark.length
}

function isBlank(html: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!' \n\t\r\f'.includes(html[at] as string)) return false
  return true
}
