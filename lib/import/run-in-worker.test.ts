import { expect, test } from 'vitest'
import { readInWorker } from './run-in-worker'

const read = (text: string, options = {}) => readInWorker({ bytes: Buffer.from(text) }, options)

test('a worker reads what the pipeline reads', { timeout: 20_000 }, async () => {
  const crashes: unknown[] = []
  const reportCrash = (error: unknown) => crashes.push(error)
  const outcome = await read('Talks by the lake end early\nThe envoys left.', {
    reportCrash,
    timeLimitMs: 15_000,
  })
  expect(crashes).toEqual([])
  expect(outcome).toMatchObject({ outcome: 'good', workingTitle: 'Talks by the lake end early' })
})
test('a page that takes too long is ended', { timeout: 20_000 }, async () => {
  const slow = `<!doctype html><html><body>${'<p>Some words of a page. </p>'.repeat(45_000)}`
  expect(await read(slow, { timeLimitMs: 50 })).toMatchObject({ outcome: 'failed', code: 'too-slow' })
})
test('enormous input is refused with the reason', { timeout: 20_000 }, async () => {
  const outcome = await readInWorker({ bytes: Buffer.alloc(20_000_000, 'a') }, { timeLimitMs: 15_000 })
  expect(outcome).toMatchObject({ outcome: 'failed', code: 'too-large' })
})
test('a thread that was ended does not take the next pages with it, and threads are shared', {
  timeout: 30_000,
}, async () => {
  const slow = `<!doctype html><html><body>${'<p>Some words of a page. </p>'.repeat(45_000)}`
  const outcomes = await Promise.all([
    read(slow, { timeLimitMs: 50 }),
    ...Array.from({ length: 8 }, (_, at) => read(`Talks by the lake, day ${at}\nThe envoys left.`)),
  ])
  expect(outcomes[0]).toMatchObject({ code: 'too-slow' })
  expect(outcomes.slice(1).map((one) => one.outcome === 'good' && one.workingTitle)).toEqual(
    Array.from({ length: 8 }, (_, at) => `Talks by the lake, day ${at}`),
  )
})
