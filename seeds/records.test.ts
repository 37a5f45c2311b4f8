import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DISAGREEMENT_KINDS } from '@/lib/disagreement/model'
import { checkStyle } from '@/lib/house-style/check-style'
import { quotedWords } from '@/lib/provision/quoted-words'
import { revisionFieldsSchema } from '@/lib/statement/schema'
import { parseDate } from '@/lib/text/edtf'
import { sha256Hex } from '@/lib/text/sha256'
import { story } from './story/story'
import { provisionKey, statementName } from './story-model'

const provisions = new Set(story.provisions.map(provisionKey))
const statements = new Map(story.statements.map((statement) => [statementName(statement), statement]))
const marks = new Map(story.articles.flatMap(({ marks }) => marks.map((mark) => [mark.key, mark] as const)))
const kindOfHome = (home: string) => home.split('/')[0] ?? ''

describe('sentences', () => {
  test('of points and provisions say “would”', () => {
    for (const { home, kind, provision, wording } of story.statements) {
      const tells = provision !== undefined || (kindOfHome(home) === 'point' && kind === 'summary')
      if (tells) expect(wording).toMatch(/\bwould\b/)
    }
  })

  test('follow the house style and fit their field', () => {
    for (const { wording, home, kind } of story.statements) {
      expect(checkStyle({ wording, home: kindOfHome(home), kind }), wording).toEqual([])
      expect(revisionFieldsSchema.parse({ wording }).wording).toBe(wording)
    }
  })

  test('of the lead are six at most, and begin with whether the plan is in force', () => {
    const lead = story.statements.filter(
      ({ home, kind }) => home === `plan/${story.plan.slug}` && kind !== 'position',
    )
    expect(lead.length).toBeGreaterThanOrEqual(4)
    expect(lead.length).toBeLessThanOrEqual(6)
    expect(lead[0]!.wording).toMatch(/not in force/)
    expect(lead.at(-1)!.wording).toMatch(/22 February 2026/)
    expect(lead.map(({ ordinal }) => ordinal)).toEqual(
      lead.map(({ ordinal }) => ordinal).sort((a, b) => a - b),
    )
  })
})

describe('provisions', () => {
  test('are 28 of the text that is counted and 12 of the draft of 20 points, each told by a sentence', () => {
    const numbers = (slug: string) =>
      story.provisions.filter(({ planVersion }) => planVersion === slug).length
    expect([numbers('28-points'), numbers('20-points')]).toEqual([28, 12])
    expect(provisions.size).toBe(story.provisions.length)
    const told = new Set(story.statements.flatMap(({ provision }) => provision ?? []))
    expect([...told].sort()).toEqual([...provisions].sort())
  })

  test('are aligned with what is there, and none is called dropped where the text was not seen whole', () => {
    for (const { planVersion, from, to, kind } of story.alignments) {
      for (const end of [from, to]) if (end) expect(provisions, end).toContain(end)
      const whole = story.planVersions.find(({ slug }) => slug === planVersion)?.seenWhole
      expect(kind !== 'dropped' || whole).toBe(true)
    }
    expect(story.alignments.filter(({ confirmed }) => !confirmed).length).toBeGreaterThanOrEqual(2)
  })

  test('have readings of sources that are there, quoted in 25 words at most', () => {
    const references = new Map(story.references.map((reference) => [reference.slug, reference]))
    for (const { provision, source, form, words, rendering } of story.readings) {
      expect(provisions, provision).toContain(provision)
      if (form === 'quoted') expect(quotedWords(words)).toBeLessThanOrEqual(25)
      if ('mark' in source) expect(marks.get(source.mark)?.words).toContain(words)
      else {
        const reference = references.get(source.reference)
        expect(reference, source.reference).toBeDefined()
        expect(rendering === 'original').toBe(reference?.language === 'en')
      }
    }
  })
})

test('every figure stands in its sentence, and the 300 billion are taken apart on both sides', () => {
  for (const { statement, amount, asOf } of story.figures) {
    expect(statements.get(statement)?.wording, statement).toContain(amount)
    expect(asOf === '' || parseDate(asOf).ok).toBe(true)
  }
  const { sides } = story.disagreements.find(({ kind }) => kind === 'same_figure')!
  for (const side of sides) expect(story.figures.map(({ statement }) => statement)).toContain(side)
})

describe('silences', () => {
  test('name an article, a question and words that were searched for, once each', () => {
    const names = story.findings.map(({ article, subject, party }) => `${article} ${subject} ${party}`)
    expect(new Set(names).size).toBe(names.length)
    const slugs = story.articles.map(({ slug }) => slug)
    for (const { article, terms } of story.findings) {
      expect(slugs).toContain(article)
      expect(terms.length).toBeGreaterThan(0)
    }
  })

  test('are not claimed where a sentence rests on that article at the same place', () => {
    for (const { article, subject, party } of story.findings) {
      const own = new Set(story.articles.find(({ slug }) => slug === article)?.marks.map(({ key }) => key))
      const there = story.statements.filter(
        ({ home, shownAt = [], kind, ...statement }) =>
          [home, ...shownAt].includes(subject) &&
          (party === null || (kind === 'position' && statement.party === party)),
      )
      const resting = there.filter(({ evidence = [] }) => evidence.some(({ mark }) => own.has(mark)))
      expect(resting.map(statementName), `${article} at ${subject}`).toEqual([])
    }
  })

  test('leave some questions open, and some that only references answer', () => {
    const looked = new Set(story.findings.map(({ subject }) => subject))
    expect(story.points.filter(({ slug }) => !looked.has(`point/${slug}`)).length).toBeGreaterThan(0)
    const onlyElsewhere = story.statements.filter(
      ({ kind, evidence = [] }) => kind === 'position' && evidence.length === 0,
    )
    expect(onlyElsewhere.length).toBeGreaterThan(0)
  })
})

test('every kind of disagreement is there, each with a question and a note of place and time', () => {
  expect([...new Set(story.disagreements.map(({ kind }) => kind))].sort()).toEqual(
    [...DISAGREEMENT_KINDS].sort(),
  )
  for (const { words } of story.disagreements) {
    expect(words?.question).toMatch(/\?$/)
    expect(words?.note).toBeTruthy()
  }
})

test('an event has a date, or the words of its source instead', () => {
  for (const { date, dateWords = '' } of story.events)
    expect(date === '' ? dateWords !== '' : parseDate(date).ok).toBe(true)
  expect(story.events.filter(({ date }) => date === '')).toHaveLength(1)
})

const folder = process.env.PROVISO_DOCUMENTS
test.skipIf(!folder)('the words that were searched for stand nowhere in the silent documents', () => {
  const documents = new Map(
    readdirSync(folder!).map((name) => {
      const bytes = readFileSync(join(folder!, name))
      return [sha256Hex(bytes), bytes.toString('utf8').toLowerCase()] as const
    }),
  )
  for (const { article, party, terms } of story.findings.filter((finding) => finding.party === null)) {
    const { rawSha256 } = story.articles.find(({ slug }) => slug === article)!
    const whole = documents.get(rawSha256)!
    for (const term of terms)
      expect(whole.includes(term.toLowerCase()), `${article} ${party}: ${term}`).toBe(false)
  }
})
