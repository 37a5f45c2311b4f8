'use client'

import { TextButton } from '@/components/ui/text-button'
import type { Span } from '@/lib/text/span'
import { CautionedEnds } from './cautioned-words.client'
import { heardEnds } from './heard-words'
import { AsideTag, QuotedHere } from './quoted-here.client'
import { useSetting } from './workspace-context.client'

type Props = {
  words: readonly string[]
  /** Where they lie (UTF-16 code units). */
  spans: readonly Span[]
  /** One passage is cut after two lines. */
  short: boolean
  /** By its place, from 0 on. */
  onTakeOut: (at: number) => void
}

/** The words of a new annotation; of several passages each by its first and last words, with a way to take it out. */
export function AdderPassages({ words, spans, short, onTakeOut }: Props) {
  const { version, cautions } = useSetting()
  if (words.length === 1) return <QuotedHere words={words} spans={spans} short={short} />
  return (
    <ol aria-label="Passages" className="flex max-h-32 flex-col gap-1 overflow-y-auto">
      {spans.map((span, at) => (
        <li key={`${span.start}-${span.end}`} className="flex items-baseline gap-2">
          <blockquote className="reading min-w-0 flex-1 border-s-2 border-edge ps-2.5 text-base leading-snug">
            <CautionedEnds {...span} />
            <AsideTag spans={[span]} />
          </blockquote>
          <TextButton
            data-passage={at}
            className="shrink-0 pointer-coarse:min-h-11"
            aria-label={`Take out passage ${at + 1} of ${spans.length}: ${heardEnds({ text: version.text, cautions }, span)}`}
            onClick={() => onTakeOut(at)}
          >
            take out
          </TextButton>
        </li>
      ))}
    </ol>
  )
}
