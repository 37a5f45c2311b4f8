/** What a page states about its article in JSON-LD (schema.org); only strings, nothing inferred. */
export type StatedArticle = {
  readonly headline?: string
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly published?: string
  readonly isFree?: boolean
}

const ARTICLE = /(?:article|newsarticle|reportage|blogposting|liveblogposting|opinion|analysis)/i
const MAX_DEPTH = 6

/** The first article that the page's JSON-LD describes, or null. Broken JSON is passed over. */
export function readJsonLd(document: Document): StatedArticle | null {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json"]'))
  const nodes = scripts.flatMap((script) => flatten(parseJson(script.textContent ?? ''), 0))
  const article = nodes.find((node) => strings(node['@type']).some((type) => ARTICLE.test(type)))
  return article ? toStated(article) : null
}

type Node = Readonly<Record<string, unknown>>

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function flatten(value: unknown, depth: number): Node[] {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1))
  const node = value as Node
  return [node, ...flatten(node['@graph'], depth + 1), ...flatten(node.mainEntity, depth + 1)]
}

function toStated(node: Node): StatedArticle {
  const [headline] = strings(node.headline)
  const [publisher] = names(node.publisher)
  const [published] = strings(node.datePublished)
  const free = node.isAccessibleForFree
  return {
    authors: names(node.author),
    ...(headline ? { headline } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(free === undefined ? {} : { isFree: free !== false && String(free).toLowerCase() !== 'false' }),
  }
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()].filter(Boolean)
  return Array.isArray(value) ? value.flatMap(strings) : []
}

function names(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(names)
  if (typeof value === 'object' && value !== null) return strings((value as Node).name)
  return strings(value)
}
