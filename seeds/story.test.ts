import { describe, expect, test } from 'vitest'
import { parseDate } from '@/lib/text/edtf'
import { story } from './story/story'
import { statementName } from './story-model'

const marks = new Set(story.articles.flatMap((article) => article.marks.map(({ key }) => key)))
const references = new Set(story.references.map(({ slug }) => slug))
const names = new Set(story.statements.map(statementName))
const expectations = new Set(
  story.articles.flatMap((article) =>
    article.marks.filter(({ voice }) => voice === 'outlet_expectation').map(({ key }) => key),
  ),
)
const subjects = new Set<string>([
  `plan/${story.plan.slug}`,
  ...story.sections.map(({ slug }) => `section/${slug}`),
  ...story.points.map(({ slug }) => `point/${slug}`),
  ...story.planVersions.map(({ slug }) => `plan_version/${slug}`),
  ...story.parties.map(({ slug }) => `party/${slug}`),
  ...story.people.map(({ slug }) => `person/${slug}`),
  ...story.events.map(({ slug }) => `event/${slug}`),
  ...story.concessions.map(({ slug }) => `concession/${slug}`),
  ...story.disagreements.map(({ slug }) => `disagreement/${slug}`),
])

describe('the plan', () => {
  test('has its 28 points, each with one summary that says “would”', () => {
    expect(story.points.map(({ number }) => number)).toEqual(
      Array.from({ length: 28 }, (_, index) => index + 1),
    )
    for (const { slug } of story.points) {
      const summaries = story.statements.filter(
        ({ home, kind }) => home === `point/${slug}` && kind === 'summary',
      )
      expect(summaries, slug).toHaveLength(1)
      expect(summaries[0]!.wording).toMatch(/\bwould\b/)
    }
  })

  test('has titles that are noun phrases: no verb of the draft, no full stop', () => {
    const titled = [
      story.plan,
      ...story.sections,
      ...story.points,
      ...story.concessions,
      ...story.disagreements,
    ]
    for (const { title } of titled) expect(title).not.toMatch(/[.!?]$|\b(?:would|will|must|is|are)\b/)
  })
})

describe('every statement', () => {
  test('has a name of its own', () => expect(names.size).toBe(story.statements.length))

  test.each(story.statements.map((statement) => [statementName(statement), statement] as const))(
    '%s rests on something and points to what is there',
    (_name, { home, shownAt = [], evidence = [], references: uses = [], ...statement }) => {
      const support = [...evidence, ...uses].filter(({ bearing }) => (bearing ?? 'supports') === 'supports')
      expect(support.length).toBeGreaterThan(0)
      for (const ref of [home, ...shownAt]) expect(subjects, ref).toContain(ref)
      for (const { mark } of evidence) expect(marks, mark).toContain(mark)
      for (const { reference } of uses) expect(references, reference).toContain(reference)
      if (statement.party) expect(subjects).toContain(`party/${statement.party}`)
      if (statement.speaker) expect(subjects).toContain(`person/${statement.speaker}`)
      expect(Boolean(statement.stance)).toBe(Boolean(statement.stanceBasis))
      if (statement.asOf) expect(parseDate(statement.asOf.date).ok).toBe(true)
      if (statement.stance) expect(evidence.filter(({ mark }) => expectations.has(mark))).toEqual([])
    },
  )
})

test('only references of grade A or B are in the story, and each is used', () => {
  const used = new Set(
    story.statements.flatMap(({ references: uses = [] }) => uses.map((use) => use.reference)),
  )
  for (const { slug, quality, date } of story.references) {
    expect(['A', 'B']).toContain(quality)
    expect(parseDate(date).ok, slug).toBe(true)
    expect(used, slug).toContain(slug)
  }
})

test('at least four disagreements are of the kinds headed “accounts differ”, and every side is a statement', () => {
  const differ = story.disagreements.filter(({ kind }) =>
    ['conflicting_accounts', 'reports_differ'].includes(kind),
  )
  expect(differ.length).toBeGreaterThanOrEqual(4)
  for (const { sides } of story.disagreements) {
    expect(sides.length).toBeGreaterThanOrEqual(2)
    for (const side of sides) expect(names, side).toContain(side)
  }
})

test('every mark targets subjects of the story, and every concession has its heading and its framing', () => {
  for (const { targets } of story.articles.flatMap((article) => article.marks))
    for (const target of targets) expect(subjects, target).toContain(target)
  for (const { heading, framedBy, giver, asker } of story.concessions) {
    expect(marks).toContain(heading)
    expect(story.articles.map(({ slug }) => slug)).toContain(framedBy)
    for (const party of [giver, asker]) if (party) expect(subjects).toContain(`party/${party}`)
  }
})

test('the story names no outlet that is not established', () => {
  expect(JSON.stringify(story)).not.toMatch(/New Republic|Express\.co/)
})

describe('the codebook', () => {
  const targetsOf = new Map(
    story.articles.flatMap((article) => article.marks.map(({ key, targets }) => [key, targets] as const)),
  )

  test('has one rule for everything that annotations point to, and none twice', () => {
    const ruled = story.codebook.map(({ target }) => target)
    expect(new Set(ruled).size).toBe(ruled.length)
    for (const ref of ruled) expect(subjects, ref).toContain(ref)
    expect(ruled).toEqual(
      expect.arrayContaining([
        ...story.points.map(({ slug }) => `point/${slug}`),
        ...story.concessions.map(({ slug }) => `concession/${slug}`),
        ...story.people.map(({ slug }) => `person/${slug}`),
        ...story.parties.map(({ slug }) => `party/${slug}`),
        ...story.events.map(({ slug }) => `event/${slug}`),
      ]),
    )
  })

  test('shows marks with the target as good examples, and one without it as bad', () => {
    for (const { target, good = [], bad } of story.codebook) {
      expect(good.length, target).toBeLessThanOrEqual(2)
      for (const key of good) expect(targetsOf.get(key), `${target}: ${key}`).toContain(target)
      if (!bad) continue
      expect(targetsOf.get(bad.mark), `${target}: ${bad.mark}`).toBeDefined()
      expect(targetsOf.get(bad.mark), `${target}: ${bad.mark}`).not.toContain(target)
    }
  })

  test('has two good examples and a bad one for each of the twelve targets that are marked most', () => {
    const counts = new Map<string, number>()
    for (const ref of [...targetsOf.values()].flat()) counts.set(ref, (counts.get(ref) ?? 0) + 1)
    const most = [...counts].sort(([, one], [, other]) => other - one).slice(0, 12)
    const full = story.codebook.filter(({ good = [], bad }) => good.length === 2 && bad)
    for (const [ref] of most) expect(full.map(({ target }) => String(target))).toContain(ref)
  })
})
