import { spawnSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { toolArguments } from '@/bin/launcher/tool.mjs'
import { addressBook } from '@/lib/edition/addresses'
import { checkable } from '@/lib/edition/check-file'
import type { Snapshot } from '@/lib/edition/model'
import { FEED_KINDS, FORMS, feedPaths, formPath } from '@/lib/paths/forms'
import { checkPath, editionBase } from '@/lib/paths/reader'
import { ask, crawl, machineForms, type Page } from './readers-crawl'

/**
 * Every answer that anybody can get: pages, their other forms, feeds, searches, checks. The latest edition is read
 * at its short addresses; of an earlier one the edition's own file and its checks, of which all else is made.
 */
export async function everythingPublic(latest: Snapshot, earlier: readonly Snapshot[]): Promise<Page[]> {
  const all = [latest, ...earlier]
  const { points } = latest
  const feeds = FEED_KINDS.flatMap((kind) => [
    feedPaths.editions(kind),
    feedPaths.corrections(kind),
    ...points.map(({ number }) => feedPaths.point(number, kind)),
  ])
  return [
    ...(await crawl(['/'], [])),
    ...(await machineForms(all.map(numberOf))),
    ...(await ask([...feeds, ...SEARCHED.map(searchFor), ...otherForms(latest), ...all.flatMap(checks)])),
  ]
}

const numberOf = ({ number }: Snapshot) => number

/** Words that stand in nearly every text: what a search shows around them must not add up to an article. */
const SEARCHED = ['the', 'and', 'of', 'in', 'to', 'not', 'will', 'said', 'would']
const searchFor = (word: string) => `/search?q=${word}`

/**
 * Pictures aside: a picture of a page shows a sentence and its passage, which the page shows too. Of citations one
 * form: the others name the same work.
 */
function otherForms(snapshot: Snapshot): string[] {
  const base = editionBase(snapshot.number)
  const forms = FORMS.filter((form) => !['png', 'bib', 'ris'].includes(form))
  const pages = addressBook(snapshot).pages.map((page) => (page === '/' ? base : base + page))
  return pages.flatMap((page) => forms.map((form) => formPath(page, form)))
}

const checks = (snapshot: Snapshot) =>
  checkable(snapshot).map(({ proof }) => checkPath(snapshot.number, proof.id))

/** Every file of the static copy of an edition, written into `folder`. */
export async function exported(edition: number, folder: string): Promise<Page[]> {
  const { status, stderr } = spawnSync(
    process.execPath,
    [...toolArguments('bin/cli/export.ts'), '--edition', String(edition), '--out', folder],
    // The journeys' own condition is none of the export's, which draws pages as a browser would.
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  )
  if (status !== 0) throw new Error(`the export ended with ${status}: ${stderr}`)
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = files.filter((file) => file.isFile() && !/\.(woff2|png|ico)$/.test(file.name))
  return Promise.all(
    texts.map(async (file) => {
      const address = path.join(file.parentPath, file.name)
      return { address, body: await readFile(address, 'utf8') }
    }),
  )
}
