import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'proviso-extract-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the tool as npm does and answers with what it printed. */
function extract(lines: readonly string[]) {
  const list = path.join(folder, 'list.jsonl')
  writeFileSync(list, lines.join('\n'))
  return spawnSync(process.execPath, ['bin/extract.mjs', list], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: tmpdir() },
  })
}

test('every row has its line, and what cannot be read stops nothing', { timeout: 60_000 }, () => {
  const words =
    'Die Fähre verließ den Hafen eine Stunde später, und die Wartenden am Ufer gingen nach Hause. '.repeat(4)
  writeFileSync(
    path.join(folder, 'a.html'),
    Buffer.from(
      `<html><head><meta charset="iso-8859-1"></head><body><h1>Fähre</h1><p>${words}</p></body></html>`,
      'latin1',
    ),
  )
  writeFileSync(path.join(folder, 'deep.html'), `<!doctype html>${'<div>'.repeat(50_000)}`)
  const { status, stdout } = extract([
    '{"id":"deep","path":"deep.html","url":"https://harbour.example/d"}',
    '{"id":"gone","path":"gone.html","url":""}',
    'no JSON',
    '{"id":"odd","path":7}',
    '',
    '{"id":"a","path":"a.html","url":"https://harbour.example/a"}',
  ])
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(status).toBe(0)
  expect(answers.map(({ id, error }) => [id, typeof error])).toEqual([
    ['deep', 'string'],
    ['gone', 'string'],
    [null, 'string'],
    ['odd', 'string'],
    ['a', 'undefined'],
  ])
  expect(answers.at(-1)).toMatchObject({ title: 'Fähre', byline: null, text: words.trim() })
  expect(answers.at(-1)?.ms).toBeGreaterThan(0)
})
test('without a list it says how it is used', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/extract.mjs'], { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('LIST.jsonl')
})
