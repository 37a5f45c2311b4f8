import { describe, expect, test } from 'vitest'
import type { PlacedStatement } from '@/lib/statement/model'
import { coverageCell, type MatrixFinding } from './desk-matrix'

const statement = (more: Partial<PlacedStatement> = {}): PlacedStatement => ({
  publicId: 's1',
  kind: 'detail',
  homeId: 'point-7',
  subjectIds: ['point-7', 'concession-nato'],
  wording: 'A sentence.',
  state: 'published',
  isPublished: true,
  partyId: null,
  stance: null,
  speaker: '',
  asOf: '',
  passages: [{ articleId: 'gazette', bearing: 'supports' }],
  references: 0,
  ...more,
})
const silence = (more: Partial<MatrixFinding> = {}): MatrixFinding => ({
  articleId: 'gazette',
  subjectId: 'point-7',
  partyId: null,
  current: true,
  state: 'done',
  ...more,
})
const cell = (statements: PlacedStatement[], findings: MatrixFinding[], subjectId = 'point-7') =>
  coverageCell(subjectId, 'gazette', statements, findings).state

describe('what an article has on a subject', () => {
  test('it reports what it supports a sentence of the subject’s own with', () => {
    expect(cell([statement()], [])).toBe('reports')
  })
  test('it only touches what its sentence lives elsewhere, is a position, or is disputed by it', () => {
    expect(cell([statement()], [], 'concession-nato')).toBe('touches')
    expect(cell([statement({ kind: 'position' })], [])).toBe('touches')
    expect(cell([statement({ passages: [{ articleId: 'gazette', bearing: 'disputes' }] })], [])).toBe(
      'touches',
    )
  })
  test('it is silent once a second person has found so', () => {
    expect(cell([], [silence()])).toBe('silent')
    expect(cell([], [silence({ state: 'waiting' })])).toBe('not_read')
    expect(coverageCell('point-7', 'gazette', [], [silence({ state: 'waiting' })]).waiting).toBe(true)
  })
  test('a silence that was taken back says nothing', () => {
    expect(cell([], [silence({ state: 'retired' })])).toBe('not_read')
  })
  test('a silence ends with the version it was found in', () => {
    expect(cell([], [silence({ current: false })])).toBe('not_read')
  })
  test('silence about where a party stands is not silence about the subject', () => {
    expect(cell([], [silence({ partyId: 'ukraine' })])).toBe('not_read')
  })
  test('words of another article say nothing of this one', () => {
    expect(cell([statement({ passages: [{ articleId: 'herald', bearing: 'supports' }] })], [])).toBe(
      'not_read',
    )
  })
})
