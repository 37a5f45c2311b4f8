import { expect, test } from 'vitest'
import { exampleRoom } from './example-room'

const good = (annotationId = 'other') => ({ kind: 'good' as const, annotationId })
const bad = (annotationId = 'another') => ({ kind: 'bad' as const, annotationId })
const about = { annotationId: 'this', isAbout: true }
const notAbout = { annotationId: 'this', isAbout: false }

test.each([
  [about, [], ['good', 'bad'], /^The annotation that is chosen can be a$/],
  [about, [good()], ['good', 'bad'], /can be a$/],
  [about, [good(), good()], ['bad'], /^Both good examples are picked\. .* can be a$/],
  [about, [good(), bad()], ['good'], /^The bad example is picked\. .* can be a$/],
  [
    about,
    [good(), good(), bad()],
    [],
    /^Both good examples and the bad one are picked\. Examples are taken away on/,
  ],
  [notAbout, [], ['bad'], /is not about this target .*marked with this target\)\. It can be a$/],
  [notAbout, [good(), good()], ['bad'], /It can be a$/],
  [
    notAbout,
    [bad()],
    [],
    /^The bad example is picked\..*mark it with the target, or take the bad example away first\./,
  ],
  [
    notAbout,
    [good(), good(), bad()],
    [],
    /^Both good examples and the bad one.*could only be the bad one\. Take that away/,
  ],
  [about, [good('this')], [], /is a good example of this target already\. Examples are taken away on/],
  [notAbout, [bad('this'), good()], [], /is a bad example of this target already\./],
] as const)('%j beside %j', (standing, examples, kinds, words) => {
  const room = exampleRoom({ ...standing, examples })
  expect(room.kinds).toEqual(kinds)
  expect(room.words).toMatch(words)
})
