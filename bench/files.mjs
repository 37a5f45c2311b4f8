// node bench/files.mjs ORIGIN FOLDER: pages of an exported site against files of the same size that hold nothing.
import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inTurns } from './load.mjs'

const [origin = '', folder = ''] = process.argv.slice(2)
const pages = ['index.html', 'accounts.html', 'ledger.html']

for (const page of pages) {
  const text = await readFile(path.join(folder, page), 'utf8')
  const size = Buffer.byteLength(text)
  const plain = path.join(folder, 'plain.html')
  // The same characters in order of their numbers: as long, and as costly to receive.
  await writeFile(plain, [...text].sort().join(''))
  try {
    const [file = 1, html = 0] = await inTurns([`${origin}/plain.html`, `${origin}/${page}`])
    console.log(
      `${page.padEnd(20)} ${size} bytes  ${Math.round(html)} a second, an empty file ${Math.round(file)}: ${(html / file).toFixed(2)}`,
    )
  } finally {
    await rm(plain, { force: true })
  }
}
