import { text } from 'node:stream/consumers'
import { renderSite, type SiteSources } from './render-site'
import { writeSite } from './write-site'

// Pages are drawn in a process of their own: where the database is read, React is the server's half alone.
const [folder = ''] = process.argv.slice(2)
const sources = JSON.parse(await text(process.stdin)) as SiteSources
const files = await renderSite(sources)
await writeSite(folder, files)
console.log(
  `Edition ${sources.snapshot.number} is in ${folder}: ${files.size} files. Open verify.html there to check them.`,
)
