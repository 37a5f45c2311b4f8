import { randomFrom } from './bench/anchoring/random'
import { writerFrom, newsOf } from './bench/anchoring/news'
import { edited } from './bench/anchoring/edits'
import { print, passagesOf } from './bench/anchoring/passages'
import { rebase } from './lib/anchoring/rebase'
import { describe } from './lib/anchoring/describe'
import { resolve } from './lib/anchoring/resolve'
const random = randomFrom(11)
const writer = writerFrom(random)
const news = newsOf(100_000, writer)
const after = edited(news, 0.2, writer, random)
const a = print(news), b = print(after)
let spans: any
try { spans = passagesOf(news, a, b, 1000, random) } catch (e) { console.log(e) }
const list = (Array.isArray(spans) ? spans : spans.passages).map(({start,end}: any) => ({start,end}))
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000 }
for (let i = 0; i < 6; i++) {
  const A = a.text + ' '.repeat(0) + '\n\nx' + i, B = b.text + '\n\ny' + i
  let t = cpu(); const r = rebase(A, B, list); const d = cpu() - t
  t = cpu(); const sel = list.map((s: any) => describe(A, s)); const dd = cpu() - t
  t = cpu(); const rr = sel.map((s: any) => resolve(B, s)); const de = cpu() - t
  console.log(i, list.length, 'rebase cpu ms', d.toFixed(0), 'describe', dd.toFixed(0), 'resolve', de.toFixed(0), JSON.stringify(r.reduce((m: any, x) => ((m[x.state] = (m[x.state] ?? 0) + 1), m), {})))
}
