import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { houseRules, isSource } from './house-rules'

const TOP = ['app', 'components', 'lib', 'bin', 'e2e', 'seeds', 'bench', 'prisma']

const top = readdirSync('.').filter((name) => statSync(name).isFile())
const below = TOP.flatMap((folder) => {
  const found = statSync(folder, { throwIfNoEntry: false })
  return found
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.posix.join(folder, file))
    : []
})
const sources = new Map(
  [...top, ...below]
    .filter((file) => isSource(file) && statSync(file).isFile())
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')]),
)

describe('this repository', () => {
  test.each(houseRules)('$name', ({ why, offenders }) => {
    expect(offenders(sources), why).toEqual([])
  })
})

describe('each rule is seen to fail', () => {
  test.each(houseRules)('$name', ({ offenders, planted: [file, text] }) => {
    expect(offenders(new Map([[file, text]]))).toHaveLength(1)
  })
})
