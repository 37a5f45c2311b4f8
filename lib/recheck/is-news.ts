import { isMuchShorter } from '@/lib/article/much-shorter'
import { compareTexts } from '@/lib/changes/compare-texts'
import { changesInWords, changesWords } from '@/lib/changes/in-words'
import type { Paragraph } from '@/lib/changes/model'
import { foldText } from '@/lib/meaning/cosmetic'

/**
 * What a page says now beside the version that stands: the same, a fraction of it, or other words, in one line. What a
 * person set aside in the version and the machine would show again is no news.
 */
export function isNews(
  current: { readonly shown: readonly Paragraph[]; readonly aside: readonly string[] },
  read: readonly Paragraph[],
): { readonly is: 'same' | 'much-shorter' | 'changed'; readonly says: string } {
  const known = new Set(current.aside.map(form))
  const now = read.filter(({ text }) => !known.has(form(text)))
  if (isMuchShorter(words(now), words(current.shown)))
    return { is: 'much-shorter', says: 'less than half of the words of the current version' }
  const changes = compareTexts(current.shown, now)
  return { is: changesWords(changes) ? 'changed' : 'same', says: changesInWords(changes) }
}

const form = (text: string) => foldText(text).trim()
const words = (paragraphs: readonly Paragraph[]) =>
  paragraphs.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu) ?? []).length, 0)
