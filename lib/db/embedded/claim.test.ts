import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { claim, holderOf, whileClaimed } from './claim.mjs'
import { identify, isRunning, ownIdentity } from './process-identity.mjs'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'proviso claim-'))
  file = path.join(folder, 'held.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A process that has ended, as it was known while it ran. */
async function deadProcess() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const identity = identify(child.pid ?? 0)
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
  return identity ?? { pid: child.pid ?? 0, started: '' }
}

describe('a process is known by its number and its start', () => {
  test('we are running', () => {
    expect(isRunning(ownIdentity())).toBe(true)
  })
  test('one that ended is not', async () => {
    expect(isRunning(await deadProcess())).toBe(false)
  })
  test('another that was given its number is not it', () => {
    expect(isRunning({ pid: process.pid, started: 'at another time' })).toBe(false)
  })
})

describe('a claim', () => {
  test('is readable by its owner only', () => {
    claim(file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })
  test('that is held names its holder with what it noted', () => {
    const mine = claim(file)
    if (mine.held) mine.note({ address: 'http://localhost:3000' })
    expect(claim(file)).toEqual({ held: false, by: { ...ownIdentity(), address: 'http://localhost:3000' } })
  })
  test('that was released can be taken, and leaves no other file', () => {
    const mine = claim(file)
    if (mine.held) mine.release()
    expect(claim(file).held).toBe(true)
    expect(readdirSync(folder)).toEqual(['held.json'])
  })
  test.each(['', '{"pid":', 'null'])('with the text %j in it is taken over', (text) => {
    writeFileSync(file, text)
    expect(claim(file).held).toBe(true)
  })
  test('of a process that ended is taken over', async () => {
    writeFileSync(file, JSON.stringify(await deadProcess()))
    expect(holderOf(file)).toBeUndefined()
    expect(claim(file).held).toBe(true)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(ownIdentity())
  })
  test('whose number another process was given is taken over', () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, started: 'at another time' }))
    expect(claim(file).held).toBe(true)
  })
})

test('work under one claim never overlaps, also when one of it fails', async () => {
  let inside = 0
  const work = (fails: boolean) =>
    whileClaimed(file, async () => {
      inside += 1
      expect(inside).toBe(1)
      await new Promise((resolve) => setImmediate(resolve))
      inside -= 1
      if (fails) throw new Error('failed')
    })
  const ends = await Promise.allSettled([work(false), work(true), work(false), work(true)])
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected'])
})
