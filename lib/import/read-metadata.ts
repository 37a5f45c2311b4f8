import { addressDay } from './address-date'
import { captionSign } from './caption-sign'
import type { Extracted } from './extract'
import { type FoundMetadata, htmlMetadata } from './html-metadata'
import { inferLanguage } from './language'
import { chromeSign, teaserSign } from './line-signs'
import type { Block, Details } from './model'
import { OUTLET_BY_HOST } from './outlets'
import { hostOf } from './site-name'
import { textMetadata } from './text-metadata'
import { inferredDetail } from './weighed'

export type Metadata = FoundMetadata & { readonly workingTitle: string }

const WORKING_TITLE_WORDS = 9

/** Everything known about the article, each value with its source; what nothing states stays empty. */
export function readMetadata(extracted: Extracted, blocks: readonly Block[]): Metadata {
  const found =
    extracted.mediaType === 'text/html'
      ? htmlMetadata(extracted, blocks)
      : withAddress(textMetadata(blocks), extracted.address)
  return { ...found, details: withLanguage(found.details, blocks), workingTitle: workingTitle(found, blocks) }
}

/** What the address of a pasted text tells, where the text does not. */
function withAddress(found: FoundMetadata, address = ''): FoundMetadata {
  const host = hostOf(address)
  const [day, outlet] = [addressDay(address), OUTLET_BY_HOST[host]]
  return {
    ...found,
    details: {
      ...(day && { published_date: inferredDetail(day, 'The day in the page’s address', 'medium') }),
      ...(outlet && { published_by: inferredDetail(outlet, `The known outlet at ${host}`, 'high') }),
      ...found.details,
    },
  }
}

function withLanguage(details: Details, blocks: readonly Block[]): Details {
  if (details.language) return details
  const language = inferLanguage(blocks.map(({ text }) => text).join('\n'))
  return language ? { ...details, language } : details
}

function workingTitle({ headline }: FoundMetadata, blocks: readonly Block[]): string {
  if (headline) return headline.value
  const running = blocks.filter(isRunningText).map(({ text }) => text)
  // What begins in the middle of a sentence names nothing; another paragraph does, where there is one.
  const text = running.find((each) => !MID_SENTENCE.test(each)) ?? running[0] ?? blocks[0]?.text ?? ''
  const words = text.split(/\s+/)
  const start = words.slice(0, WORKING_TITLE_WORDS).join(' ').slice(0, 100)
  if (!start) return 'Untitled article'
  return `${MID_SENTENCE.test(text) ? '…' : ''}${start}${words.length > WORKING_TITLE_WORDS ? '…' : ''}`
}

/** A small letter, or a mark that goes on from words that are not there. */
const MID_SENTENCE = /^[,;:.]|^[“"‘'«„]?\p{Ll}/u

function isRunningText({ kind, disposition, text }: Block): boolean {
  const isText = kind === 'paragraph' && disposition === 'shown'
  return isText && !captionSign(text) && !teaserSign(text) && !chromeSign(text)
}
