import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import documents from '@/lib/import/labels/five-documents.json'
import { readArticle } from '@/lib/import/pipeline'
import { lettersBefore } from '@/lib/import/test-fault-score'
import { mustBeAccepted, proposedRole } from './missing-role'

const folder = process.env.PROVISO_DOCUMENTS
const labelled = documents.documents.flatMap(({ file, labels }) =>
  labels.flatMap((label) => ('role' in label ? [{ file, at: label.at, role: label.role }] : [])),
)

/** What is proposed for the word missing there, or nothing where none was found. */
function proposedAt(file: string, at: number) {
  const text = readFileSync(path.join(folder ?? '', file), 'utf8')
  const reading = readArticle({ bytes: Buffer.from(text), pasted: true })
  if (reading.outcome !== 'good') throw new Error(reading.reason)
  const { blocks, cautions } = reading
  const start = blocks.map((_, index) =>
    lettersBefore(
      blocks
        .slice(0, index)
        .map((one) => one.text)
        .join(''),
      1e9,
    ),
  )
  const wanted = lettersBefore(text, at)
  const found = cautions.find((one) => {
    const words = blocks[one.blockIndex]?.text ?? ''
    const from = (start[one.blockIndex] ?? 0) + lettersBefore(words, one.start)
    const to = (start[one.blockIndex] ?? 0) + lettersBefore(words, one.end)
    return one.kind === 'words_missing' && from <= wanted && wanted <= to
  })
  return found && proposedRole(blocks[found.blockIndex]?.text ?? '', found)
}

test.skipIf(!folder || !existsSync(folder))('what a missing word is, is proposed right nearly always', () => {
  const told = labelled.map((label) => ({ ...label, proposed: proposedAt(label.file, label.at) }))
  const found = told.filter(({ proposed }) => proposed !== undefined)
  const right = found.filter(({ proposed, role }) => proposed === role)
  const wrong = found.filter(({ proposed, role }) => proposed !== role)
  process.stdout.write(
    `roles: ${right.length} of ${found.length} right; ${wrong.map(({ at, role, proposed }) => `${at}: ${role}, proposed ${proposed}`).join('; ')}\n`,
  )
  expect(right.length / found.length).toBeGreaterThanOrEqual(0.9)
  // Whatever is proposed, nobody is let off accepting the reading.
  expect(found.filter(({ proposed }) => proposed && !mustBeAccepted(proposed))).toEqual([])
})
