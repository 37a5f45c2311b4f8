import { captionSign } from './caption-sign'
import { chromeSign, endsSentence, teaserSign, wordCount } from './line-signs'
import type { Block } from './model'

/**
 * Lines of plain text to blocks: one line, one block, since that is how articles are copied; only where the
 * whole text is wrapped at a fixed width are the lines of a paragraph joined again.
 */
export function textBlocks(lines: readonly string[]): Block[] {
  const groups = paragraphs(lines)
  const texts = isWrapped(groups) ? groups.map((group) => group.join(' ')) : groups.flat()
  return texts.map((text, index) => textBlock(text, texts[index + 1]))
}

function paragraphs(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]]
  for (const line of lines) {
    const text = line.replace(/[ \t\f\v]+/g, ' ').trim()
    if (text === '') groups.push([])
    else groups.at(-1)?.push(text)
  }
  return groups.filter((group) => group.length > 0)
}

/** No line is long, and most lines that another follows stop in mid-sentence after a good width. */
function isWrapped(groups: readonly string[][]): boolean {
  const inner = groups.flatMap((group) => group.slice(0, -1))
  if (inner.length < 4 || groups.flat().some((line) => line.length > 110)) return false
  const broken = inner.filter((line) => line.length >= 45 && !endsSentence(line))
  return broken.length / inner.length > 0.6
}

const LIST_ITEM = /^(?:[•·▪*–-] |\(?\d{1,2}[.)] )/u

function textBlock(text: string, next: string | undefined): Block {
  if (LIST_ITEM.test(text)) return { text, kind: 'list_item', disposition: 'shown' }
  if (!isSubheading(text, next)) return { text, kind: 'paragraph', disposition: 'shown' }
  const reason = 'A short line without a full stop before a paragraph'
  return { text, kind: 'headline', disposition: 'shown', reason }
}

const MAX_SUBHEADING_WORDS = 12

/** Only the look of a line depends on this, so it may err; what is chrome or a caption is proposed later. */
function isSubheading(text: string, next: string | undefined): boolean {
  if (text.length > 100 || wordCount(text) > MAX_SUBHEADING_WORDS || endsSentence(text)) return false
  if (!/^[\p{Lu}\p{N}“"‘']/u.test(text) || !next || next.length < 2 * text.length || wordCount(next) < 12)
    return false
  return !captionSign(text) && !teaserSign(text) && !chromeSign(text)
}
