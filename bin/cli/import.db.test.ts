import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { toolArguments } from '@/bin/launcher/tool.mjs'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'

const ARTICLES = 12
const BROKEN = 7
let folder = ''
let list = ''

const article = (number: number) =>
  `<html lang="en"><head><title>Ferry number ${number}</title></head><body><article><h1>Ferry number ${number}</h1>${[
    'The board met on Tuesday and looked at the timetable for the winter.',
    'Its chair said that two boats would sail where one had sailed before.',
    'A rower who lives on the island asked for a later boat on Fridays.',
  ]
    .map((words) => `<p>Of ferry ${number}: ${words} In short, ferry ${number} goes on. ${words}</p>`)
    .join('')}</article></body></html>`

beforeAll(async () => {
  await testActor('admin')
  folder = await mkdtemp(path.join(tmpdir(), 'proviso-import-'))
  const files = Array.from({ length: ARTICLES }, (_, at) => `ferry-${at + 1}.html`)
  for (const [at, file] of files.entries()) {
    const isBroken = at + 1 === BROKEN
    await writeFile(path.join(folder, file), isBroken ? '%PDF-1.7 not a page' : article(at + 1))
  }
  list = path.join(folder, 'list.csv')
  await writeFile(list, ['file,byline', ...files.map((file) => `${file},Ann Example`)].join('\n'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

function start(args: readonly string[]) {
  const child = spawn(process.execPath, toolArguments('bin/cli/import.ts', [...args]), {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let said = ''
  child.stdout.on('data', (text) => {
    said += text
  })
  child.stderr.on('data', (text) => {
    said += text
  })
  const ended = new Promise<{ code: number | null; said: string }>((done) =>
    child.once('close', (code) => done({ code, said })),
  )
  return { child, ended }
}
const rows = () => db.importRow.count({ where: { state: 'done' } })

test('killed at any point and begun again: every article once, the broken one named', async () => {
  // Once while it looks, twice while it imports.
  const moments = [
    async () => expect(await db.importRow.count({ where: { state: 'checked' } })).toBeGreaterThan(2),
    async () => expect(await rows()).toBeGreaterThan(1),
    async () => expect(await rows()).toBeGreaterThan(5),
  ]
  for (const reached of moments) {
    const { child, ended } = start([list, '--accept'])
    await Promise.race([vi.waitFor(reached, { timeout: 60_000, interval: 5 }), ended])
    child.kill('SIGKILL')
    await ended
  }
  const result = path.join(folder, 'result.csv')
  const { code, said } = await start([list, '--accept', '--result', result]).ended
  expect(said).toContain('ferry-7.html')
  expect(code).toBe(1)
  expect(await db.article.count()).toBe(ARTICLES - 1)
  expect(await db.capture.count()).toBe(ARTICLES - 1)
  expect(await db.articleDetail.count({ where: { field: 'byline', value: 'Ann Example' } })).toBe(
    ARTICLES - 1,
  )
  expect((await readFile(result, 'utf8')).trim().split('\r\n')).toHaveLength(ARTICLES + 1)

  const again = await start([list, '--accept']).ended
  expect(again.said).toContain('already archived')
  expect(await db.article.count()).toBe(ARTICLES - 1)
}, 240_000)

test('a dry run archives nothing; what is no option is named', async () => {
  const file = path.join(folder, 'other.html')
  await writeFile(file, article(99))
  const before = await db.article.count()
  const dry = await start([file, '--dry-run']).ended
  expect(dry).toMatchObject({
    code: 0,
    said: expect.stringContaining('much like an article we have: Ferry number 99'),
  })
  expect(await db.article.count()).toBe(before)
  expect(await start([file, '--acept']).ended).toMatchObject({
    code: 2,
    said: expect.stringContaining('--acept'),
  })
}, 60_000)
