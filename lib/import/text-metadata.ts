import { captionSign } from './caption-sign'
import type { FoundMetadata } from './html-metadata'
import { chromeSign, endsSentence, teaserSign, wordCount } from './line-signs'
import type { Block, Detail } from './model'
import { OUTLETS } from './outlets'
import { personNames } from './person-name'
import { writtenDay } from './stated-date'

/** Bylines and dates stand near the top; further down they belong to something else. */
const NEAR_TOP = 8

/** What pasted text says of itself: little, and only where a line says it plainly. */
export function textMetadata(blocks: readonly Block[]): FoundMetadata {
  const headlineBlock = findHeadline(blocks)
  const headline = headlineBlock === null ? null : headlineDetail(blocks, headlineBlock)
  const details: Record<string, Detail | null> = {
    title: headline,
    published_by: readPublisher(blocks),
    byline: firstOf(blocks, readByline),
    published_date: firstOf(blocks, readDate),
    obtained_from: firstOf(blocks.slice(0, 3), readLogo),
  }
  const stated = Object.entries(details).filter(([, detail]) => detail !== null)
  return { headline, headlineBlock, details: Object.fromEntries(stated), addresses: [] }
}

function firstOf(blocks: readonly Block[], read: (text: string) => Detail | null): Detail | null {
  for (const { text } of blocks.slice(0, NEAR_TOP)) {
    const detail = read(text)
    if (detail) return detail
  }
  return null
}

function findHeadline(blocks: readonly Block[]): number | null {
  const first = blocks.findIndex(({ text }) => !chromeSign(text) && !teaserSign(text))
  return first !== -1 && looksLikeHeadline(blocks, first) ? first : null
}

function looksLikeHeadline(blocks: readonly Block[], index: number): boolean {
  const text = blocks[index]?.text ?? ''
  const words = wordCount(text)
  if (words < 3 || words > 25 || text.length > 160 || /[.:;,…]$/.test(text)) return false
  if (!/^[\p{Lu}\p{N}“"‘']/u.test(text) || captionSign(text) || /^By \p{Lu}/u.test(text)) return false
  return blocks
    .slice(index + 1, index + 5)
    .some((block) => wordCount(block.text) >= 20 || endsSentence(block.text))
}

function headlineDetail(blocks: readonly Block[], index: number): Detail {
  const text = blocks[index]?.text ?? ''
  const isRepeated = blocks.slice(index + 1, index + 3).some((block) => fold(block.text) === fold(text))
  const reason = isRepeated
    ? 'The first line of the text, and it stands there twice'
    : 'The first line of the text: short, without a full stop, and text follows'
  return { value: text, method: 'inferred', reason, confidence: isRepeated ? 'high' : 'medium' }
}

const fold = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase()

function readByline(text: string): Detail | null {
  if (text.length > 120) return null
  const stated = /^(?:By|BY|Written by|Words by) (\p{Lu}[^|–—(]{2,100})/u.exec(text)?.[1]
  const names = stated ? personNames(stated.replace(/,? (?:for|in|at) .*$/, '').trim()) : null
  return names ? { value: names, method: 'found', reason: 'A line of the text that begins with “By”' } : null
}

function readDate(text: string): Detail | null {
  if (text.length > 80 || /updated/i.test(text)) return null
  const isAlone = /^(?:published|posted|date)\b/i.test(text) || wordCount(text) <= 6
  const day = isAlone && !endsSentence(text) ? writtenDay(text) : null
  return day ? { value: day, method: 'found', reason: 'A line of the text that holds only the date' } : null
}

function readLogo(text: string): Detail | null {
  const name = /^([\w.-]{2,30}) logo$/i.exec(text)?.[1]
  const reason = 'The first lines hold the description of this site’s logo'
  return name ? { value: name, method: 'inferred', reason, confidence: 'medium' } : null
}

const ASKED =
  /\b(?:The )?(\p{Lu}[\p{L} ]{1,40}) (?:has|have) (?:contacted|approached|reached out to|asked) [^.]{2,80} for (?:a )?comment\b/u

function readPublisher(blocks: readonly Block[]): Detail | null {
  const outside = blocks.map(({ text }) => text.replace(/[“"][^“”"]{0,2000}[”"]/g, ' ')).join('\n')
  const asker = ASKED.exec(outside)?.[1]?.trim()
  const outlet = OUTLETS.find((name) => asker === name)
  if (outlet) {
    const reason = `The text says that ${outlet} asked for comment, as an outlet says of itself`
    return { value: outlet, method: 'inferred', reason, confidence: 'medium' }
  }
  return toldOutlet(outside)
}

/** An outlet to which several sources speak, while no other outlet is told anything. */
function toldOutlet(text: string): Detail | null {
  const told = OUTLETS.map((name) => ({ name, times: countOf(text, name) })).filter(({ times }) => times > 0)
  const [only] = told
  if (told.length !== 1 || !only || only.times < 3) return null
  const reason = `Sources speak to ${only.name} in ${only.times} places and to no other outlet`
  return { value: only.name, method: 'inferred', reason, confidence: 'medium' }
}

function countOf(text: string, outlet: string): number {
  return text.match(new RegExp(`\\b(?:told|tell|tells) (?:the )?${outlet}\\b`, 'gi'))?.length ?? 0
}
