'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useId, useRef, useState } from 'react'
import { KeyOf } from '@/components/annotation/key-of.client'
import { labelOf, type Pickable, SubjectPicker } from '@/components/annotation/subject-picker.client'
import { isStored } from '@/components/annotation/unsaved-view'
import { useCommands, useSetting, useWorkspaceStore } from '@/components/annotation/workspace-context.client'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog.client'
import { type AnnotationView, TARGET_KINDS } from '@/lib/annotation/model'
import { exampleRoom } from '@/lib/codebook/example-room'
import { type Entry, targetName } from '@/lib/codebook/model'
import { deskPaths } from '@/lib/paths/desk'
import { CodebookEntry } from './codebook-entry'
import { PickExample } from './pick-example.client'
import { useEntry } from './use-entry.client'

type Open = { readonly annotation: AnnotationView | null }

/** The codebook beside an article, one key away: of the targets of the chosen annotation, or of any other. */
export function CodebookTool() {
  const store = useWorkspaceStore()
  const [open, setOpen] = useState<Open | null>(null)
  const show = () => {
    const { annotations, activeId } = store.getState()
    setOpen({ annotation: annotations.find((one) => one.id === activeId && isStored(one)) ?? null })
  }
  useCommands({ codebook: show })
  return (
    <>
      <Button onClick={show}>
        Codebook <KeyOf command="codebook" />
      </Button>
      <Dialog
        open={open !== null}
        title="Codebook"
        onClose={() => setOpen(null)}
        actions={<Button onClick={() => setOpen(null)}>Close</Button>}
      >
        {open && <CodebookPanel annotation={open.annotation} />}
      </Dialog>
    </>
  )
}

function CodebookPanel({ annotation }: Open) {
  const subjects = useSetting().choices.subjects.filter(({ kind }) =>
    TARGET_KINDS.some((one) => one === kind),
  )
  const targets = (annotation?.targets ?? []).flatMap(({ id }) => subjects.find((one) => one.id === id) ?? [])
  const [chosen, setChosen] = useState<string | null>(targets[0]?.id ?? null)
  const { entry, failed, again } = useEntry(chosen)
  const rule = useRef<HTMLElement | null>(null)
  return (
    <div className="flex flex-col gap-4">
      {targets.length > 1 && <TargetChoice targets={targets} chosen={chosen} onChoose={setChosen} />}
      <SubjectPicker
        single
        label={targets.length > 0 ? 'Another target' : 'Which target'}
        options={subjects}
        chosen={[]}
        onChange={([id]) => id && setChosen(id)}
      />
      <section
        aria-label="What it says"
        aria-live="polite"
        aria-busy={chosen !== null && !entry && !failed}
        tabIndex={-1}
        ref={(element) => {
          rule.current = element
          if (targets.length === 1) focusFirst(element)
        }}
        className="outline-none"
      >
        {failed && <p className="text-problem">It could not be loaded. Close this and open it again.</p>}
        {chosen && !entry && !failed && <p className="text-soft">Looking it up …</p>}
        {entry && (
          <>
            <h3 className="reading mb-2 text-lg font-medium">
              <Link href={deskPaths.codebookEntry(entry.target.kind, entry.target.slug) as Route}>
                {targetName(entry.target)}
              </Link>
            </h3>
            <CodebookEntry entry={entry} />
          </>
        )}
      </section>
      {entry && annotation && (
        <AsExample
          key={`${entry.target.id} ${entry.examples.map(({ id }) => id).join()}`}
          entry={entry}
          annotation={annotation}
          onPicked={() => {
            rule.current?.focus()
            void again()
          }}
        />
      )}
    </div>
  )
}

/** The browser gives the focus to this when it opens the box around it, not to the field, which would open its list. */
const focusFirst = (element: HTMLElement | null) => element?.setAttribute('autofocus', '')

type ChoiceProps = {
  targets: readonly Pickable[]
  chosen: string | null
  onChoose: (id: string) => void
}

/** One of them is chosen and has the focus; an arrow key goes to the next. */
function TargetChoice({ targets, chosen, onChoose }: ChoiceProps) {
  const name = useId()
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-sm font-medium">Targets of the annotation</legend>
      {targets.map((target, index) => (
        <Checkbox
          key={target.id}
          type="radio"
          name={name}
          ref={index === 0 ? focusFirst : undefined}
          label={labelOf(target)}
          checked={target.id === chosen}
          onChange={() => onChoose(target.id)}
        />
      ))}
    </fieldset>
  )
}

type AsExampleProps = { entry: Entry; annotation: AnnotationView; onPicked: () => void }

/** The chosen annotation as an example of the target that is shown, as far as there is room. */
function AsExample({ entry, annotation, onPicked }: AsExampleProps) {
  const { kinds, words } = exampleRoom({
    examples: entry.examples.map(({ kind, annotation: { id } }) => ({ kind, annotationId: id })),
    annotationId: annotation.id,
    isAbout: annotation.targets.some(({ id }) => id === entry.target.id),
  })
  return (
    <section aria-label="The chosen annotation as an example" className="border-t border-rule pt-2">
      <p className="text-sm text-soft">
        {words}{' '}
        {kinds.length === 0 && (
          <Link href={deskPaths.codebookEntry(entry.target.kind, entry.target.slug) as Route}>
            To its examples
          </Link>
        )}
      </p>
      {kinds.length > 0 && (
        <PickExample
          subjectId={entry.target.id}
          annotationId={annotation.id}
          kinds={kinds}
          words={annotation.words.join(' … ')}
          onPicked={onPicked}
        />
      )}
    </section>
  )
}
