'use client'

import { cautionedPieces } from '@/lib/annotation/cautioned-pieces'
import type { Span } from '@/lib/text/span'
import { CautionMark } from './caution-mark'
import styles from './workspace.module.css'
import { useSetting } from './workspace-context.client'

/** The words of a span of this text (UTF-16 code units) with its cautions, as the text itself shows them. */
export function CautionedWords({ start, end }: Span) {
  const { version, cautions } = useSetting()
  return cautionedPieces({ start, end }, cautions).map((piece) =>
    piece.kind === 'caution' ? (
      <CautionMark key={piece.caution.id} caution={piece.caution} />
    ) : (
      <span key={piece.start} className={piece.warned ? styles.cautioned : undefined}>
        {version.text.slice(piece.start, piece.end)}
      </span>
    ),
  )
}
