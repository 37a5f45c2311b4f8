import module from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { MARK, markOf, policyFor, readerHeaders } from './reader-headers.mjs'

// Next loads this file by itself, outside the bundle: it can import no TypeScript, and finds the pointer where
// lib/edition/pointer.ts left it for the whole process.
const FileSystemCache = /** @type {any} */ (module).default ?? module

const EDITION_PAGE = /\/\$\/(editions|latest)\/\d+(?:\/|$)/
const PAGE_KINDS = new Set(['APP_PAGE', 'APP_ROUTE', 'PAGES'])

/**
 * Pages that are being rendered, with the mark that stood when they were asked for. A notice that arrives while a
 * page is rendered must not be taken for one that the page knows.
 * @type {Map<string, string>}
 */
const asked = new Map()

/** @param {string} key */
function treeOf(key) {
  return /** @type {'editions' | 'latest' | undefined} */ (EDITION_PAGE.exec(key)?.[1])
}

async function currentMark() {
  const source = /** @type {any} */ (globalThis).provisoPointer
  return source ? markOf(await source.current()) : null
}

/**
 * A page that the build made has no nonce in it either, whatever policy the proxy had in mind for its address.
 * @param {any} entry
 */
function withPolicy(entry) {
  if (entry?.value?.kind !== 'APP_PAGE') return entry
  const { value } = entry
  const headers = { ...value.headers, 'content-security-policy': policyFor(String(value.html)) }
  return { ...entry, value: { ...value, headers } }
}

/**
 * Keeps the pages of editions on disk, as Next does, but for three things: only answers of status 200 are kept; a
 * page that was rendered before the newest edition or notice is not found; and each page carries the headers that
 * it is served with. A page that was kept names its mark in one of them, by which kept-answers.ts knows it.
 */
export default class EditionCache extends FileSystemCache {
  /** @param {any} [context] */
  // biome-ignore lint/complexity/noUselessConstructor: it tells the type checker what Next hands over
  constructor(context) {
    super(context)
  }

  /**
   * @param {string} key
   * @param {any} context
   */
  async get(key, context) {
    if (!treeOf(key)) return withPolicy(await super.get(key, context))
    const mark = await currentMark().catch(() => null)
    if (mark === null) return null
    const entry = await super.get(key, context)
    if (entry?.value?.headers?.[MARK] === mark) return entry
    if (!asked.has(key)) asked.set(key, mark)
    return null
  }

  /**
   * @param {string} key
   * @param {any} data
   * @param {any} context
   */
  async set(key, data, context) {
    if (isRefusal(data)) {
      asked.delete(key)
      return
    }
    const tree = treeOf(key)
    if (!tree || data?.kind !== 'APP_PAGE') return super.set(key, data, context)
    const mark = asked.get(key)
    asked.delete(key)
    // In place: the same headers go out with the answer that is being rendered.
    data.headers ??= {}
    Object.assign(data.headers, readerHeaders(tree, String(data.html)))
    if (mark === undefined) return
    return super.set(key, { ...data, headers: { ...data.headers, [MARK]: mark } }, context)
  }
}

/** @param {any} data */
function isRefusal(data) {
  return PAGE_KINDS.has(data?.kind) && data.status !== undefined && data.status !== 200
}
