import { parentPort } from 'node:worker_threads'
import type { ImportInput } from '@/lib/import/model'
import { pageLine } from '@/lib/import/page-line'

// What throws here is a bug in reading one page; the line of that page says so, and the next page is read.
parentPort?.on('message', (input: ImportInput) => {
  const from = performance.now()
  const read = attempt(input)
  parentPort?.postMessage({ ...read, ms: Math.round((performance.now() - from) * 100) / 100 })
})
parentPort?.postMessage('ready')

function attempt(input: ImportInput): object {
  try {
    return pageLine(input)
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
