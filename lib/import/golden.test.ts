import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { pageLine } from './page-line'

const FOLDER = path.join(import.meta.dirname, 'golden')

test.each(readdirSync(FOLDER))('%s', (name) => {
  const read = (file: string) => readFileSync(path.join(FOLDER, name, file))
  const line = pageLine({ bytes: new Uint8Array(read('page.html')), fileName: 'page.html' })
  expect('text' in line ? line.text.split('\n\n') : line).toEqual(
    read('expected.txt').toString('utf8').trim().split('\n\n'),
  )
})
