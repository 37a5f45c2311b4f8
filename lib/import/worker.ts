import { parentPort } from 'node:worker_threads'
import type { ImportInput } from './model'
import { readArticle } from './pipeline'
import { type OriginalInput, safeOriginal } from './safe-original'

// One page after the other. What throws here is a bug: it ends the thread, and the next page gets a new one.
parentPort?.on('message', (input: ImportInput | OriginalInput) =>
  parentPort?.postMessage({ outcome: 'original' in input ? safeOriginal(input) : readArticle(input) }),
)
parentPort?.postMessage({ ready: true })
