import { canonicalText } from '@/lib/text/canonical-text'
import { assess } from './assess'
import { type Decoded, decode } from './decode'
import { extract } from './extract'
import { type Block, type ImportInput, type ImportOutcome, isUnreadable, type Unreadable } from './model'
import { parse } from './parse'
import { type Metadata, readMetadata } from './read-metadata'
import { repair } from './repair'
import { withSaid } from './said-of-itself'
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
    because:
      'it needs the tree: what a part of a page is called and how much of it is links is gone once there are only words',
  },
  { name: 'toBlocks', because: 'from here on there is no markup, only characters' },
  { name: 'readMetadata', because: 'it names the headline’s block, which repair must not set aside' },
  { name: 'repair', because: 'it compares blocks with each other and only proposes' },
  { name: 'assess', because: 'whether there is an article can be said only when its blocks are known' },
] as const

/** What is read before anything is proposed or judged. */
export type Page = {
  readonly decoded: Decoded
  readonly blocks: readonly Block[]
  readonly metadata: Metadata
}

/** The steps from bytes to blocks and metadata, or why they cannot be taken. */
export function readPage(input: ImportInput): Page | Unreadable {
  const decoded = decode(input)
  if (isUnreadable(decoded)) return decoded
  const parsed = parse({ ...decoded, address: input.address })
  if (isUnreadable(parsed)) return parsed
  const extracted = extract(parsed)
  const blocks = toBlocks(extracted)
  return { decoded, blocks, metadata: readMetadata(extracted, blocks) }
}

/**
 * Reads one document. Returns its blocks, metadata, proposals and cautions, or why it cannot be used; it
 * throws only for bugs. Run it through `readInWorker`: hostile input can make a parser slow or large.
 */
export function readArticle(input: ImportInput): ImportOutcome {
  const page = readPage(input)
  if (isUnreadable(page)) return page
  const { decoded, blocks } = page
  const { headline, headlineBlock, workingTitle, details, alternatives, addresses, isFree } = page.metadata
  const { proposals, cautions, warnings } = repair(blocks, headlineBlock)
  const assessment = assess({
    blocks,
    headline: headline?.value ?? null,
    isFree,
    warnings: [...decoded.warnings, ...warnings],
  })
  if (isUnreadable(assessment)) return withSaid(assessment, page.metadata)
  return {
    outcome: 'good',
    charset: decoded.charset,
    mediaType: decoded.mediaType,
    headline,
    headlineBlock,
    workingTitle,
    details,
    ...(alternatives ? { alternatives } : {}),
    addresses,
    blocks: blocks.map((block, index) => (index === headlineBlock ? { ...block, kind: 'headline' } : block)),
    proposals,
    cautions,
    text: canonicalText(blocks.map(({ text }) => text)),
    assess: assessment,
  }
}
