'use client'

import { useEffect, useState } from 'react'
import { RecordSilenceHere } from '@/components/coverage/record-silence-here.client'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog.client'
import { findTermsAction, suggestTermsAction } from '@/lib/coverage/actions'
import type { TermHits } from '@/lib/coverage/term-hits'
import { KeyOf } from './key-of.client'
import { SubjectPicker } from './subject-picker.client'
import { useCommands, useSetting, useWorkspaceStore } from './workspace-context.client'

const ASKED: readonly string[] = ['point', 'concession']

/** "Nothing here on …": records that this version is silent on a point or a concession. Only the current one can be. */
export function SilenceTool() {
  const { version, article, choices } = useSetting()
  const store = useWorkspaceStore()
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const options = choices.subjects.filter(({ kind }) => ASKED.includes(kind))
  const subject = options.find(({ id }) => id === chosen[0])
  const hits = useSuggestedHits(version.id, subject?.id)
  const close = () => {
    setOpen(false)
    setChosen([])
  }
  useCommands({ silence: () => version.current && setOpen(true) })
  if (!version.current) return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        Nothing here on … <KeyOf command="silence" />
      </Button>
      <Dialog
        open={open}
        title="Nothing here on …"
        onClose={close}
        actions={<Button onClick={close}>Leave it</Button>}
      >
        <p className="mb-3 text-soft">
          You have read this version for it, and it says nothing. It counts once a second person has looked,
          and expires with the version.
        </p>
        <SubjectPicker
          label="Point or concession"
          single
          options={options}
          chosen={chosen}
          onChange={setChosen}
        />
        {subject && !hits && (
          <p role="status" className="mt-3 text-soft">
            Searching the text …
          </p>
        )}
        {subject && hits && (
          <RecordSilenceHere
            key={subject.id}
            subjectId={subject.id}
            versionId={version.id}
            article={article.slug}
            hits={hits}
            onDone={() => {
              close()
              store.getState().say(`Recorded: silent on ${subject.title}. A second person looks.`)
            }}
          />
        )}
      </Dialog>
    </>
  )
}

/** What the version holds for the words that a subject suggests; null until it is known. */
function useSuggestedHits(versionId: string, subjectId: string | undefined): readonly TermHits[] | null {
  const [found, setFound] = useState<{ readonly of: string; readonly hits: readonly TermHits[] } | null>(null)
  useEffect(() => {
    if (!subjectId) return
    let over = false
    const search = async () => {
      const suggested = await suggestTermsAction({ subjectId })
      const terms = suggested.ok ? suggested.value : []
      const answer = await findTermsAction({ versionId, terms })
      return answer.ok ? answer.value : []
    }
    // Without an answer the words are typed, and searched for then.
    const show = (hits: readonly TermHits[]) => !over && setFound({ of: subjectId, hits })
    search().then(show, () => show([]))
    return () => {
      over = true
    }
  }, [versionId, subjectId])
  return found && found.of === subjectId ? found.hits : null
}
