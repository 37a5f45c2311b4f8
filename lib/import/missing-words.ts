import { captionSign } from './caption-sign'
import { chromeSign, endsSentence, isTitleCase, teaserSign, wordCount } from './line-signs'

export type Gap = { readonly start: number; readonly end: number; readonly basis: string }

type Rule = { readonly pattern: RegExp; readonly basis: string }

const PREPOSITION = '(?:with|in|of|for|to|after|between|by|from|against|over|about|towards?|into|and|or)'
const VERB = '(?:is|was|are|were|has|had|will|would|agreed|said|says|told|must)'
const MODAL = '(?:might|may|will|would|could|can|should|must)'

/** Each rule is a place where a name stood as a link that a copy dropped: the grammar around it is left open. */
const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(`\\b${PREPOSITION} (?=[.,;:!?](?:\\s|$|[”"’]))[.,;:!?]`, 'gu'),
    basis: 'A space before a mark, after a word that needs another',
  },
  { pattern: /(?<=\p{L}) [’']s\b/gu, basis: 'An ending without the name it belongs to' },
  { pattern: /(?<=[\p{Ll}\d]) [.,](?= |$)/gu, basis: 'A space before a mark, as if a word had stood there' },
  {
    // Not in “What they dreamed of was …”.
    pattern: new RegExp(`(?<!\\bWhat [^.,]{0,60})\\b(?:of|for|with|between|against|from) ${VERB}\\b`, 'gu'),
    basis: 'A preposition is followed by a verb',
  },
  {
    pattern:
      /\b(?:after|before|until|since) (?:agreed|declared|said|was|were|has|had|refused|accepted|rejected)\b/gu,
    basis: 'A clause has no subject',
  },
  { pattern: /\bto (?:was|were|is|has|had)\b/gu, basis: 'A preposition is followed by a verb' },
  {
    pattern:
      /\b(?:war|invasion|conflict|fighting|troops|forces|borders|president|leader) (?:in|of) (?:on|at|by|since|for|to|from|during)\b/gu,
    basis: 'Two prepositions in a row where a place would stand between them',
  },
  {
    pattern: new RegExp(
      `\\b(?:stated|said|says|saying|believes?|insisted|claimed|argued|declared) that ${MODAL}(?= \\p{Ll})`,
      'gu',
    ),
    basis: 'A clause has no subject',
  },
  {
    pattern: new RegExp(
      `\\b(?:concessions|steps|terms|what|which|how) ${MODAL} and (?:its|his|her|their)\\b`,
      'gu',
    ),
    basis: 'A clause has no subject: “and” joins something to one that is not there',
  },
  {
    pattern:
      /(?<![Tt]he |[Tt]he \p{L}{1,20} |[Aa] |[Hh]is |[Ff]ormer |[Vv]ice )\bPresident (?:declared|saying|says|said|told|has|had|was|is)\b/gu,
    basis: 'A title stands without the name',
  },
]

/** The same, where a name stood beside “and”, as a day’s doer, or as the owner of what “its” points to. */
const MORE_RULES: readonly Rule[] = [
  {
    pattern:
      /\b(?:talks|meeting|call|war|border|deal|ceasefire|agreement|peace|conflict|fighting) with (?:and|on|in|at|by|during|after|before|about|since|over)\b/giu,
    basis: 'A preposition is followed by another where a name would stand between them',
  },
  { pattern: /\bbetween and\b/gu, basis: 'Something stands between one thing and nothing' },
  {
    pattern:
      /(?<=^|[.!?][”"’]? )On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:told|said|says|has|had|was|will|declared|agreed)\b/gu,
    basis: 'A clause has no subject',
  },
  {
    pattern: /\b(?:idea|notion|prospect) of \p{Ll}{2,20}ing its\b/gu,
    basis: 'A clause has no subject: “its” has nothing it could belong to',
  },
  { pattern: /(?<=\bwith )record high and\b/gu, basis: '“and” joins something that is not there' },
]

const LAST_WORD = /(?<![\p{L}\p{N}])(?:to|of|with|for|from|and|the|a|an|by|between|against|that)$/u

/** Where words seem to have been lost in one block: `[start, end)` in UTF-16 code units. */
export function missingWords(text: string): Gap[] {
  if (captionSign(text) || teaserSign(text) || chromeSign(text)) return []
  const inside = [...RULES, ...MORE_RULES].flatMap(({ pattern, basis }) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      basis,
    })),
  )
  return withoutOverlaps([...gapAtStart(text), ...inside, ...gapAtEnd(text)])
}

/** Names that begin in lower case, as in `von der Leyen`. */
const PARTICLE =
  /^(?:(?:von|van|de|del|della|di|da|du|den|der|ten|ter|la|le|el|al|bin|ibn|zu|zur)[ -]){1,3}\p{Lu}|^(?:d|l|al|el)[’'-]\p{Lu}/u

function gapAtStart(text: string): Gap[] {
  const basis = 'The paragraph begins in the middle of a sentence'
  if (PARTICLE.test(text)) return []
  const first = /^(?:[,;:] \p{L}{1,40}|\p{Ll}(?!\p{Lu})[\p{L}’'-]{0,40})/u.exec(text)?.[0]
  return first && wordCount(text) > 3 && endsSentence(text) ? [{ start: 0, end: first.length, basis }] : []
}

function gapAtEnd(text: string): Gap[] {
  const last = wordCount(text) > 6 && !isTitleCase(text) ? LAST_WORD.exec(text) : null
  if (!last) return []
  return [{ start: last.index, end: text.length, basis: 'The paragraph stops in the middle of a sentence' }]
}

/** Of two that overlap, the later keeps what the earlier does not cover. */
function withoutOverlaps(gaps: readonly Gap[]): Gap[] {
  const sorted = [...gaps].sort((one, other) => one.start - other.start || other.end - one.end)
  let covered = -1
  return sorted.flatMap((gap) => {
    if (gap.end <= covered) return []
    const start = Math.max(gap.start, covered)
    covered = gap.end
    return [{ ...gap, start }]
  })
}
