import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowsNamed } from './import-rows'

let folder = ''
const page = (title: string) =>
  `<html><head><title>${title}</title></head><body><p>${title}.</p></body></html>`

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'proviso-rows-'))
  await mkdir(path.join(folder, 'pages/deeper'), { recursive: true })
  await mkdir(path.join(folder, 'empty'))
  await writeFile(path.join(folder, 'pages/b.html'), page('B'))
  await writeFile(path.join(folder, 'pages/deeper/a.htm'), page('A'))
  await writeFile(path.join(folder, 'pages/b.html.json'), '{"workingTitle":"Said beside it"}')
  await writeFile(path.join(folder, 'pages/picture.png'), 'no article')
  await writeFile(
    path.join(folder, 'list.csv'),
    'file,byline\npages/b.html,Ann Example\nmissing.html,Bo Example',
  )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const rowsOf = (names: readonly string[], input = '') =>
  rowsNamed(names, { from: folder, standardInput: async () => new TextEncoder().encode(input) })

test('a folder is the articles in it and below, by name; what is said beside a file goes with it', async () => {
  const rows = await rowsOf(['pages'])
  expect(rows.map(({ fileName, known }) => [fileName, known?.workingTitle])).toEqual([
    ['b.html', 'Said beside it'],
    ['a.htm', undefined],
  ])
})

test('a list names files from where it lies, and one that is missing is a row of its own', async () => {
  const [there, missing] = await rowsOf(['list.csv'])
  expect(there).toMatchObject({ fileName: 'b.html', known: { workingTitle: 'Said beside it' } })
  expect(missing?.problem).toContain('missing.html')
})

test('standard input is an article or a list', async () => {
  expect(await rowsOf(['-'], page('Piped'))).toMatchObject([{ fileName: 'standard input' }])
  expect(await rowsOf(['-'], 'https://a.example/1\nhttps://a.example/2')).toMatchObject([
    { address: 'https://a.example/1' },
    { address: 'https://a.example/2' },
  ])
})

test('what is not there, or holds no article, says so and stops nothing else', async () => {
  const rows = await rowsOf(['nowhere.html', 'empty', 'https://a.example/1'])
  expect(rows.map(({ problem }) => problem)).toEqual([
    'There is no file nowhere.html.',
    'There is no .html or .txt file in this folder.',
    undefined,
  ])
})
