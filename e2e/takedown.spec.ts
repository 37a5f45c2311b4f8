import { randomUUID } from 'node:crypto'
import type { TestInfo } from '@playwright/test'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import { addressBook } from '@/lib/edition/addresses'
import { checkable } from '@/lib/edition/check-file'
import type { Snapshot } from '@/lib/edition/model'
import { takeDown } from '@/lib/newsroom/take-down'
import { FEED_KINDS, feedPaths, formPath } from '@/lib/paths/forms'
import { checkPath } from '@/lib/paths/reader'
import { createPerson } from '@/lib/people/commands'
import { exported } from './everything-public'
import { expect, test } from './fixtures'
import { sentence, tokenOf, writeInvented } from './invented'
import { knock, read } from './knock'
import { newPerson } from './people'
import { done, plantAnnotation, plantApproved, plantArticle, plantEdition, pointId } from './plant'
import { ask, crawl, machineForms, openPages, otherForms, whereItSays } from './readers-crawl'

test.setTimeout(300_000)

const POINT = 19
const QUOTED = 12
const ALONE = 20

test('of a sentence, a passage, an article and a person nothing is left anywhere once they are taken down', async () => {
  const planted = await plantAll(test.info())
  const { admin, number, words, targets, stays } = planted
  const base = `/editions/${number}`
  const before = await edition(number)
  const own = before.statements.filter(({ wording }) => wording.includes(planted.mark))
  expect(own.length).toBe(4)
  const places = [
    ...own.map(({ id }) => `/statements/${id}`),
    ...before.points
      .filter(({ number: one }) => one === POINT)
      .map((one) => `/points/${one.number}-${one.slug}`),
    ...planted.pages,
    '/people',
    '/articles',
    '/ledger',
  ]
  const checks = checkable(before)
    .filter(({ statement }) => own.includes(statement))
    .map(({ proof }) => checkPath(number, proof.id))
  const pictures = own.map(({ id }) => formPath(`${base}/statements/${id}`, 'png'))
  const search = (word: string) => `/search?q=${encodeURIComponent(word)}`

  const shown = [
    ...(await openPages(['/', ...places])),
    ...(await machineForms([number])),
    ...(await otherForms(places)),
    ...(await ask([feedPaths.point(POINT, 'atom'), ...checks, ...words.map(search)])),
  ]
  for (const word of words) expect(whereItSays(shown, word).length, word).toBeGreaterThan(3)
  expect(checks.length).toBe(4)
  for (const check of checks)
    expect(words.some((word) => whereItSays(shown, word).includes(check))).toBe(true)
  const drawn = await Promise.all(pictures.map(async (one) => (await read(one)).body))

  for (const [targetKind, targetId] of targets) {
    const notice = {
      kind: 'taken_down',
      words: `Taken down for ${planted.reason}.`,
      reason: 'A journey.',
    } as const
    await done(takeDown(admin, { targetKind, targetId, ...notice }))
  }

  const pages = addressBook(await edition(number)).pages.map((page) => (page === '/' ? base : base + page))
  const standing = places.filter((place) => !planted.gone.includes(place))
  const left = [
    ...(await openPages(['/', ...standing])),
    ...(await crawl([base], [number], { data: false, under: base })),
    ...(await machineForms([number])),
    ...(await otherForms(standing)),
    ...(await ask([
      ...pages.flatMap((page) => [formPath(page, 'json'), formPath(page, 'md')]),
      ...FEED_KINDS.map((kind) => feedPaths.point(POINT, kind)),
    ])),
    ...(await exported(number, test.info().outputPath('site'))),
  ]
  for (const word of words) expect(whereItSays(left, word), word).toEqual([])
  expect(whereItSays(left, stays).length, 'what was not taken down is still found').toBeGreaterThan(10)
  expect(whereItSays(left, planted.reason).length, 'and notices say so').toBeGreaterThan(10)
  for (const address of planted.gone) expect((await knock(address)).status, address).toBe(410)
  for (const address of [...checks, ...planted.gone]) {
    const { status, body } = await knock(address)
    expect(status === 404 || !words.some((word) => body.includes(word)), address).toBe(true)
  }
  for (const name of ['anchors', 'lanterns']) {
    const { id } = own.find(({ wording }) => wording.includes(planted.mark + name)) as { id: string }
    const forms = ['', '.md', '.json'].map((form) => `/statements/${id}${form}`)
    for (const address of [...forms, search(planted.mark + name)]) {
      const { body } = await read(address)
      expect(body, address).toContain('what it rested on was taken down')
      expect(body, address).not.toMatch(/in our archive:\s+1 article/)
    }
  }
  for (const word of words)
    expect((await read(search(word))).body).toContain('Nothing in this edition has the words')
  for (const [at, one] of pictures.entries()) expect((await read(one)).body, one).not.toBe(drawn[at])
})

const edition = async (number: number) =>
  (JSON.parse((await read(`/editions/${number}/edition.json`)).body) as { edition: Snapshot }).edition

/**
 * Four sentences: each loses something else. The words that must be gone are unlike any others; of an article that is
 * its title, for its address stays and says that it was taken down.
 */
async function plantAll(info: TestInfo) {
  const mark = `q${randomUUID().slice(0, 6)}`
  const other = `z${randomUUID().slice(0, 6)}`
  const admin = (await newPerson('admin', 'Tilda Takedown')).actor
  const author = (await newPerson('editor', 'Tino Author')).actor
  const second = (await newPerson('editor', 'Tara Second')).actor
  const surname = `Quill${mark}`
  const speaker = await plantPerson(author, `Pelagia ${surname}`, mark)
  const said = `The quay stays shut until ${QUOTED} ropes are tied, ${tokenOf(mark, QUOTED)}`
  const kept = await plantArticle(
    admin,
    await writeInvented(info.outputPath('kept.txt'), mark, {
      [QUOTED]: `“${said},” Pelagia ${surname} said`,
    }),
    `${mark}k`,
  )
  const file = await writeInvented(info.outputPath('gone.txt'), other)
  const gone = await plantArticle(admin, file, `${other}t`)

  const statement = (name: string, annotationId: string) =>
    approved(author, second, `${name} were counted (${mark}${name.toLowerCase()}).`, annotationId)
  const passage = await plantAnnotation(author, kept, sentence(mark, ALONE))
  const quote = await plantAnnotation(author, kept, said, { voice: 'direct_speech', speakerId: speaker.id })
  const made = [
    await statement('Ferries', await plantAnnotation(author, kept, sentence(mark, 7))),
    await statement('Anchors', passage),
    await statement('Lanterns', await plantAnnotation(author, gone, sentence(other, 7))),
    await approved(author, second, `Pelagia ${surname} spoke of ropes (${mark}).`, quote),
  ]
  const number = await plantEdition(admin, {
    choose: made.map(({ revisionId }) => revisionId),
    furniture: [speaker.nameId],
  })
  const { publicId } = await db.annotation.findUniqueOrThrow({ where: { id: passage } })
  return {
    mark,
    admin,
    number,
    reason: `reason${mark}`,
    words: [`${mark}ferries`, tokenOf(mark, ALONE), tokenOf(other, 7), `Dispatch ${other}t`, surname],
    stays: `${mark}anchors`,
    targets: [
      ['statement', made[0]?.publicId ?? ''],
      ['passage', publicId],
      ['article', gone.slug],
      ['person', speaker.slug],
    ] as const,
    pages: [`/articles/${kept.slug}`, `/articles/${gone.slug}`, `/people/${speaker.slug}`],
    gone: [`/people/${speaker.slug}`],
  }
}

function approved(author: Editor, second: Editor, wording: string, annotationId: string) {
  return pointId(POINT).then((subjectId) =>
    plantApproved(author, second, { subjectId, wording, evidence: [{ annotationId, bearing: 'supports' }] }),
  )
}

/** A public figure, with the revision of their name that an edition takes. */
async function plantPerson(author: Editor, title: string, mark: string) {
  const slug = `somebody-${mark.slice(1)}`
  await done(createPerson(author, { slug, title, aliases: [] }))
  const { id } = await db.subject.findFirstOrThrow({ where: { kind: 'person', slug }, select: { id: true } })
  const name = await db.furnitureRevision.findFirstOrThrow({ where: { text: title }, select: { id: true } })
  return { id, slug, nameId: name.id }
}
