import { expect, test } from 'vitest'
import type { DeskFigure } from '@/lib/figure/model'
import type { DeskAlignment } from '@/lib/provision/model'
import { secondLooks } from './second-looks'

const figure: DeskFigure = {
  id: 'f1',
  publicId: 'f1',
  statementId: 's1',
  statementPublicId: 's1',
  wording: 'A cap of 600,000 troops would stand.',
  subjectId: 'p6',
  stands: true,
  amount: '600,000',
  unit: 'troops',
  measures: 'size of the armed forces',
  whose: 'the draft',
  asOf: '',
  state: 'waiting',
  by: 'Anna',
  lookedAtBy: null,
  own: false,
}
const alignment = (id: string, more: Partial<DeskAlignment> = {}): DeskAlignment => ({
  id,
  publicId: id,
  planVersionId: 'text',
  from: null,
  to: null,
  kind: 'dropped',
  reason: 'Nothing alike.',
  byMachine: true,
  state: 'waiting',
  by: 'Anna',
  lookedAtBy: null,
  own: false,
  ...more,
})
const text = {
  id: 'text',
  slug: 'second-draft',
  title: 'The second draft',
  ordinal: 2,
  versionKind: 'draft',
  author: '',
  date: '2025-12-10',
  dateBasis: 'reported',
  extentSeen: 'all',
  seenWhole: true,
} as const
const plan = { id: 'plan', slug: 'plan', title: 'The plan', sections: [], points: [], versions: [text] }
const nothing = { provisions: [], readings: [], alignments: [], figures: [], findings: [], plan }

test('what others made and nobody has looked at waits; one’s own and what is done does not', () => {
  const figures = [
    figure,
    { ...figure, id: 'f2', own: true },
    { ...figure, id: 'f3', state: 'done' as const },
  ]
  expect(secondLooks({ ...nothing, figures }).map(({ subject }) => subject)).toEqual(['f1'])
})

test('a provision that another entered leads to its place on the page of its text', () => {
  const provision = { id: 'v1', number: '7a', planVersionId: 'text', planVersion: 'The second draft' }
  const provisions = [
    { ...provision, point: 7, by: 'Anna', own: false },
    { ...provision, id: 'v2', point: null, by: 'Ben', own: true },
  ]
  expect(secondLooks({ ...nothing, provisions })).toEqual([
    {
      kind: 'look',
      subject: 'v1',
      reason: 'second-look',
      weight: 0,
      since: '',
      href: '/desk/plan/versions/second-draft#provision-7a',
      title: 'Provision 7a of The second draft: point 7',
      about: 'provision, by Anna',
    },
  ])
})

test('alignments are counted by text, dropped provisions too', () => {
  const alignments = [alignment('a1'), alignment('a2'), alignment('a3', { state: 'retired' })]
  expect(secondLooks({ ...nothing, alignments })).toMatchObject([
    { title: 'The second draft', about: '2 alignments to confirm' },
  ])
})
