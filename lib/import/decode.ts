import { cleanText, countUnkept } from '@/lib/text/canonical-text'
import { binaryKind } from './binary'
import { readCharset, utf16Kind } from './charset'
import {
  type ImportInput,
  MAX_BYTES,
  type MediaType,
  type Unreadable,
  unreadable,
  type Warning,
} from './model'

export type Decoded = {
  readonly text: string
  readonly charset: string
  readonly mediaType: MediaType
  readonly warnings: readonly Warning[]
}

/**
 * The first step: bytes to clean text, with the encoding and media type that were found. Refuses what is
 * empty, too large, binary or XML, by its content and never by its name.
 */
export function decode(input: ImportInput): Decoded | Unreadable {
  const refusal = refuse(input.bytes)
  if (refusal) return refusal
  const { charset, text, warnings } = readCharset(input.bytes, charsetLabel(input.mediaType))
  if (isForeignXml(text)) return FOREIGN_XML
  const clean = cleanText(text.replace(/^\ufeff/, ''))
  if (clean.trim() === '') return EMPTY
  return {
    text: clean,
    charset,
    mediaType: mediaTypeOf(input, clean),
    warnings: [...warnings, ...unkept(text)],
  }
}

const EMPTY = unreadable(
  'empty',
  'There is no text in it. Paste the text of the article, or choose another file.',
  'empty',
)
const TOO_LARGE = unreadable(
  'too-large',
  'The file is larger than 5 MB. Save only the article, or paste its text.',
)
const FOREIGN_XML = unreadable(
  'xml',
  'This is an XML document, not a page or a text. Open the article itself and save that, or paste its text.',
)

function refuse(bytes: Uint8Array): Unreadable | null {
  if (bytes.length === 0) return EMPTY
  if (bytes.length > MAX_BYTES) return TOO_LARGE
  if (utf16Kind(bytes)) return null
  const kind = binaryKind(bytes)
  return kind
    ? unreadable('binary', `This is ${kind}, not a text or a web page. Paste the text instead.`)
    : null
}

function charsetLabel(mediaType: string | undefined): string | undefined {
  return mediaType?.match(/charset\s*=\s*"?([\w.:-]{1,40})/i)?.[1]
}

function isForeignXml(text: string): boolean {
  const head = text.slice(0, 2048)
  if (/<!ENTITY/i.test(text.slice(0, 65_536))) return true
  return /^\ufeff?\s{0,100}<\?xml/.test(head) && !/<html[\s>]/i.test(head)
}

const HTML_START = /^\s{0,100}<(?:!doctype html|html|head|body)\b/i
const TAG_START = /^\s{0,100}<[a-z][a-z0-9]{0,30}[\s/>]/i
const HTML_PARTS = /<\/(?:p|div|article|h1|h2|li|body)>/gi

/**
 * By content: a page begins like one or has several closing tags; a name or header alone is no proof, but with it
 * one tag at the beginning is enough. What
 * is pasted into a text field is text unless it is plainly a whole page.
 */
function mediaTypeOf(input: ImportInput, text: string): MediaType {
  if (HTML_START.test(text)) return 'text/html'
  if (input.pasted) return 'text/plain'
  const parts = text.match(HTML_PARTS)?.length ?? 0
  const isCalledHtml = /\.x?html?$/i.test(input.fileName ?? '') || /html/i.test(input.mediaType ?? '')
  if (isCalledHtml && TAG_START.test(text)) return 'text/html'
  return parts >= (isCalledHtml ? 1 : 4) ? 'text/html' : 'text/plain'
}

function unkept(text: string): Warning[] {
  const { nul, loneSurrogates } = countUnkept(text)
  const warnings: Warning[] = []
  if (nul > 0) warnings.push({ code: 'nul-removed', text: `Removed ${nul} empty (NUL) characters.` })
  if (loneSurrogates > 0) {
    const count = `Removed ${loneSurrogates} half characters that no text can hold.`
    warnings.push({ code: 'surrogates-removed', text: count })
  }
  return warnings
}
