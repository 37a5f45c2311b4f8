'use client'

import { useEffect, useState } from 'react'
import { findTermsAction } from '@/lib/coverage/actions'
import type { TermHits } from '@/lib/coverage/term-hits'

/** Typing rests so long before the text is searched. */
const REST_MS = 250

type Failed = Extract<Awaited<ReturnType<typeof findTermsAction>>, { ok: false }>
type Found = {
  /** The words that were searched for. */
  readonly of: string
  readonly hits: readonly TermHits[]
  readonly fault?: Failed | { readonly ok: false; readonly reason: 'unreached' }
}

/**
 * What a version holds for the words; what is suggested is known already. `searching` from the moment the words are
 * others than those that were searched for, so that nothing is ever said of words by the places of others.
 */
export function useTermHits(versionId: string, terms: readonly string[], suggested: readonly TermHits[]) {
  const sought = keyOf(terms)
  const [found, setFound] = useState<Found>(() => ({
    of: keyOf(suggested.map(({ term }) => term)),
    hits: suggested,
  }))
  const searching = !sameWords(found.of, sought)
  useEffect(() => {
    if (!searching) return
    let over = false
    const rest = setTimeout(async () => {
      const answer = await findTermsAction({ versionId, terms: wordsOf(sought).slice(0, MOST) }).catch(
        () => UNREACHED,
      )
      // What was typed meanwhile has a search of its own.
      if (over) return
      setFound(answer.ok ? { of: sought, hits: answer.value } : { of: sought, hits: [], fault: answer })
    }, REST_MS)
    return () => {
      over = true
      clearTimeout(rest)
    }
  }, [sought, searching, versionId])
  const again = () => setFound(NOTHING)
  return { hits: searching ? [] : found.hits, fault: searching ? undefined : found.fault, searching, again }
}

const UNREACHED = { ok: false, reason: 'unreached' } as const
/** More are refused when they are recorded. */
const MOST = 40
/** No words have this key, so that whatever is typed is searched for. */
const NOTHING: Found = { of: '\0', hits: [] }

// A line break never stands in a word.
const keyOf = (terms: readonly string[]) => terms.join('\n')
const wordsOf = (key: string) => key.split('\n').filter(Boolean)
/** In whatever order. */
const sameWords = (one: string, other: string) =>
  one === other || keyOf(wordsOf(one).toSorted()) === keyOf(wordsOf(other).toSorted())
