const VOWEL = /[aeiouy]/
const PLURAL = /(?:(ss)es|(i)es|(s)s|s)$/
const DOUBLE = /([^aeiouylsz])\1$/
/** One consonant, one vowel, one consonant that can be doubled: "hop", which "hoping" is not of. */
const SHORT = /^[^aeiouy]+[aeiouy][^aeiouywx]$/

/**
 * An English word in lower case without its commonest endings, so that "guarantees", "guaranteed" and "guarantee" are
 * one. Step 1 of Porter's algorithm (M. F. Porter, "An algorithm for suffix stripping", Program 14, 1980). Words of other
 * letters stay as they are.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || !/^[a-z']+$/.test(word)) return word
  return softened(withoutTense(withoutPlural(word)))
}

const withoutPlural = (word: string) =>
  word.replace(PLURAL, (_, ss = '', i = '', s = '') => ss + i + (s && 'ss'))

function withoutTense(word: string): string {
  if (word.endsWith('eed')) return word.length > 4 ? word.slice(0, -1) : word
  const ending = ['ing', 'ed'].find((one) => word.endsWith(one))
  const stem = ending && word.slice(0, -ending.length)
  if (!stem || !VOWEL.test(stem)) return word
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`
  if (DOUBLE.test(stem)) return stem.slice(0, -1)
  return SHORT.test(stem) ? `${stem}e` : stem
}

/** A last `e` goes too, which is further than the source: "guarantee" loses what "guaranteed" has lost. */
const softened = (word: string) => word.replace(/e+$/, '').replace(/(.[^aeiou])y$/, '$1i')
