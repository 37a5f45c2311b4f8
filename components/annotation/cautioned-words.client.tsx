'use client'

import { cautionedPieces } from '@/lib/annotation/cautioned-pieces'
import { passageEnds } from '@/lib/annotation/passage-ends'
import type { Caution } from '@/lib/article/model'
import type { Span } from '@/lib/text/span'
import { CautionMark } from './caution-mark'
import styles from './workspace.module.css'
import { useSetting } from './workspace-context.client'

/** The words of a span of this text (UTF-16 code units) with its cautions, as the text itself shows them. */
export function CautionedWords({ start, end }: Span) {
  const { cautions } = useSetting()
  return <Words span={{ start, end }} cautions={cautions} />
}

/** A long passage by its first and last words, with every caution in it. UTF-16 code units of this text. */
export function CautionedEnds({ start, end }: Span) {
  const { version, cautions } = useSetting()
  const ends = passageEnds(version.text, { start, end }, cautions)
  if (!ends) return <CautionedWords start={start} end={end} />
  return (
    <>
      <Words {...ends.head} />
      {' … '}
      {ends.between.map((caution) => (
        <CautionMark key={caution.id} caution={caution} />
      ))}
      {ends.between.length > 0 && ' … '}
      <Words {...ends.tail} />
    </>
  )
}

function Words({ span, cautions }: { span: Span; cautions: readonly Caution[] }) {
  const { version } = useSetting()
  return cautionedPieces(span, cautions).map((piece) =>
    piece.kind === 'caution' ? (
      <CautionMark key={piece.caution.id} caution={piece.caution} />
    ) : (
      <span key={piece.start} className={piece.warned ? styles.cautioned : undefined}>
        {version.text.slice(piece.start, piece.end)}
      </span>
    ),
  )
}
