import type { SubjectKind } from '@/lib/furniture/model'
import type { SubjectPart, TitledView } from '@/lib/furniture/subject-words'
import { WordsEditor } from './words-editor.client'

type Named = { readonly label: string; readonly hint?: string }

const NAMES: Readonly<Record<SubjectPart, Named>> = {
  question: { label: 'Question', hint: 'What the sides answer; it stands over them.' },
  note: { label: 'Note', hint: 'Stands under the title.' },
  stance: { label: 'Line on stances', hint: 'Such as: A stance here is a stance on Ukraine joining NATO.' },
  force: { label: 'Whether it is in force', hint: 'Stands under the title of the front page.' },
  headings: { label: 'Where the headings come from' },
}

const FACTS: Named = {
  label: 'Facts line',
  hint: 'Stands between the sides: facts of place and time and nothing else.',
}

const nameOf = (kind: SubjectKind, part: SubjectPart) =>
  kind === 'disagreement' && part === 'note' ? FACTS : NAMES[part]

/** The words of a subject beside its title that readers are shown, each changed and seen like all furniture. */
export function SubjectWords({ words, of }: { words: TitledView['words']; of: string }) {
  return words.map(({ kind, part, view }) => {
    const { label, hint } = nameOf(kind, part)
    const change = `${view.state === 'unwritten' ? 'Write' : 'Change'}: ${label}`
    return (
      <div key={part} className="flex flex-col gap-1.5">
        <p>
          <span className="text-soft">{label}: </span>
          <span className="reading whitespace-pre-line">{view.text}</span>
        </p>
        <WordsEditor view={view} label={label} hint={hint} change={change} of={of} />
      </div>
    )
  })
}
