import type { ReactNode } from 'react'
import { LivePreview } from '@/components/preview/live-preview'
import { Disclosure } from '@/components/ui/disclosure'
import { SubjectWords } from './subject-words'
import type { TitleView } from './titled-views'
import { WordsEditor } from './words-editor.client'
import { WordsState } from './words-state'

type Props = {
  /** Where its list can be entered. */
  anchor?: string
  /** A number or letter in front. */
  mark?: ReactNode
  title: string
  facts?: ReactNode
  view: TitleView | undefined
  children?: ReactNode
}

/** One subject in a list: its title, what is known of it, and everything that can be changed folded away. */
export function SubjectRow({ anchor, mark, title, facts, view, children }: Props) {
  return (
    <li
      id={anchor}
      className="grid scroll-mt-6 grid-cols-[2.5rem_minmax(0,1fr)] gap-x-2 border-b border-rule py-2.5"
    >
      <span className="reading text-lg text-soft tabular">{mark}</span>
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <span className="reading text-lg">{title}</span>
          {view && view.state !== 'seen' && <WordsState state={view.state} />}
        </p>
        {facts && <div className="mt-0.5 text-sm text-soft">{facts}</div>}
        <Disclosure
          summary={
            <>
              Change<span className="spoken"> {title}</span>
            </>
          }
          className="mt-1 text-sm"
        >
          <div className="flex flex-col gap-4 pb-2">
            {view && (
              <WordsEditor
                view={view}
                stateTold
                label="Title"
                hint="A noun phrase, never a claim."
                change="Change the title"
              />
            )}
            {view && <SubjectWords words={view.words} of={title} />}
            {children}
            {view?.preview && <LivePreview inRow href={view.preview} of={title} />}
          </div>
        </Disclosure>
      </div>
    </li>
  )
}
