'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useState } from 'react'
import { KeyOf } from '@/components/annotation/key-of.client'
import { labelOf, type Pickable, SubjectPicker } from '@/components/annotation/subject-picker.client'
import { isStored } from '@/components/annotation/unsaved-view'
import { useCommands, useSetting, useWorkspaceStore } from '@/components/annotation/workspace-context.client'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog.client'
import { type AnnotationView, TARGET_KINDS } from '@/lib/annotation/model'
import { targetName } from '@/lib/codebook/model'
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
  const targets = annotation?.targets ?? []
  const [chosen, setChosen] = useState<string | null>(targets[0]?.id ?? null)
  const [said, setSaid] = useState('')
  const { entry, failed, again } = useEntry(chosen)
  return (
    <div className="flex flex-col gap-4">
      {targets.length > 1 && (
        <TargetChoice
          targets={subjects.filter(({ id }) => targets.some((target) => target.id === id))}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      <SubjectPicker
        single
        label={targets.length > 0 ? 'Another target' : 'Which target'}
        options={subjects}
        chosen={[]}
        onChange={([id]) => id && setChosen(id)}
      />
      <section aria-live="polite" aria-busy={chosen !== null && !entry && !failed}>
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
        <section aria-label="The chosen annotation as an example" className="border-t border-rule pt-2">
          <p className="text-sm text-soft">The annotation that is chosen is, for this target, a</p>
          <PickExample
            key={entry.target.id}
            subjectId={entry.target.id}
            annotationId={annotation.id}
            words={annotation.words.join(' … ')}
            onPicked={(kind) => {
              setSaid(`Picked as a ${kind} example.`)
              void again()
            }}
          />
        </section>
      )}
      <p role="status" className="text-sm text-soft">
        {said}
      </p>
    </div>
  )
}

type ChoiceProps = {
  targets: readonly Pickable[]
  chosen: string | null
  onChoose: (id: string) => void
}

function TargetChoice({ targets, chosen, onChoose }: ChoiceProps) {
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="mb-1 text-sm font-medium">Targets of the annotation</legend>
      {targets.map((target) => (
        <Button key={target.id} aria-pressed={target.id === chosen} onClick={() => onChoose(target.id)}>
          {target.id === chosen ? '✓ ' : ''}
          {labelOf(target)}
        </Button>
      ))}
    </fieldset>
  )
}
