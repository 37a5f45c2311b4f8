'use client'

import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { Problem } from '@/components/form/problem'
import { Button } from '@/components/ui/button'
import { Key } from '@/components/ui/key'
import { StatusLine } from '@/components/ui/status-line.client'
import { FIELD_RULES, fieldFindings } from '@/lib/evidence/gate-fields'
import { GATE_RULES } from '@/lib/evidence/gate-finding'
import { standsInTheWay } from '@/lib/evidence/gate-stages'
import type { RevisionDesk } from '@/lib/review/revision-desk'
import { STATE_WORDS } from '@/lib/statement/lifecycle'
import { Conflict } from './conflict.client'
import { FieldsForm } from './fields-form'
import { GateLine, GatePanel } from './gate-panel'
import { type Choices, nameIn } from './people'
import { ReaderPreview } from './reader-preview'
import { StyleNotes } from './style-notes.client'
import { SubmitDraft } from './submit-draft.client'
import { useDraft } from './use-draft.client'
import { STATEMENT_PROBLEMS } from './words'

type Props = {
  desk: RevisionDesk
  choices: Choices
  /** Above the form: what the statement is about. */
  place: ReactNode
  /** In the middle: evidence and references. */
  children: ReactNode
  /** Under the gate: authors. */
  aside: ReactNode
}

/** A draft at work: the sentence on the left, what it rests on in the middle, what is still open on the right. */
export function StatementDesk({ desk, choices, place, children, aside }: Props) {
  const draft = useDraft(desk)
  const [saved, setSaved] = useState(false)
  const nameOf = (id: string | null) => nameIn(choices, id)
  const live = fieldFindings({
    revision: {
      fields: draft.fields,
      kind: desk.kind,
      home: { kind: desk.homeKind },
      dismissals: desk.dismissals,
      passages: desk.passages,
    },
  })
  const findings = [...live, ...desk.findings.filter(({ id }) => !FIELD_RULES.includes(id))].sort(
    (a, b) => GATE_RULES.indexOf(a.id) - GATE_RULES.indexOf(b.id),
  )
  const save = async () => setSaved((await draft.save()) !== null)
  const press = (event: KeyboardEvent) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void save()
  }

  return (
    <div className="grid gap-x-8 gap-y-10 lg:grid-cols-2 xl:grid-cols-[minmax(0,1fr)_minmax(0,1.05fr)_17rem]">
      <div className="flex min-w-0 flex-col gap-5">
        <ReaderPreview fields={draft.fields} home={desk.home} support={desk.support} nameOf={nameOf} />
        <GateLine state={STATE_WORDS.draft} findings={findings} stage="submit" />
        {place}
        <form
          aria-label="The sentence and what it applies to"
          className="flex flex-col gap-4"
          onKeyDown={press}
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <FieldsForm fields={draft.fields} onChange={draft.change} choices={choices}>
            <StyleNotes
              sentence={{ wording: draft.fields.wording, home: desk.homeKind, kind: desk.kind }}
              revisionId={desk.revisionId}
              dismissals={desk.dismissals}
            />
          </FieldsForm>
          {draft.theirs ? (
            <Conflict
              base={draft.base}
              mine={draft.fields}
              theirs={draft.theirs.fields}
              nameOf={nameOf}
              pending={draft.pending}
              onChoose={(fields) => void draft.choose(fields).then((version) => setSaved(version !== null))}
              onTakeTheirs={draft.takeTheirs}
            />
          ) : (
            <Problem result={draft.result} words={STATEMENT_PROBLEMS} />
          )}
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" pending={draft.pending} disabled={!draft.dirty}>
              Save the draft
            </Button>
            <span className="key-hints text-sm text-soft">
              <Key>Ctrl</Key> <Key>S</Key>
            </span>
            <StatusLine status={statusOf(draft.dirty, saved)} />
          </div>
        </form>
      </div>
      <div className="min-w-0">{children}</div>
      <div className="flex min-w-0 flex-col gap-6 lg:col-span-2 xl:sticky xl:top-6 xl:col-span-1 xl:self-start">
        <GatePanel findings={findings} stage="submit">
          <SubmitDraft
            revisionId={desk.revisionId}
            save={draft.save}
            dirty={draft.dirty}
            open={standsInTheWay(findings, 'submit').length === 0}
          />
        </GatePanel>
        {aside}
      </div>
    </div>
  )
}

function statusOf(dirty: boolean, saved: boolean) {
  if (dirty) return { words: 'Not saved yet; kept in this tab.' }
  return saved ? { words: 'Saved.' } : null
}
