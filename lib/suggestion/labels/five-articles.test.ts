import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sha256Hex } from '@/lib/text/sha256'
import { concessions } from '@/seeds/story/concessions'
import { events } from '@/seeds/story/events'
import { parties, people } from '@/seeds/story/people'
import { points } from '@/seeds/story/plan'
import labels from './five-articles.json'

const slugs = (kind: string, subjects: readonly { slug: string }[]) =>
  subjects.map(({ slug }) => `${kind}/${slug}`)
const known = new Set([
  ...points.map(({ number }) => `point/${number}`),
  ...slugs('concession', concessions),
  ...slugs('person', people),
  ...slugs('party', parties),
  ...slugs('event', events),
])

/** Nothing but white space or the end of another sentence before it. */
const BEGINS = /(^|\s|[.?!]["”’]?)$/
/** A sentence's end, or the end of a line without one: a headline, a caption, words that were cut off. */
const ENDS = /(\.|\?|!|[.?!‘]?["”’])$/

describe.each(labels.documents.map((document) => [document.file, document] as const))(
  '%s',
  (file, { sha256, sentences }) => {
    test('its sentences stand in text order and do not overlap, each with targets of the story', () => {
      let at = 0
      for (const { start, end, targets } of sentences) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(targets.filter((target) => !known.has(target))).toEqual([])
        expect(new Set(targets).size).toBe(targets.length)
        expect(targets).not.toHaveLength(0)
        at = end
      }
    })

    const folder = process.env.PROVISO_DOCUMENTS
    const path = folder ? join(folder, file) : ''
    test.skipIf(!existsSync(path))('its offsets cut whole sentences out of the article', () => {
      const bytes = readFileSync(path)
      expect(sha256Hex(bytes)).toBe(sha256)
      const text = bytes.toString('utf8').replaceAll('\r\n', '\n')
      for (const { start, end } of sentences) {
        const sentence = text.slice(start, end)
        expect(sentence, sentence).toBe(sentence.trim())
        expect(text.slice(Math.max(0, start - 3), start), sentence).toMatch(BEGINS)
        expect(/^(\n|$)/.test(text.slice(end)) || ENDS.test(sentence), sentence).toBe(true)
      }
    })
  },
)
