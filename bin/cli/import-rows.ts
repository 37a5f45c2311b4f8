import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { ADDRESS_KINDS, RIGHTS_POLICIES } from '@/lib/article/model'
import { details, origin, webAddress } from '@/lib/article/schema'
import type { KnownFacts } from '@/lib/import-draft/model'
import type { SourceRow } from '@/lib/import-run/model'
import { recogniseSource } from '@/lib/import-run/recognise-source'
import { isWebAddress } from '@/lib/import-run/row-facts'

/** What a person may say about a file in the JSON beside it; it wins over what was read. */
const sidecar = z.strictObject({
  workingTitle: z.string().optional(),
  details: details.default({}),
  addresses: z.array(z.strictObject({ kind: z.enum(ADDRESS_KINDS), url: webAddress })).optional(),
  origin: origin.nullable().default(null),
  rights: z.strictObject({ policy: z.enum(RIGHTS_POLICIES), reason: z.string().default('') }).optional(),
})

export type Named = {
  /** Where relative names are looked for; npm runs a script from the checkout. */
  readonly from: string
  /** What `-` stands for. */
  readonly standardInput: () => Promise<Uint8Array>
}

/**
 * The rows of what was named on the command line: addresses, articles as files, folders of them, feeds, lists, and
 * `-` for what is on standard input. What is not there is a row with its problem.
 */
export async function rowsNamed(names: readonly string[], named: Named): Promise<SourceRow[]> {
  const found = await Promise.all(names.map((name) => rowsOf(name, named)))
  return found.flat()
}

async function rowsOf(name: string, { from, standardInput }: Named): Promise<readonly SourceRow[]> {
  if (isWebAddress(name)) return [{ address: name }]
  if (name === '-') return rowsIn(await standardInput(), { fileName: 'standard input', folder: from })
  const place = path.resolve(from, name)
  const there = await stat(place).catch(() => null)
  if (there?.isDirectory()) return inFolder(place)
  return there?.isFile()
    ? inFile(place)
    : [{ fileName: path.basename(name), problem: `There is no file ${name}.` }]
}

/** Files that may be articles, in the order of their names; what lies beside them for other programs is passed over. */
const ARTICLE_FILE = /\.(html?|xhtml|mhtml|txt)$/i

async function inFolder(folder: string): Promise<readonly SourceRow[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && ARTICLE_FILE.test(entry.name))
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort()
  if (files.length === 0)
    return [{ fileName: path.basename(folder), problem: 'There is no .html or .txt file in this folder.' }]
  const rows: SourceRow[] = []
  for (const file of files) rows.push(...(await inFile(file)))
  return rows
}

const inFile = async (place: string) =>
  rowsIn(new Uint8Array(await readFile(place)), {
    fileName: path.basename(place),
    folder: path.dirname(place),
    place,
  })

type Found = { readonly fileName: string; readonly folder: string; readonly place?: string }

async function rowsIn(bytes: Uint8Array, { fileName, folder, place }: Found): Promise<readonly SourceRow[]> {
  const source = recogniseSource(bytes)
  if (source.kind === 'article') return [place ? await fileRow(place, bytes) : { fileName, bytes }]
  if ('problem' in source) return [{ fileName, problem: source.problem }]
  return Promise.all(source.rows.map((row) => withFile(row, folder)))
}

// A list names files from where it lies.
async function withFile(row: SourceRow, folder: string): Promise<SourceRow> {
  if (row.address || row.problem || !row.fileName) return row
  const place = path.resolve(folder, row.fileName)
  const bytes = await readFile(place).catch(() => null)
  if (!bytes) return { ...row, problem: `There is no file ${path.basename(row.fileName)} beside the list.` }
  const file = await fileRow(place, new Uint8Array(bytes))
  return file.problem ? file : { ...file, known: { ...file.known, ...row.known } }
}

async function fileRow(name: string, bytes: Uint8Array): Promise<SourceRow> {
  const fileName = path.basename(name)
  const text = await readFile(`${name}.json`, 'utf8').catch(() => null)
  if (text === null) return { fileName, bytes }
  const known = factsIn(text)
  return typeof known === 'string'
    ? { fileName, problem: `${fileName}.json: ${known}` }
    : { fileName, bytes, known }
}

function factsIn(text: string): KnownFacts | string {
  try {
    const parsed = sidecar.safeParse(JSON.parse(text))
    if (!parsed.success) return z.prettifyError(parsed.error)
    const { workingTitle, addresses, rights, ...rest } = parsed.data
    return {
      wins: true,
      ...rest,
      ...(workingTitle !== undefined && { workingTitle }),
      ...(addresses && { addresses }),
      ...(rights && { rights }),
    } as KnownFacts
  } catch (error) {
    return `it is not JSON: ${(error as Error).message}`
  }
}
