import type { Colleague } from './model'

const LETTER = /[\p{L}\p{N}]/u

/**
 * Who is called in a comment: `@` before a full name, whatever its case, that goes on with no other letter. Of names
 * that begin alike the longest is meant; of two people of one name both are.
 */
export function mentionsIn(words: string, colleagues: readonly Colleague[]): string[] {
  const text = words.toLowerCase()
  const called = new Set<string>()
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (LETTER.test(text[at - 1] ?? '')) continue
    const fitting = colleagues.filter(({ name }) => isAt(text, at + 1, name.toLowerCase()))
    const longest = Math.max(...fitting.map(({ name }) => name.length))
    for (const { id, name } of fitting) if (name.length === longest) called.add(id)
  }
  return [...called]
}

const isAt = (text: string, start: number, name: string) =>
  name !== '' && text.startsWith(name, start) && !LETTER.test(text[start + name.length] ?? '')

/** The name that is being typed before the caret, without its `@`; null when none is. UTF-16 offsets. */
export function nameBeforeCaret(words: string, caret: number): { start: number; typed: string } | null {
  const start = words.lastIndexOf('@', caret - 1)
  if (start < 0 || LETTER.test(words[start - 1] ?? '')) return null
  const typed = words.slice(start + 1, caret)
  return /^[\p{L}\p{M}\p{N}.'’ -]{0,40}$/u.test(typed) && !/^\s|\s\s/.test(typed) ? { start, typed } : null
}

/** Those whose name, or a part of it, begins with what was typed. */
export function completions(typed: string, colleagues: readonly Colleague[]): Colleague[] {
  const wanted = typed.toLowerCase()
  return colleagues.filter(({ name }) => {
    const lower = name.toLowerCase()
    return lower.startsWith(wanted) || lower.split(/\s+/).some((part) => part.startsWith(wanted))
  })
}
