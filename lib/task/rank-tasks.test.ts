import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Board } from '@/lib/coverage/board'
import { gapTasks } from './gap-tasks'
import { type Claim, REASONS, type Reason, TASK_KINDS, type Task, type TaskKind, taskKey } from './model'
import { inView, readQueueView, WHOLE_QUEUE } from './queue-view'
import { compareTasks, countKinds, foldQueue, rankTasks } from './rank-tasks'

const task = (more: Partial<Task> = {}): Task => ({
  kind: 'gap',
  subject: 'one',
  reason: 'gap',
  title: 'A title',
  about: '',
  href: '/desk',
  weight: 0,
  since: '',
  ...more,
})
const subjects = (tasks: readonly Task[]) => tasks.map(({ subject }) => subject)

describe('the queue', () => {
  test('has suspect evidence that readers see before threads, reviews, gaps and drafts', () => {
    const reasons: Reason[] = [
      'draft',
      'gap',
      'review-waiting',
      'thread-blocking',
      'suspect-published',
      'second-look',
    ]
    const ranked = rankTasks(reasons.map((reason) => task({ subject: reason, reason })))
    expect(subjects(ranked)).toEqual([
      'suspect-published',
      'thread-blocking',
      'review-waiting',
      'second-look',
      'gap',
      'draft',
    ])
  })
  test('within a reason: what weighs more, then what waits longer, then by name', () => {
    const tasks = [
      task({ subject: 'b', since: '2026-01-02' }),
      task({ subject: 'a', since: '2026-01-02' }),
      task({ subject: 'old', since: '2026-01-01' }),
      task({ subject: 'heavy', weight: 1, since: '2026-01-09' }),
    ]
    expect(subjects(rankTasks(tasks))).toEqual(['heavy', 'old', 'a', 'b'])
  })
  test('a task with two reasons stands there once, for the better one', () => {
    const tasks = [
      task({ kind: 'thread', reason: 'thread-news' }),
      task({ kind: 'thread', reason: 'mentioned' }),
    ]
    expect(rankTasks(tasks)).toMatchObject([{ reason: 'mentioned' }])
  })
  test('a few of each kind are shown and the rest is counted, with what was never put into words', () => {
    const tasks = ['a', 'b', 'c'].map((subject) => task({ subject }))
    const queue = foldQueue(tasks, 2, [
      { kind: 'gap', count: 10 },
      { kind: 'suspect', count: 0 },
    ])
    expect(subjects(queue.shown)).toEqual(['a', 'b'])
    expect(queue.more).toEqual([{ kind: 'gap', count: 11 }])
  })
})

describe('a view of the queue', () => {
  const claim = (subject: string, own: boolean): Claim => ({
    kind: 'gap',
    subject,
    own,
    by: 'Anna',
    until: '',
  })
  const tasks = [task({ subject: 'a' }), task({ subject: 'b' }), task({ kind: 'draft', subject: 'c' })]
  const claims = [claim('a', true), claim('b', false)]
  test.each([
    ['everybody’s', WHOLE_QUEUE, ['a', 'b', 'c']],
    ['one’s own', { whose: 'mine', kind: 'all' }, ['a']],
    ['not taken', { whose: 'free', kind: 'all' }, ['c']],
    ['one kind', { whose: 'all', kind: 'gap' }, ['a', 'b']],
  ] as const)('%s', (_, view, shown) => {
    expect(subjects(inView(tasks, claims, view))).toEqual(shown)
  })
  test('an address that nobody made asks for the whole queue', () => {
    expect(readQueueView({ whose: 'constructor', kind: ['gap'] })).toEqual(WHOLE_QUEUE)
    expect(readQueueView({ whose: 'mine', kind: 'gap' })).toEqual({ whose: 'mine', kind: 'gap' })
  })
})

const anyTask = fc.record({
  kind: fc.constantFrom(...(Object.keys(TASK_KINDS) as TaskKind[])),
  subject: fc.constantFrom('a', 'b', 'c', 'd'),
  reason: fc.constantFrom(...(Object.keys(REASONS) as Reason[])),
  title: fc.constant('A title'),
  about: fc.constant(''),
  href: fc.constant('/desk'),
  weight: fc.integer({ min: 0, max: 3 }),
  since: fc.constantFrom('', '2026-01-01', '2026-01-02'),
})
const anyTasks = fc.array(anyTask, { maxLength: 30 })

describe('of any tasks', () => {
  test('the same in any order give the same queue, each once', () => {
    fc.assert(
      fc.property(
        anyTasks.chain((tasks) =>
          fc.tuple(fc.constant(tasks), fc.shuffledSubarray(tasks, { minLength: tasks.length })),
        ),
        ([tasks, shuffled]) => {
          const ranked = rankTasks(tasks)
          expect(rankTasks(shuffled)).toEqual(ranked)
          expect(new Set(ranked.map(taskKey)).size).toBe(ranked.length)
          expect(new Set(ranked.map(taskKey))).toEqual(new Set(tasks.map(taskKey)))
        },
      ),
    )
  })
  test('the order is total: one comes before the other, and none before itself', () => {
    fc.assert(
      fc.property(anyTask, anyTask, anyTask, (one, two, three) => {
        expect(compareTasks(one, one)).toBe(0)
        expect(Math.sign(compareTasks(one, two))).toBe(0 - Math.sign(compareTasks(two, one)))
        if (compareTasks(one, two) <= 0 && compareTasks(two, three) <= 0)
          expect(compareTasks(one, three)).toBeLessThanOrEqual(0)
        if (taskKey(one) !== taskKey(two)) expect(compareTasks(one, two)).not.toBe(0)
      }),
    )
  })
  test('what is shown and what is counted together are all there is', () => {
    fc.assert(
      fc.property(anyTasks, fc.integer({ min: 1, max: 4 }), (tasks, each) => {
        const ranked = rankTasks(tasks)
        const { shown, more } = foldQueue(ranked, each)
        expect(shown.length + more.reduce((sum, { count }) => sum + count, 0)).toBe(ranked.length)
        for (const count of Object.values(countKinds(shown))) expect(count).toBeLessThanOrEqual(each)
      }),
    )
  })
})

/** Nothing is suggested for any article. */
const NONE = new Map<string, number>()
const NOW = Date.parse('2026-11-22T12:00:00Z')
const board = (cells: Board['cells'], since = '2026-01-01T00:00:00Z'): Board => ({
  subjects: [1, 2, 3, 4].map((number) => ({
    id: `p${number}`,
    kind: 'point',
    key: `point/${number}`,
    title: `${number} Point`,
  })),
  articles: ['a', 'b'].map((slug) => ({
    articleId: slug,
    slug,
    title: slug.toUpperCase(),
    publisher: '',
    published: '',
    versionId: slug,
    version: 2,
    since,
  })),
  cells,
})
const support = { supports: { approved: 1, drafts: 0 } }

describe('gaps as tasks', () => {
  test('an article that nobody has begun is one task: to go through what is suggested, or to begin it', () => {
    const suggested = board([{ subject: 0, article: 0, facts: { suggested: 2 } }])
    // A third passage is suggested for somebody who is no row of the board.
    const { tasks, cells } = gapTasks(suggested, new Map([['a', 3]]), NOW)
    expect(tasks).toMatchObject([
      { kind: 'suggestion', subject: 'a v2', title: 'A', about: '3 passages' },
      { kind: 'article', subject: 'b v2' },
    ])
    expect(cells).toBe(0)
  })
  test('for a begun one the best gap: what is suggested, then what nothing supports, with the rest counted', () => {
    const begun = [
      { subject: 0, article: 0, facts: support },
      { subject: 2, article: 0, facts: { suggested: 1 } },
    ]
    const { tasks, cells } = gapTasks(board(begun), new Map([['a', 1]]), NOW)
    expect(cells).toBe(3)
    expect(tasks[0]).toMatchObject({ kind: 'suggestion', about: 'one passage' })
    expect(tasks[1]).toMatchObject({
      kind: 'gap',
      subject: 'point/3 in a v2',
      title: '3 Point, in “A”',
      href: '/desk/coverage?about=point%2F3&article=a#cell',
    })
    expect(tasks[1]?.about).toContain('suggestions say')
    expect(tasks[1]?.about).toContain('2 more gaps in this article')
  })
  test('two articles do not ask about the same point while others are as open', () => {
    const begun = [0, 1].map((article) => ({ subject: 0, article, facts: { marked: 1 } }))
    expect(gapTasks(board(begun), NONE, NOW).tasks.map(({ title }) => title)).toEqual([
      '2 Point, in “A”',
      '3 Point, in “B”',
    ])
  })
  test('a new article weighs more than an old one', () => {
    const [old] = gapTasks(board([]), NONE, NOW).tasks
    const [recent] = gapTasks(board([], '2026-11-20T12:00:00Z'), NONE, NOW).tasks
    expect(recent?.weight).toBeGreaterThan(old?.weight ?? 0)
  })
  test('an article that was read for everything is no task', () => {
    const all = [0, 1, 2, 3].map((subject) => ({ subject, article: 0, facts: support }))
    expect(gapTasks(board(all), NONE, NOW).tasks.map(({ subject }) => subject)).toEqual(['b v2'])
  })
})
