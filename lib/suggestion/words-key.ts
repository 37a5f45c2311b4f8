import { foldText } from '@/lib/meaning/cosmetic'
import { sha256Hex } from '@/lib/text/sha256'
import type { Span } from '@/lib/text/span'

/**
 * By what the words of a proposal are known again in another text: the hash of their compared form, capitals apart.
 * UTF-16 code units of `text`.
 */
export const wordsKey = (text: string, spans: readonly Span[]): string =>
  sha256Hex(spans.map(({ start, end }) => foldText(text.slice(start, end)).trim().toLowerCase()).join('\n'))
