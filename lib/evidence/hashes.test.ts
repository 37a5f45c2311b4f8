import { describe, expect, test } from 'vitest'
import { claimHash, claimParts, fitHash, referenceFitHash } from './hashes'
import type { Claim, Passage, ReferenceSeen } from './model'

const passage: Passage = {
  bearing: 'disputes',
  voice: 'paraphrase',
  speakerId: 'person-1',
  speakerDescription: 'an official',
  chain: 'told the agency',
  origin: { kind: 'named_report', name: 'after the agency' },
  spans: [{ start: 4, end: 9, exact: 'words' }],
  cautions: [
    { start: 5, end: 6, kind: 'words_missing', reading: 'Ukraine', basis: 'grammar', needsAcceptance: true },
  ],
  textSha256: 'a'.repeat(64),
}
const reference: ReferenceSeen = {
  bearing: 'context',
  outlet: 'The Agency',
  title: 'What the draft says',
  titleKind: 'headline',
  date: '2025-11-20',
  url: 'https://example.org/a',
  language: 'en',
  translated: false,
  howRead: 'original',
  quality: 'A',
  origin: { kind: 'leaked_text', name: 'the leaked text' },
  seenToSay: 'that the draft has 28 points',
}
const claim: Claim = {
  subjectId: 'subject-1',
  shownAt: ['subject-2'],
  kind: 'detail',
  fields: {
    wording: 'The draft would do this.',
    partyId: 'party-1',
    stance: 'proposed',
    stanceBasis: 'said_by_party',
    speakerId: 'person-2',
    speakerDescription: 'an envoy',
    officeThen: 'envoy',
    asOf: '2025-11-20',
    asOfMethod: 'inferred',
    asOfBasis: 'the text says last week',
    allegationAboutId: 'person-3',
    response: 'denied',
    responseNote: 'through a spokesman',
  },
  passages: [passage],
  references: [reference],
}

// Members that came later are hashed only when present, so the formats below stay what they were.
const placed = { ...claim, provision: 'text-1/7' }
const located = { ...reference, locator: 'under the second heading' }

describe('every visible field is in the hash', () => {
  test.each(leaves(placed))('a claim hashes differently when %s changes', (_, changed) => {
    expect(claimHash(changed as Claim)).not.toBe(claimHash(placed))
  })
  test.each(leaves(located))(
    'a check hashes differently when the located reference’s %s changes',
    (_, changed) => {
      const before = referenceFitHash({ wording: 'One.', reference: located })
      expect(referenceFitHash({ wording: 'One.', reference: changed as ReferenceSeen })).not.toBe(before)
    },
  )
  test('a provision and a locator change the hash by being there', () => {
    expect(claimHash(placed)).not.toBe(claimHash(claim))
    expect(claimHash({ ...claim, provision: null })).toBe(claimHash(claim))
    const [one, other] = [located, { ...reference, locator: '' }].map((seen) =>
      referenceFitHash({ wording: 'One.', reference: seen }),
    )
    expect(one).not.toBe(other)
    expect(other).toBe(referenceFitHash({ wording: 'One.', reference }))
  })
  test.each(leaves(claim))('a claim hashes differently when %s changes', (_, changed) => {
    expect(claimHash(changed as Claim)).not.toBe(claimHash(claim))
  })
  test.each(leaves(passage))('a fit hashes differently when the passage’s %s changes', (_, changed) => {
    const before = fitHash({ wording: 'One.', passage })
    expect(fitHash({ wording: 'One.', passage: changed as Passage })).not.toBe(before)
  })
  test.each(leaves(reference))('a check hashes differently when the reference’s %s changes', (_, changed) => {
    const before = referenceFitHash({ wording: 'One.', reference })
    expect(referenceFitHash({ wording: 'One.', reference: changed as ReferenceSeen })).not.toBe(before)
  })
  test('a fit and a check hash differently when the wording changes', () => {
    expect(fitHash({ wording: 'One.', passage })).not.toBe(fitHash({ wording: 'Two.', passage }))
    const checks = ['One.', 'Two.'].map((wording) => referenceFitHash({ wording, reference }))
    expect(new Set(checks).size).toBe(2)
  })
  test.each([
    ['a caution is added', { ...passage, cautions: [...passage.cautions, ...passage.cautions] }],
    ['a caution is retired', { ...passage, cautions: [] }],
    ['a span is added', { ...passage, spans: [...passage.spans, { start: 20, end: 22, exact: 'it' }] }],
    ['the origin is no longer established', { ...passage, origin: null }],
  ])('a claim and a fit hash differently when %s', (_, changed) => {
    expect(claimHash({ ...claim, passages: [changed] })).not.toBe(claimHash(claim))
    expect(fitHash({ wording: 'One.', passage: changed })).not.toBe(fitHash({ wording: 'One.', passage }))
  })
  test('a claim hashes differently when disputing evidence or a reference is added', () => {
    expect(claimHash({ ...claim, passages: [...claim.passages, passage] })).not.toBe(claimHash(claim))
    expect(claimHash({ ...claim, references: [] })).not.toBe(claimHash(claim))
  })
})

describe('what the hash of a claim does not depend on', () => {
  test('support, which is signed piece by piece', () => {
    const support = { ...passage, bearing: 'supports' as const }
    const source = { ...reference, bearing: 'supports' as const }
    const more = { ...claim, passages: [passage, support], references: [source, reference] }
    expect(claimHash(more)).toBe(claimHash(claim))
  })
  test('the order of lists', () => {
    const other = { ...passage, chain: 'other' }
    const one = { ...claim, shownAt: ['x', 'y'], passages: [passage, other] }
    const two = { ...claim, shownAt: ['y', 'x'], passages: [other, passage] }
    expect(claimHash(one)).toBe(claimHash(two))
  })
  test('members that no reader sees', () => {
    const noisy = { ...claim, passages: [{ ...passage, id: 'row-7', addedById: 'user-1' }] }
    expect(claimHash(noisy)).toBe(claimHash(claim))
  })
})

test('the parts of a claim name what changed', () => {
  const before = claimParts(claim)
  const after = claimParts({ ...claim, kind: 'account', passages: [{ ...passage, voice: 'headline' }] })
  const changed = Object.keys(before).filter((name) => before[name] !== after[name])
  expect(changed.sort()).toEqual(['kind', 'passages'])
})

test('the formats are what they were', () => {
  expect(claimHash(claim)).toMatchInlineSnapshot(
    `"74b8954ddc29874a480deb2466a060232924c024408e24cb9e92b05cbda5ff34"`,
  )
  expect(fitHash({ wording: 'One.', passage })).toMatchInlineSnapshot(
    `"b590570b8b67ee9c594c383086c3fe0c67cbdf4d0db3da72a95268513b07b3f0"`,
  )
  expect(referenceFitHash({ wording: 'One.', reference })).toMatchInlineSnapshot(
    `"636f86b4d363bc735609aec9aec00cee000dc0b1fb528cb2b7ae9d5ce580a534"`,
  )
})

/** One copy of `value` for every leaf in it, with that leaf changed, named by its path. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      leaves(item, `${path}[${index}]`).map(([name, changed]): [string, unknown] => [
        name,
        value.map((old, at) => (at === index ? changed : old)),
      ]),
    )
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([member, item]) =>
      leaves(item, path ? `${path}.${member}` : member).map(([name, changed]): [string, unknown] => [
        name,
        { ...value, [member]: changed },
      ]),
    )
  }
  return [[path, other(value)]]
}

function other(value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  return typeof value === 'number' ? value + 1 : `${value} and more`
}
