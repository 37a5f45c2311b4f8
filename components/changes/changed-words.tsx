import { comparedWords, type WordsPiece } from '@/components/suspect/compared-words'
import type { Change } from '@/lib/changes/model'

/** The words on both sides of a change, marked where they differ; what is on one side only is said to be so. */
export function ChangedWords({
  change: { classes, before, after },
  stacked = false,
}: {
  change: Change
  /** After stands under before, not beside it. */
  stacked?: boolean
}) {
  const [old, now] = [before.map(({ text }) => text), after.map(({ text }) => text)]
  if (classes.includes('moved')) return <Words lines={now.map(plain)} title="Moved here" />
  const compared = comparedWords(old, now)
  const both = old.length > 0 && now.length > 0
  return (
    <div className={both ? `grid gap-x-8 gap-y-3 ${stacked ? '' : 'md:grid-cols-2'}` : ''}>
      {old.length > 0 && <Words lines={both ? compared.old : old.map(plain)} title="Before" side="old" />}
      {now.length > 0 && <Words lines={both ? compared.now : now.map(plain)} title="After" side="now" />}
    </div>
  )
}

const plain = (text: string): WordsPiece[] => [{ text, differs: false }]

type WordsProps = { title: string; lines: readonly (readonly WordsPiece[])[]; side?: 'old' | 'now' }

function Words({ title, lines, side }: WordsProps) {
  const Changed = side === 'old' ? 'del' : 'ins'
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="text-sm font-semibold">{title}</h3>
      {lines.map((pieces, line) => (
        <p key={line} className="reading">
          {pieces.map(({ text, differs }, at) =>
            differs ? (
              <Changed key={at} className="decoration-2 underline-offset-2">
                {text}
              </Changed>
            ) : (
              text
            ),
          )}
        </p>
      ))}
    </section>
  )
}
