import type { StyledSentence, StyleFinding } from './model'
import { type StyleRule, styleRules } from './rules'

/** Every rule of house style that a sentence breaks, in the order of its words. */
export function checkStyle(sentence: StyledSentence): StyleFinding[] {
  const own = withoutQuotations(sentence.wording)
  return styleRules
    .filter(({ appliesTo }) => appliesTo?.(sentence) ?? true)
    .flatMap((rule) => [...listed(rule, own), ...matched(rule, own)])
    .map((finding) => ({ ...finding, words: sentence.wording.slice(finding.start, finding.end) }))
    .sort((a, b) => a.start - b.start)
}

/** Why a rule is one; empty when no rule has that name any more. */
export function ruleReason(name: string): string {
  return styleRules.find((rule) => rule.name === name)?.why ?? ''
}

type Found = Omit<StyleFinding, 'words'>

// What is quoted keeps its place, so that offsets hold.
function withoutQuotations(wording: string): string {
  return wording.replace(/“[^”]*”|"[^"]*"|«[^»]*»|„[^“]*“/g, (quoted) => ' '.repeat(quoted.length))
}

function listed({ name, instead = {} }: StyleRule, own: string): Found[] {
  return Object.entries(instead).flatMap(([words, better]) =>
    [...own.matchAll(wholeWords(words))].map((match) => found(name, match, `Write ${better}.`)),
  )
}

function matched({ name, pattern, advice = '' }: StyleRule, own: string): Found[] {
  return pattern ? [...own.matchAll(pattern)].map((match) => found(name, match, advice)) : []
}

function found(rule: string, match: RegExpExecArray, advice: string): Found {
  return { rule, start: match.index, end: match.index + match[0].length, advice }
}

// “admitted in Kyiv that”, but not who was admitted somewhere “so that”: that is no verb of saying.
const FEW_WORDS = String.raw`(?:\s+(?!so\b)[\p{L}\p{N}’'-]+){0,5}`
const NOT_DONE_TO = String.raw`(?<!(?<![\p{L}\p{N}])(?:be|been|being|is|are|was|were|not)\s+)`

function wholeWords(words: string): RegExp {
  const spaced = words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ … /g, `${FEW_WORDS} `)
    .replace(/ /g, '\\s+')
  const before = words.includes('…') ? NOT_DONE_TO : ''
  return new RegExp(`${before}(?<![\\p{L}\\p{N}])${spaced}(?![\\p{L}\\p{N}])`, 'giu')
}
