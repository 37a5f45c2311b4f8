import { plain } from './plain-words'
import { tolerantJson } from './tolerant-json'

/** An author as JSON-LD states one; `kind` is the stated type. */
export type StatedAuthor = { readonly name: string; readonly kind: 'person' | 'organization' | 'unknown' }
/** What a page states about its article in JSON-LD (schema.org); only strings, nothing inferred. */
export type StatedArticle = {
  readonly type: string
  readonly headlines: readonly string[]
  readonly authors: readonly StatedAuthor[]
  readonly publisher?: string
  readonly published?: string
  readonly modified?: string
  readonly language?: string
  readonly isFree?: boolean
}
export type StatedPage = {
  readonly article: StatedArticle | null
  /** Names of the page's site, from its WebSite or an organization of its own. */
  readonly sites: readonly string[]
}

type Node = Readonly<Record<string, unknown>>

const ARTICLE = /(?:article|reportage|blogposting|opinion|analysis|^report$|^review$|^interview$|^posting$)/i
/** A page that calls itself nothing better may still carry the article's date and author. */
const PAGE = /^(?:webpage|itempage|creativework|videoobject|podcastepisode|mediaobject)$/i
const MAX_DEPTH = 8
const MAX_NODES = 2000

/** The article that the page's JSON-LD is about. Broken JSON is read tolerantly or passed over. */
export function readJsonLd(scripts: readonly string[], addresses: readonly string[] = []): StatedPage {
  const nodes: Node[] = []
  for (const script of scripts) gather(tolerantJson(script), 0, nodes)
  const byId = new Map(nodes.filter(isFull).map((node) => [node['@id'], node]))
  const article = chosen(
    nodes.filter((node) => isOf(node, ARTICLE)),
    addresses,
  )
  const page =
    article ??
    chosen(
      nodes.filter((node) => isOf(node, PAGE) && node.datePublished),
      addresses,
    )
  return {
    article: page ? toStated(page, byId) : null,
    sites: nodes.filter((node) => isOf(node, /^website$/i)).flatMap((node) => texts(node.name)),
  }
}

/** Every object that may be the article, outer ones first. */
function gather(value: unknown, depth: number, nodes: Node[]): void {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null || nodes.length > MAX_NODES) return
  if (Array.isArray(value)) for (const item of value) gather(item, depth + 1, nodes)
  else {
    const node = value as Node
    nodes.push(node)
    const inner = [node['@graph'], node.mainEntity, node.mainEntityOfPage, node.author, node.publisher]
    for (const part of [...inner, node.hasPart, node.itemListElement, node.item])
      gather(part, depth + 1, nodes)
  }
}

/** Not a bare reference to another node. */
const isFull = (node: Node) => typeof node['@id'] === 'string' && Object.keys(node).length > 2
const isOf = (node: Node, kinds: RegExp) =>
  texts(node['@type']).some((type) => kinds.test(type.replace(/^.*[/:]/, '')))

/** The node whose address is the page's; else the first that says most of what is asked. */
function chosen(nodes: readonly Node[], addresses: readonly string[]): Node | null {
  const own = new Set(addresses.map(bareAddress))
  const score = (node: Node) =>
    (addressesOf(node).some((url) => own.has(bareAddress(url))) ? 8 : 0) +
    (texts(node.headline).length > 0 ? 2 : 0) +
    (node.datePublished ? 2 : 0) +
    (node.author ? 2 : 0) +
    (node.articleBody ? 1 : 0)
  let best: Node | null = null
  for (const node of nodes) if (!best || score(node) > score(best)) best = node
  return best
}

function addressesOf(node: Node): string[] {
  const page = node.mainEntityOfPage
  const id = typeof page === 'object' && page !== null ? (page as Node)['@id'] : page
  return [...texts(node.url), ...texts(node['@id']), ...texts(id)]
}

const bareAddress = (url: string) =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')

function toStated(node: Node, byId: ReadonlyMap<unknown, Node>): StatedArticle {
  const one = (value: unknown) => texts(value)[0]
  const publisher = one(followed(node.publisher, byId)) ?? one(followed(node.sourceOrganization, byId))
  const published = one(node.datePublished) ?? one(node.dateCreated)
  const modified = one(node.dateModified)
  const language = one(node.inLanguage)
  const free = node.isAccessibleForFree
  return {
    type: one(node['@type']) ?? 'Article',
    headlines: [...texts(node.headline), ...texts(node.name), ...texts(node.alternativeHeadline)].slice(0, 3),
    authors: authorsOf(node.author ?? node.creator, byId),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    ...(language ? { language } : {}),
    ...(free === undefined ? {} : { isFree: free !== false && String(free).toLowerCase() !== 'false' }),
  }
}

/** A reference to a node that stands elsewhere on the page becomes that node. */
function followed(value: unknown, byId: ReadonlyMap<unknown, Node>): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const node = value as Node
  return node.name === undefined && byId.has(node['@id']) ? byId.get(node['@id']) : node
}

function authorsOf(value: unknown, byId: ReadonlyMap<unknown, Node>, depth = 0): StatedAuthor[] {
  if (depth > MAX_DEPTH) return []
  if (Array.isArray(value)) return value.flatMap((item) => authorsOf(item, byId, depth + 1))
  const author = followed(value, byId)
  if (typeof author !== 'object' || author === null)
    return texts(author).map((name) => ({ name, kind: 'unknown' }))
  const node = author as Node
  const kind = isOf(node, /^person$/i)
    ? 'person'
    : isOf(node, /organi[sz]ation/i)
      ? 'organization'
      : 'unknown'
  if (Array.isArray(node.name) && node.name.length > 1)
    return texts(node.name).map((name) => ({ name, kind }))
  return texts(node.name ?? joined(node)).map((name) => ({ name, kind }))
}

const joined = ({ givenName, familyName }: Node) => [...texts(givenName), ...texts(familyName)].join(' ')

/** The words of a value: a string, its names when it is a thing, or all of them in a list. */
function texts(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [plain(value)].filter(Boolean)
  if (typeof value === 'number') return [String(value)]
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => texts(item, depth + 1))
  const node = value as Node
  return texts(node['@value'] ?? node.name, depth + 1)
}
