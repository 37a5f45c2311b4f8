'use client'

import { TextButton } from '@/components/ui/text-button'
import { endsOf } from './heard-words'
import { Quoted } from './quoted'

type Props = {
  words: readonly string[]
  /** One passage is cut after two lines. */
  short: boolean
  /** By its place, from 0 on. */
  onTakeOut: (at: number) => void
}

/** The words of a new annotation; of several passages each by its first and last words, with a way to take it out. */
export function AdderPassages({ words, short, onTakeOut }: Props) {
  if (words.length === 1) return <Quoted words={words} short={short} />
  return (
    <ol aria-label="Passages" className="flex max-h-32 flex-col gap-1 overflow-y-auto">
      {words.map((part, at) => (
        <li key={`${at}-${part}`} className="flex items-baseline gap-2">
          <blockquote className="reading min-w-0 flex-1 border-s-2 border-edge ps-2.5 text-base leading-snug">
            {endsOf(part)}
          </blockquote>
          <TextButton
            data-passage={at}
            className="shrink-0 pointer-coarse:min-h-11"
            aria-label={`Take out passage ${at + 1} of ${words.length}: ${endsOf(part)}`}
            onClick={() => onTakeOut(at)}
          >
            take out
          </TextButton>
        </li>
      ))}
    </ol>
  )
}
