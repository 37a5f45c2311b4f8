'use client'

import { Tag } from '@/components/ui/tag'
import { asideInWords, asidesTouched } from '@/lib/article/asides-touched'
import type { Span } from '@/lib/text/span'
import { CautionedWords } from './cautioned-words.client'
import { Quoted } from './quoted'
import { useSetting } from './workspace-context.client'

type Props = {
  words: readonly string[]
  /** Where they lie in this text, part by part (UTF-16 code units); none where that is not settled. */
  spans: readonly Span[]
  /** Cut after two lines. */
  short?: boolean
}

/** The words of a passage of this text, with the cautions on them where the text itself shows them. */
export function QuotedHere({ words, spans, short = false }: Props) {
  const show = (at: number) => {
    const span = spans[at]
    return span ? <CautionedWords start={span.start} end={span.end} /> : null
  }
  return (
    <>
      <Quoted words={words} short={short} show={show} />
      <AsideTag spans={spans} />
    </>
  )
}

/** Says of words that were set aside that they are no body text of the article. */
export function AsideTag({ spans }: { spans: readonly Span[] }) {
  const said = asideInWords(asidesTouched(useSetting().blocks, spans))
  return said && <Tag>{said}</Tag>
}
