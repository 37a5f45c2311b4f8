import type { WordsNow } from '@/lib/placement/words-now'
import { comparedWords, type WordsPiece } from './compared-words'

/** A passage in one line of a list: its words as they were beside those that come nearest now, with what differs. */
export function OldAndNow({ words: { old, now, alike } }: { words: WordsNow }) {
  const compared = alike ? comparedWords(old, now) : null
  return (
    <span className="reading grid gap-x-6 gap-y-1 text-lg leading-snug sm:grid-cols-2">
      <Side name="was">{compared ? <Pieces spans={compared.old} as="del" /> : old.join(' … ')}</Side>
      <Side name="is now">{compared ? <Pieces spans={compared.now} as="ins" /> : now.join(' … ')}</Side>
    </span>
  )
}

function Side({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <span className="line-clamp-4 min-w-0">
      <span className="font-sans text-xs text-soft">{name} </span>“{children}”
    </span>
  )
}

/** Struck through before, underlined now; what both have is quieter. */
function Pieces({ spans, as: Mark }: { spans: readonly (readonly WordsPiece[])[]; as: 'del' | 'ins' }) {
  return spans.map((pieces, index) => (
    <span key={index}>
      {index > 0 && ' … '}
      {pieces.map(({ text, differs }, at) =>
        differs ? (
          <Mark key={`${at}-${text}`} className="font-semibold decoration-2 underline-offset-4">
            {text}
          </Mark>
        ) : (
          text
        ),
      )}
    </span>
  ))
}
