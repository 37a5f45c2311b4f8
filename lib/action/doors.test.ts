import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { isForReaders, pageDoors } from '@/e2e/doors'

const APP = path.join(process.cwd(), 'app')
const pages = readdirSync(APP, { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'page.tsx')
  .map((file) => path.dirname(file))
  .filter((page) => !isForReaders(page))
  .sort()
const source = (page: string) => readFileSync(path.join(APP, page, 'page.tsx'), 'utf8')
const listed = new Map(pageDoors.map((door) => [door.page, door]))

test('every page but the readers’ is in the list of doors', () => {
  expect(pages.filter((page) => !listed.has(page))).toEqual([])
})

test('every door in the list has a page', () => {
  expect([...listed.keys()].filter((page) => !pages.includes(page))).toEqual([])
})

describe('a page of the desk asks by itself for the role in the list', () => {
  test.each(pages.filter((page) => page.startsWith('(desk)/') || page.startsWith('(preview)/')))(
    '%s',
    (page) => {
      const asks = listed.get(page)?.editor === 'no-access' ? 'requireAdmin()' : 'requireEditor()'
      expect(source(page)).toContain(`await ${asks}`)
    },
  )
})

test('no page does more than one of them', () => {
  expect(
    pages.filter((page) => /requireAdmin\(/.test(source(page)) && /requireEditor\(/.test(source(page))),
  ).toEqual([])
})

// What is done before anybody is known: a request is noted as a session's last.
const WITHOUT_ACTOR = ['touchSession']

test.each(['lib/auth/commands.ts', 'lib/users/commands.ts'])(
  'every command in %s says who gives it',
  (file) => {
    const code = readFileSync(path.join(process.cwd(), file), 'utf8')
    const commands = [...code.matchAll(/^export (?:async )?function (\w+)\(\s*(\w+)/gm)]
    expect(commands.length).toBeGreaterThan(2)
    const nameless = commands.filter(([, , first]) => !['actor', '_actor'].includes(first as string))
    expect(
      nameless.map(([, name]) => name).filter((name) => !WITHOUT_ACTOR.includes(name as string)),
    ).toEqual([])
  },
)
