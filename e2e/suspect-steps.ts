import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, type Page, type TestInfo } from '@playwright/test'
import { db } from '@/lib/db/client'
import { submitRevision } from '@/lib/newsroom/submit-revision'
import { openNextDraft } from '@/lib/statement/commands'
import { sentence, writeInvented } from './invented'
import type { Person } from './people'
import {
  approveWhole,
  done,
  type PlantedArticle,
  plantAnnotation,
  plantApproved,
  plantArticle,
  plantEdition,
  pointId,
} from './plant'
import { acceptAndKeep, readText } from './reading-steps'

/** The sentence of an invented text that a journey edits, in the middle of its paragraphs. */
export const CAP =
  'The draft on the table would cap the coast guard at 600,000 sailors, a person who has read it said'
const MIDDLE = 20

export type Published = {
  readonly mark: string
  readonly article: PlantedArticle
  /** What the article says, as it can be pasted again. */
  readonly source: string
  readonly annotationId: string
  /** The annotation's public id: the address of its place among the suspect ones. */
  readonly passage: string
  readonly statement: { readonly statementId: string; readonly publicId: string; readonly revisionId: string }
  readonly wording: string
  readonly edition: number
}

type Desk = {
  readonly admin: Person<'admin'>
  readonly author: Person<'editor'>
  readonly second: Person<'editor'>
}

/** An article of its own with one sentence that rests on `words` of it, in an edition. */
export async function plantPublished(
  info: TestInfo,
  { admin, author, second }: Desk,
  words: string = CAP,
  paragraph: string = words,
): Promise<Published> {
  const mark = `s${randomUUID().slice(0, 6)}`
  const file = await writeInvented(info.outputPath(`${mark}.txt`), mark, { [MIDDLE]: paragraph })
  const article = await plantArticle(admin.actor, file, mark)
  const annotationId = await plantAnnotation(author.actor, article, words)
  const { publicId: passage } = await db.annotation.findUniqueOrThrow({ where: { id: annotationId } })
  const wording = `A draft would cap a coast guard (${mark}).`
  const statement = await plantApproved(author.actor, second.actor, {
    subjectId: await pointId(6),
    wording,
    evidence: [{ annotationId, bearing: 'supports' }],
  })
  const edition = await plantEdition(admin.actor, { choose: [statement.revisionId] })
  const source = `${await readFile(file, 'utf8')}\n\nDispatch ${mark}, kept for one journey.\n`
  return { mark, article, source, annotationId, passage, statement, wording, edition }
}

/** A further edition with a sentence that rests on words no journey edits, so that the one before is an older one. */
export async function plantLaterEdition({ admin, author, second }: Desk, { mark, article }: Published) {
  const annotationId = await plantAnnotation(author.actor, article, sentence(mark, 3))
  const made = await plantApproved(author.actor, second.actor, {
    subjectId: await pointId(6),
    wording: `Another sentence stands beside it (${mark}).`,
    evidence: [{ annotationId, bearing: 'supports' }],
  })
  return plantEdition(admin.actor, { choose: [made.revisionId] })
}

/** What a publisher does to a text: each of these words becomes those beside them. */
export function edited(
  source: string,
  edits: readonly (readonly [words: string, instead: string])[],
): string {
  return edits.reduce((text, [words, instead]) => {
    if (text.split(words).length !== 2) throw new Error(`“${words}” does not stand there once`)
    return text.replace(words, instead)
  }, source)
}

/** The paragraph before the edited sentence in other words: what the sentence follows changes, itself it does not. */
export function otherSurroundings(source: string, mark: string): string {
  const before = sentence(mark, MIDDLE - 1)
  return edited(source, [
    [before, `Nothing was settled that week, the pilots of ${mark} agreed among themselves`],
  ])
}

/** By the import screen: the next version of an article, as a text that somebody pasted. */
export async function importEdit(page: Page, { mark }: Pick<Published, 'mark'>, text: string): Promise<void> {
  await readText(page, text)
  await page.getByLabel('This is').selectOption({ label: `Dispatch ${mark}` })
  await acceptAndKeep(page)
  await page.getByText('About this article').click()
  await expect(page.getByRole('link', { name: /^version 2: edited by the publisher/ })).toBeVisible()
}

/** The card of one passage, at its own address, once its keys are there: one that names no place says so. */
export async function openSuspect(page: Page, { passage }: Pick<Published, 'passage'>) {
  await page.goto(`/desk/suspect?passage=${passage}`)
  const card = page.locator(`article[id="${passage}"]`)
  await expect(async () => {
    await page.keyboard.press('9')
    await expect(said(page, 'There is no place 9.')).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(card).toBeVisible()
  return card
}

/** What the line says that stays in sight. */
export const said = (page: Page, words: string | RegExp) =>
  page.getByRole('region', { name: 'Suspect passages' }).getByRole('status').filter({ hasText: words })

/** What readers are told at the sentence, on its page in one edition; null for the latest. */
export async function noticesAtSentence(page: Page, { statement }: Published, edition: number | null) {
  const base = edition === null ? '' : `/editions/${edition}`
  await page.goto(`${base}/statements/${statement.publicId}`)
  return page.locator('.sentence .notice')
}

/** The next wording of the sentence, seen whole by a second person and published: nothing is left to be looked at. */
export async function plantNextWording({ admin, author, second }: Desk, { statement }: Published) {
  const { statementId } = statement
  const { revisionId } = await done(openNextDraft(author.actor, { statementId }))
  const { rowVersion } = await db.revision.findUniqueOrThrow({ where: { id: revisionId } })
  await done(submitRevision(author.actor, { revisionId, rowVersion }))
  await approveWhole(second.actor, revisionId)
  return plantEdition(admin.actor, { choose: [revisionId] })
}

/** Publishes what is chosen by its words, whatever kind of change it is. Answers the edition's number. */
export async function publishChange(page: Page, wording: string): Promise<number> {
  await page.goto('/desk/editions/next')
  await page.getByRole('checkbox', { name: wording }).check()
  await page.getByRole('button', { name: 'Show the difference' }).click()
  await page.getByRole('button', { name: /^Publish edition \d+$/ }).click()
  const published = page.getByRole('status').filter({ hasText: /Edition \d+ is published/ })
  await expect(published).toBeVisible()
  return Number(/Edition (\d+) is published/.exec((await published.textContent()) ?? '')?.[1])
}
