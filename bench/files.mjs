// node bench/files.mjs ORIGIN FOLDER: pages of an exported site against files of the same size that hold nothing.
import { rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inTurns } from './load.mjs'

const [origin = '', folder = ''] = process.argv.slice(2)
const pages = ['index.html', 'accounts.html', 'ledger.html']

for (const page of pages) {
  const { size } = await stat(path.join(folder, page))
  const plain = path.join(folder, 'plain.html')
  await writeFile(plain, Buffer.alloc(size, 0x20))
  try {
    const [file = 1, html = 0] = await inTurns([`${origin}/plain.html`, `${origin}/${page}`])
    console.log(
      `${page.padEnd(20)} ${size} bytes  ${Math.round(html)} a second, an empty file ${Math.round(file)}: ${(html / file).toFixed(2)}`,
    )
  } finally {
    await rm(plain, { force: true })
  }
}
