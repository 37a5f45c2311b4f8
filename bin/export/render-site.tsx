import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Frame } from '@/components/reader/frame'
import { type FoundPage, type PageName, type ReaderPage, readerPages } from '@/components/reader/pages'
import { type View, viewOf } from '@/components/reader/view'
import { addressBook } from '@/lib/edition/addresses'
import { checkable, checkFile } from '@/lib/edition/check-file'
import type { PublicNotice, Snapshot } from '@/lib/edition/model'
import { editionBase } from '@/lib/paths/reader'
import { canonicalJson } from '@/lib/text/canonical-json'
import { root } from '../launcher/root.mjs'
import { bundleScript, bundleStyles } from './assets'
import { machineForms } from './machine-forms'
import { MANIFEST, manifestOf } from './manifest'
import { fileOf, linkFiles, relativeLink } from './site-files'
import { staticPage } from './static-page'
import { verifyPage } from './verify-page'
import { verifyWords } from './verify-words'

/** All that a static copy is made of: the edition as readers may have it now, and the notices over it. */
export type SiteSources = {
  readonly snapshot: Snapshot
  readonly snapshotSha256: string
  readonly notices: readonly PublicNotice[]
  readonly latest: number
  readonly corrections: string | null
}

/** The page for an address, by its first part: with a further part it is about one thing, without it is a list. */
const ONE: Readonly<Record<string, PageName>> = {
  points: 'point',
  concessions: 'concession',
  versions: 'version',
  people: 'person',
  parties: 'party',
  articles: 'article',
  statements: 'statement',
  changes: 'changes',
}

/** A static copy of an edition, file by file. The same sources give the same bytes. */
export async function renderSite(sources: SiteSources): Promise<ReadonlyMap<string, Uint8Array>> {
  const { snapshot } = sources
  const files = new Map<string, Uint8Array>([
    ...(await bundleStyles()),
    ['reader.js', await bundleScript('bin/export/reader-script.ts')],
    ['verify.js', await bundleScript('bin/export/verify-script.ts')],
    ['icon.svg', await readFile(path.join(root, 'app/icon.svg'))],
    ...machineFiles(sources),
  ])
  for (const [file, html] of pages(sources, new Set(files.keys()))) files.set(file, utf8(html))
  files.set('verify.html', utf8(verifyPage(snapshot)))
  files.set(MANIFEST, utf8(`${JSON.stringify(aboutSite(sources, files), null, 1)}\n`))
  return files
}

function aboutSite(sources: SiteSources, files: ReadonlyMap<string, Uint8Array>) {
  const { snapshot, snapshotSha256, latest, notices } = sources
  // What a later edition corrected has no number of its own and follows from `latest`.
  const seqs = notices.map(({ seq }) => seq)
  return manifestOf({ edition: snapshot.number, snapshotSha256, latest, notices: seqs }, files)
}

function machineFiles({ snapshot, snapshotSha256, notices, latest }: SiteSources): [string, Uint8Array][] {
  // A copy does not know where it will stand: addresses in it name no host.
  const publication = { snapshot, notices, latest, origin: '' }
  const warning = snapshot.sample ? { warning: 'Sample data, not reviewed by a person.' } : {}
  const edition = { format: 'proviso-edition-file-1', ...warning, snapshotSha256, notices, edition: snapshot }
  return [
    ['edition.json', utf8(canonicalJson(edition))],
    ...checkable(snapshot).map(({ proof }): [string, Uint8Array] => [
      fileOf(`/checks/${proof.id}.json`),
      utf8(canonicalJson(checkFile(snapshot, proof.id))),
    ]),
    ...machineForms(publication, addressBook(snapshot).pages).map(([address, text]): [string, Uint8Array] => [
      fileOf(address),
      utf8(text),
    ]),
  ]
}

function pages(sources: SiteSources, others: ReadonlySet<string>): [string, string][] {
  const { snapshot, notices, latest, corrections } = sources
  const base = editionBase(snapshot.number)
  const view = viewOf(snapshot, notices, { base, latest, corrections, searchAt: null })
  const found = addressBook(snapshot).pages.flatMap((address) => {
    const { page, key } = pageAt(address)
    const one = page?.find(view, key)
    return page && one ? [{ file: fileOf(address), page, one }] : []
  })
  const files = new Set([...others, 'verify.html', ...found.map(({ file }) => file)])
  return found.map(({ file, page, one }) => {
    return [file, linkFiles(drawn(view, file, page, one), file, base, files)]
  })
}

function pageAt(address: string): { readonly page: ReaderPage | undefined; readonly key: string } {
  const [, first = '', key] = address.split('/')
  const name = key === undefined ? first || 'front' : ONE[first]
  const all: Readonly<Record<string, ReaderPage>> = readerPages
  return { page: name !== undefined && Object.hasOwn(all, name) ? all[name] : undefined, key: key ?? '' }
}

function drawn(view: View, file: string, page: ReaderPage, one: FoundPage): string {
  const { snapshot, latest } = view
  const name = snapshot.site['site/name'] ?? 'Proviso'
  return staticPage({
    file,
    title:
      one.title === null ? (snapshot.site['site/title'] ?? snapshot.plan.title) : `${one.title} · ${name}`,
    description: snapshot.site['site/knowledge'],
    hidden: snapshot.sample || latest > snapshot.number,
    script: 'reader.js',
    children: (
      <>
        <Frame view={view} place={page.place} front={page.front ?? false}>
          {one.body}
        </Frame>
        <aside className="copy-line" aria-label={verifyWords.copyLine}>
          {verifyWords.copyLine} <a href={relativeLink(file, 'verify.html')}>{verifyWords.title}</a>
        </aside>
      </>
    ),
  })
}

const utf8 = (text: string) => new TextEncoder().encode(text)
