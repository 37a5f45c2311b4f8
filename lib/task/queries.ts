import 'server-only'
import { type Admin, type Editor, isAdmin } from '@/lib/auth/model'
import { type Board, withSuggestions } from '@/lib/coverage/board'
import { coverageBoard, findingDesk } from '@/lib/coverage/queries'
import { db } from '@/lib/db/client'
import { figureDesk } from '@/lib/figure/queries'
import { viewFurniture } from '@/lib/furniture/model'
import { furnitureList } from '@/lib/furniture/queries'
import { openDrafts } from '@/lib/import-draft/queries'
import type { InboxTask } from '@/lib/inbox/model'
import { inboxTasks } from '@/lib/inbox/queries'
import { deskPaths } from '@/lib/paths/desk'
import type { SuspectWhy } from '@/lib/placement/model'
import { changedWordsOf, suspectHeads } from '@/lib/placement/queries'
import { planOutline } from '@/lib/plan/queries'
import { alignmentsWaiting, provisionsWaiting, readingsWaiting } from '@/lib/provision/queries'
import { captureTroubles } from '@/lib/recheck/queries'
import { reviewHeads } from '@/lib/review/queries'
import { statementList } from '@/lib/statement/queries'
import { openInArticles, openPassages } from '@/lib/suggestion/queries'
import type { HoldUp } from '@/lib/thread/model'
import { holdUps } from '@/lib/thread/queries'
import { userNames } from '@/lib/users/queries'
import { gapTasks } from './gap-tasks'
import type { Claim, Reason, Task, Uncounted } from './model'
import { rankTasks } from './rank-tasks'
import { secondLooks } from './second-looks'
import { holdUpWords, wantedWords } from './thread-words'

/** So many suspect passages are put into words; of the rest it is only said how many there are. */
const SUSPECTS = 50

export type TaskQueue = {
  /** In the order in which they help most. */
  readonly tasks: readonly Task[]
  /** What was only counted. */
  readonly uncounted: readonly Uncounted[]
  /** Who has taken what, of all tasks that anybody has taken. */
  readonly claims: readonly Claim[]
}

/**
 * Everything that waits for the actor, most useful first. A fixed number of queries, however many articles and
 * annotations there are. `now` is in milliseconds of Unix time.
 */
export async function taskQueue(actor: Editor, now: number): Promise<TaskQueue> {
  const [suspect, gaps, claims, ...others] = await Promise.all([
    suspectTasks(actor),
    gapsAndSuggestions(actor, now),
    openClaims(actor),
    personalTasks(actor),
    lookTasks(actor),
    furnitureTasks(actor),
    ownTasks(actor),
    isAdmin(actor) ? adminTasks(actor) : [],
    isAdmin(actor) ? healthTasks(actor, now) : [],
  ])
  const articlesWithGaps = gaps.tasks.filter(({ kind }) => kind === 'gap').length
  return {
    tasks: rankTasks([...suspect.tasks, ...gaps.tasks, ...others.flat()]),
    uncounted: [
      { kind: 'suspect', count: suspect.count - suspect.tasks.length },
      { kind: 'gap', count: gaps.cells - articlesWithGaps },
    ],
    claims,
  }
}

async function gapsAndSuggestions(actor: Editor, now: number) {
  const [board, passages] = await Promise.all([suggestedBoard(actor), openPassages(actor)])
  return gapTasks(board, passages, now)
}

/** The coverage with what the machine suggests in it. */
export async function suggestedBoard(actor: Editor): Promise<Board> {
  const [board, suggested] = await Promise.all([coverageBoard(actor), openInArticles(actor)])
  return withSuggestions(board, suggested)
}

/** Tasks that somebody has taken and not given back. */
export async function openClaims(actor: Editor): Promise<Claim[]> {
  const rows = await db.taskClaim.findMany({
    where: { releasedAt: null, expiresAt: { gt: new Date() } },
    select: { kind: true, subject: true, userId: true, expiresAt: true },
  })
  const names = await userNames(
    actor,
    rows.map(({ userId }) => userId),
  )
  return rows.map(({ kind, subject, userId, expiresAt }) => ({
    kind,
    subject,
    by: names(userId) ?? '',
    own: userId === actor.id,
    until: expiresAt.toISOString(),
  }))
}

const RESTS_ON = ['suspect-published', 'suspect-approved', 'suspect-written'] as const
const WHY: Readonly<Record<SuspectWhy, string>> = {
  changed: 'the words have changed',
  moved: 'other surroundings',
  missing: 'the words are gone',
  ambiguous: 'more than one place',
  gone: 'marked as gone, and something still rests on it',
  'publisher-notice': 'a publisher’s notice',
}

async function suspectTasks(actor: Editor) {
  const { count, first } = await suspectHeads(actor, SUSPECTS)
  const tasks = first.map(
    ({ publicId, words, article, why, restsOn, seq, since }): Task => ({
      kind: 'suspect',
      subject: `${publicId} ${seq ?? 0}`,
      reason: why === 'gone' ? 'suspect-written' : (RESTS_ON[restsOn] ?? 'suspect-written'),
      title: `“${shortened(words)}”`,
      about: `${article}: ${WHY[why]}`,
      href: deskPaths.suspectPassage(publicId),
      weight: 0,
      since: since.toISOString(),
    }),
  )
  return { count, tasks }
}

/**
 * The same tasks, those about suspect passages with their old and new words where the text has something that comes near:
 * "gone" is said only where nothing does. Each is looked for in its text, and so only those that are shown are asked about.
 */
export async function withChangedWords(actor: Editor, tasks: readonly Task[]): Promise<Task[]> {
  const passageOf = ({ kind, subject }: Task) => (kind === 'suspect' ? [subject.split(' ')[0] ?? ''] : [])
  const words = await changedWordsOf(actor, tasks.flatMap(passageOf))
  return tasks.map((task) => {
    const changed = passageOf(task).flatMap((publicId) => words.get(publicId) ?? [])[0]
    return changed ? { ...task, changed, about: task.about.slice(0, task.about.lastIndexOf(': ')) } : task
  })
}

const ASKED: Readonly<Record<InboxTask['kind'], Reason>> = {
  'blocking-thread': 'thread-blocking',
  mention: 'mentioned',
  thread: 'thread-news',
  'review-asked': 'review-asked',
}

/**
 * What waits for a review, once: a colleague's asking goes before its waiting. Threads that stop publishing, for everybody
 * until they are resolved. And threads with news for the actor.
 */
async function personalTasks(actor: Editor): Promise<Task[]> {
  const [reviews, asked, held] = await Promise.all([reviewTasks(actor), inboxTasks(actor), holdUps(actor)])
  const everybodys = new Set(held.map(({ publicId }) => publicId))
  const own = asked
    .filter(({ subject }) => !everybodys.has(subject))
    .map(
      (one): Task => ({
        kind: one.kind === 'review-asked' ? 'review' : 'thread',
        subject: one.subject,
        reason: ASKED[one.kind],
        title: one.words,
        about: wantedWords(one),
        href: one.href,
        weight: 0,
        since: one.at,
      }),
    )
  const tasks = [...held.map(holdUpTask), ...own]
  // Both lead to the same sentence in the stream of reviews: asked for by name it stands there once, and sooner.
  const named = new Set(tasks.filter(({ kind }) => kind === 'review').map(({ href }) => href))
  return [...tasks, ...reviews.filter(({ href }) => !named.has(href))]
}

const holdUpTask = (thread: HoldUp): Task => ({
  kind: 'thread',
  subject: thread.publicId,
  reason: 'thread-blocking',
  title: thread.words,
  about: holdUpWords(thread),
  href: deskPaths.thread(thread.publicId),
  weight: thread.holdsUp.length,
  since: thread.at,
})

async function reviewTasks(actor: Editor): Promise<Task[]> {
  return (await reviewHeads(actor)).map(({ publicId, number, wording, submittedBy, since }) => ({
    kind: 'review',
    subject: `${publicId} ${number}`,
    reason: 'review-waiting',
    title: wording,
    about: `submitted by ${submittedBy}`,
    href: `${deskPaths.review()}#${publicId}`,
    weight: 0,
    since: since.toISOString(),
  }))
}

async function lookTasks(actor: Editor): Promise<Task[]> {
  const [provisions, readings, alignments, figures, findings, plan] = await Promise.all([
    provisionsWaiting(actor),
    readingsWaiting(actor),
    alignmentsWaiting(actor),
    figureDesk(actor, { waiting: true }),
    findingDesk(actor, { waiting: true }),
    planOutline(actor),
  ])
  return secondLooks({ provisions, readings, alignments, figures, findings, plan })
}

async function furnitureTasks(actor: Editor): Promise<Task[]> {
  const entries = await furnitureList(actor, { unsigned: true })
  return entries
    .map((entry) => viewFurniture(entry, actor.id))
    .filter(({ state }) => state === 'to-sign')
    .map(({ key, text, number, history }) => ({
      kind: 'words',
      subject: `${key} ${number}`,
      reason: 'words-to-sign',
      title: text,
      about: text === history[1]?.text ? `${key}: what stands beside it changed` : key,
      href: deskPaths.review(),
      weight: 0,
      since: '',
    }))
}

async function ownTasks(actor: Editor): Promise<Task[]> {
  const drafts = await statementList(actor, { mine: true, state: 'draft' })
  return drafts.map(({ publicId, number, wording, home }) => ({
    kind: 'draft',
    subject: `${publicId} ${number}`,
    reason: 'draft',
    title: wording || 'No wording yet',
    about: home.title,
    href: deskPaths.statement(publicId),
    weight: 0,
    since: '',
  }))
}

async function adminTasks(actor: Editor): Promise<Task[]> {
  if (!isAdmin(actor)) return []
  const [approved, imports] = await Promise.all([
    statementList(actor, { state: 'approved' }),
    openDrafts(actor),
  ])
  return [
    ...approved.map(
      ({ publicId, number, wording, home }): Task => ({
        kind: 'edition',
        subject: `${publicId} ${number}`,
        reason: 'ready',
        title: wording,
        about: home.title,
        href: deskPaths.nextEdition(),
        weight: 0,
        since: '',
      }),
    ),
    ...imports.map(
      ({ id, name, words, createdAt, failed }): Task => ({
        kind: 'import',
        subject: id,
        reason: 'import',
        title: name,
        about: failed ? 'could not be read' : `${words.toLocaleString('en')} words`,
        href: deskPaths.importDraft(id),
        weight: 0,
        since: createdAt.toISOString(),
      }),
    ),
  ]
}

async function healthTasks(actor: Admin, now: number): Promise<Task[]> {
  const troubles = await captureTroubles(actor, new Date(now))
  return troubles.map(({ kind, slug, title, says }) => ({
    kind: 'health',
    subject: slug,
    reason: kind,
    title,
    about: says,
    href: deskPaths.importHealthOf(kind),
    weight: 0,
    since: '',
  }))
}

const SHORT = 120
const shortened = (words: string) =>
  words.length > SHORT ? `${words.slice(0, SHORT).replace(/\s*\S*$/, '')} …` : words
