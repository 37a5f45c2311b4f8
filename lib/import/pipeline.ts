import { canonicalText } from '@/lib/text/canonical-text'
import { assess } from './assess'
import { decode } from './decode'
import { extract } from './extract'
import { type ImportInput, type ImportOutcome, isUnreadable } from './model'
import { parse } from './parse'
import { readMetadata } from './read-metadata'
import { repair } from './repair'
import { toBlocks } from './to-blocks'

/**
 * The steps of an import in their order, each with the reason why it stands where it does. `readArticle`
 * below calls them so; each is pure and has its own file and test.
 */
export const STEPS = [
  { name: 'decode', because: 'what is binary, empty or too large must not reach a parser' },
  { name: 'parse', because: 'limits are checked on the text before a tree is built from it' },
  {
    name: 'extract',
    because: 'it marks elements of the tree and reads no words, so blocks keep the page’s order',
  },
  { name: 'toBlocks', because: 'from here on there is no markup, only characters' },
  { name: 'readMetadata', because: 'it names the headline’s block, which repair must not set aside' },
  { name: 'repair', because: 'it compares blocks with each other and only proposes' },
  { name: 'assess', because: 'whether there is an article can be said only when its blocks are known' },
] as const

/**
 * Reads one document. Returns its blocks, metadata, proposals and cautions, or why it cannot be used; it
 * throws only for bugs. Run it through `readInWorker`: hostile input can make a parser slow or large.
 */
export function readArticle(input: ImportInput): ImportOutcome {
  const decoded = decode(input)
  if (isUnreadable(decoded)) return decoded
  const parsed = parse(decoded)
  if (isUnreadable(parsed)) return parsed
  const extracted = extract(parsed)
  const blocks = toBlocks(extracted)
  const { headline, headlineBlock, workingTitle, details, addresses, isFree } = readMetadata(
    extracted,
    blocks,
  )
  const { proposals, cautions, warnings } = repair(blocks, headlineBlock)
  const assessment = assess({
    blocks,
    headline: headline?.value ?? null,
    isFree,
    warnings: [...decoded.warnings, ...warnings],
  })
  if (isUnreadable(assessment)) return assessment
  return {
    outcome: 'good',
    charset: decoded.charset,
    mediaType: decoded.mediaType,
    headline,
    headlineBlock,
    workingTitle,
    details,
    addresses,
    blocks: blocks.map((block, index) => (index === headlineBlock ? { ...block, kind: 'headline' } : block)),
    proposals,
    cautions,
    text: canonicalText(blocks.map(({ text }) => text)),
    assess: assessment,
  }
}
