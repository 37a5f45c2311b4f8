import { parentPort, workerData } from 'node:worker_threads'
import type { ImportInput } from './model'
import { readArticle } from './pipeline'

const { input } = workerData as { readonly input: ImportInput }
parentPort?.postMessage(readArticle(input))
