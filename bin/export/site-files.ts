import path from 'node:path'
import type { LinkBase } from '@/lib/paths/reader'

/** The file of a static copy that stands for an address within the edition: `/points/7-x` is `points/7-x.html`. */
export function fileOf(address: string): string {
  if (address === '/') return 'index.html'
  const file = address.slice(1)
  return /\.(json|md|bib|ris)$/.test(file) ? file : `${file}.html`
}

/** How one file of the copy names another. */
export function relativeLink(from: string, to: string): string {
  const link = path.posix.relative(path.posix.dirname(from), to)
  return encodeURI(link)
}

/**
 * Turns the addresses of a rendered page into links between files. What the copy does not hold is not linked: an
 * entry of a list that is nothing but such a link goes, elsewhere the words stay. `html` is as React writes it, with
 * every special character of an attribute escaped.
 */
export function linkFiles(html: string, here: string, base: LinkBase, files: ReadonlySet<string>): string {
  const linkTo = (href: string): string | null => {
    const [address = '', hash] = href.split('#')
    if (address !== base && !address.startsWith(`${base}/`)) return null
    const file = fileOf(address.slice(base.length) || '/')
    if (!files.has(file)) return null
    return relativeLink(here, file) + (hash === undefined ? '' : `#${hash}`)
  }
  const isDead = (href: string) => linkTo(href) === null
  return html
    .replace(ENTRY, (entry, href: string) => (isDead(href) ? '' : entry))
    .replace(ANCHOR, (_anchor, before: string, href: string, after: string, words: string) => {
      const link = linkTo(href)
      if (link === null) return `<span>${words}</span>`
      return `<a${before}href="${link}"${after}>${words}</a>`
    })
}

const ENTRY = /<li><a(?:\s[^>]*?)?\shref="(\/[^"]*)"[^>]*>(?:(?!<\/?(?:a|li)\b)[\s\S])*<\/a><\/li>/g
const ANCHOR = /<a(\s(?:[^>]*?\s)?)href="(\/[^"]*)"([^>]*)>([\s\S]*?)<\/a>/g
