import { beforeAll, describe, expect, test } from 'vitest'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import type { Snapshot } from '@/lib/edition/model'
import { writeFurniture } from '@/lib/furniture/commands'
import { type Planted, plantDemoStory } from './plant'
import { story } from './story/story'
import type { Story, StoryArticle } from './story-model'

let planted: Planted
let snapshot: Snapshot

beforeAll(async () => {
  planted = await plantDemoStory({ upTo: 'edition' })
  const edition = await db.edition.findUniqueOrThrow({ where: { number: 1 } })
  snapshot = JSON.parse(edition.snapshot)
}, 300_000)

describe('the planted story', () => {
  test('is edition 1, and says that it is sample data', () => {
    expect(planted).toMatchObject({ outcome: 'planted', edition: 1 })
    expect(planted.passages).toBeGreaterThanOrEqual(40)
    expect(snapshot.sample).toBe(true)
  })

  test('has 28 points with a supported summary each', () => {
    expect(snapshot.points).toHaveLength(28)
    for (const { slug } of snapshot.points) {
      const summary = snapshot.statements.filter(
        ({ home, kind }) => home.kind === 'point' && home.slug === slug && kind === 'summary',
      )
      expect(summary, slug).toHaveLength(1)
      expect(summary[0]!.proofs.length + summary[0]!.references.length).toBeGreaterThan(0)
    }
  })

  test('rests on articles at provisions 5, 7, 10, 13 and 21 only, and at 14 in context', () => {
    const numbers = snapshot.points.filter(({ slug }) =>
      snapshot.statements.some(
        ({ home, kind, proofs }) =>
          home.kind === 'point' &&
          home.slug === slug &&
          ['summary', 'detail'].includes(kind) &&
          proofs.some(({ bearing }) => bearing === 'supports'),
      ),
    )
    expect(numbers.map(({ number }) => number)).toEqual([5, 7, 10, 13, 21])
  })

  test('has four concessions with the source’s headings, and disagreements with their sides', () => {
    expect(snapshot.concessions.map(({ heading }) => heading)).toEqual([
      'NATO membership',
      'Pre-2014 borders',
      'Critical National Infrastructure',
      'Crucial assets',
    ])
    expect(snapshot.disagreements.filter(({ sides }) => sides.length >= 2)).toHaveLength(
      story.disagreements.length,
    )
  })

  test('has provisions, readings, figures and silences, each looked at by two', () => {
    const { provisions = [], readings = [], figures = [], findings = [] } = snapshot
    expect(provisions).toHaveLength(story.provisions.length)
    expect(readings).toHaveLength(story.readings.length)
    expect(figures).toHaveLength(story.figures.length)
    expect(findings).toHaveLength(story.findings.length)
    for (const { checkedBy } of [...readings, ...figures, ...findings])
      expect(checkedBy).toEqual(['Demo editor B'])
  })

  test('has alignments of which most are confirmed, and proposals of the machine that are not', () => {
    const { alignments = [] } = snapshot
    expect(alignments).toHaveLength(story.alignments.length)
    const open = alignments.filter(({ proposed }) => proposed)
    expect(open).toHaveLength(story.alignments.filter(({ confirmed }) => !confirmed).length)
    expect(open.some(({ byMachine }) => byMachine)).toBe(true)
  })

  test('has a rule for every target of its codebook, with examples, and keeps them from what is public', async () => {
    const rules = await db.codebookRule.findMany({ select: { useWhen: true } })
    expect(rules).toHaveLength(story.codebook.length)
    const examples = story.codebook.flatMap(({ good = [], bad }) => [...good, ...(bad ? [bad] : [])])
    expect(await db.codebookExample.count({ where: { retiredAt: null } })).toBe(examples.length)
    for (const { useWhen } of rules) expect(JSON.stringify(snapshot)).not.toContain(useWhen)
  })

  test('names both demo signers and nobody else', () => {
    const names = new Set(
      snapshot.statements.flatMap(({ writtenBy, approvedBy, proofs }) => [
        ...writtenBy,
        ...approvedBy,
        ...proofs.flatMap(({ signedBy }) => signedBy),
      ]),
    )
    expect([...names].sort()).toEqual(['Demo editor A', 'Demo editor B'])
  })

  test('has ledger entries for what it adds, and shows every article within its rights', () => {
    expect(snapshot.ledger.length).toBeGreaterThan(0)
    expect(snapshot.articles).toHaveLength(5)
    for (const { words } of snapshot.articles) expect(words.shown * 2).toBeLessThanOrEqual(words.whole)
  })

  test('is planted once: a second time changes nothing', async () => {
    const before = await db.auditEntry.count()
    expect(await plantDemoStory({ upTo: 'edition' })).toMatchObject({ outcome: 'already-there' })
    expect(await db.auditEntry.count()).toBe(before)
  })

  test('grows into the next edition when the story changes, and what a person rewrote stays', async () => {
    const [first, last, ...rest] = story.statements.slice(0, -1)
    const [full, other, article, ...articles] = story.articles
    const grown = 'the article says no more.'
    const tooMuch = 'of this article editions have shown all that its rights bear.'
    const withWords = (article: StoryArticle, key: string, words: string): StoryArticle => ({
      ...article,
      blocks: [...article.blocks, { kind: 'paragraph', text: words }],
      marks: [...article.marks, { key, words, voice: 'outlet_words', targets: [] }],
    })
    const newer: Story = {
      ...story,
      version: story.version + 1,
      site: {
        ...story.site,
        knowledge: 'We have looked again and found nothing newer.',
        name: 'Another name',
      },
      articles: [
        withWords(full!, 'too-much', tooMuch),
        other!,
        withWords(article!, 'grown', grown),
        ...articles,
      ],
      people: story.people.map((person) =>
        person.slug === 'donald-trump'
          ? { ...person, offices: person.offices.map((office) => ({ ...office, start: '2025' })) }
          : person,
      ),
      readings: story.readings.slice(1),
      findings: story.findings.slice(1),
      alignments: story.alignments.map((alignment) =>
        alignment.from === '28-points/18' ? { ...alignment, kind: 'changed' } : alignment,
      ),
      statements: [
        { ...first!, wording: 'The 28-point plan is a draft that was said to be open to change.' },
        { ...last!, wording: `${last!.wording} Nothing shows it.`, evidence: [{ mark: 'too-much' }] },
        {
          home: 'party/nato',
          kind: 'account',
          ordinal: 1,
          wording: 'There is no room for what this rests on.',
          evidence: [{ mark: 'too-much' }],
        },
        ...rest,
      ],
    }
    await writeFurniture(await testActor('editor'), {
      key: 'site/name',
      subjectId: null,
      text: 'Ours',
      seen: 1,
    })
    expect(await plantDemoStory({ upTo: 'edition', story: newer })).toMatchObject({ edition: 2 })
    const second = await db.edition.findUniqueOrThrow({ where: { number: 2 } })
    const {
      alignments = [],
      articles: shown,
      findings,
      ledger,
      people,
      readings,
      site,
      statements,
    }: Snapshot = JSON.parse(second.snapshot)
    expect(site).toMatchObject({ 'site/knowledge': newer.site.knowledge, 'site/name': 'Proviso' })
    const causes = (slug: string) =>
      shown.find((one) => one.slug === slug)?.versions.map(({ cause }) => cause)
    expect(causes(article!.slug)).toEqual(['first', 'fuller_capture'])
    expect(causes(full!.slug), 'no room is left to show more of it').toEqual(['first'])
    expect(statements, 'without the one that needed room').toHaveLength(newer.statements.length - 1)
    expect(statements.map(({ wording }) => wording)).toContain(last!.wording)
    expect(readings).toHaveLength(newer.readings.length)
    expect(findings).toHaveLength(newer.findings.length)
    expect(alignments.map(({ alignmentKind }) => alignmentKind).sort()).toEqual(
      newer.alignments.map(({ kind }) => kind).sort(),
    )
    expect(people.find(({ slug }) => slug === 'donald-trump')?.offices[0]?.start).toBe('2025')
    const kinds = ledger.filter(({ edition }) => edition === 2).map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['withdrawal']))
    expect(kinds.length).toBeGreaterThanOrEqual(3)
  }, 300_000)

  test('has signers who cannot sign in', async () => {
    const signers = await db.user.findMany({ where: { sample: true } })
    expect(signers).toHaveLength(2)
    expect(signers.every(({ passwordHash }) => passwordHash === null)).toBe(true)
  })
})
