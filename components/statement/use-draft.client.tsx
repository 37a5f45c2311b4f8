'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useAction } from '@/components/form/use-action.client'
import { updateDraftAction } from '@/lib/statement/actions'
import type { RevisionFields } from '@/lib/statement/model'
import { dropFields, keepFields, keptFields } from './kept-fields'

type Saved = { readonly revisionId: string; readonly rowVersion: number; readonly fields: RevisionFields }
/** What is saved, and whether writing began there: of what was kept from before, nobody knows what it began as. */
type Base = Theirs & { readonly isUnknown?: true }
type Theirs = { readonly fields: RevisionFields; readonly rowVersion: number }

/** A draft being written: what is typed, what is saved, and the other text when both moved. */
export function useDraft({ revisionId, rowVersion, fields: saved }: Saved) {
  const router = useRouter()
  const save = useAction(updateDraftAction)
  const [fields, setFields] = useState(saved)
  const [base, setBase] = useState<Base>({ rowVersion, fields: saved })
  const [theirs, setTheirs] = useState<Theirs | null>(null)
  const dirty = !isSame(fields, base.fields)

  // A newer text from the server is taken over only where nothing was typed.
  if (rowVersion > base.rowVersion && !dirty && !theirs) {
    setBase({ rowVersion, fields: saved })
    setFields(saved)
  }
  const opened = useRef(saved)
  const openedAt = useRef(rowVersion)
  useEffect(() => {
    const kept = keptFields(revisionId, opened.current)
    if (!kept || isSame(kept.fields, opened.current)) return
    setFields(kept.fields)
    // Saving it then meets what others saved since, and is answered with both texts.
    const isOlder = kept.rowVersion !== openedAt.current
    setBase({ rowVersion: kept.rowVersion, fields: opened.current, ...(isOlder && { isUnknown: true }) })
  }, [revisionId])

  function change(changed: Partial<RevisionFields>) {
    const next = { ...fields, ...changed }
    setFields(next)
    keepFields(revisionId, { rowVersion: base.rowVersion, fields: next })
  }

  async function send(next: RevisionFields, seen: number): Promise<number | null> {
    const answer = await save.run({ revisionId, rowVersion: seen, fields: next })
    if (answer?.ok) {
      setBase({ rowVersion: answer.value.rowVersion, fields: next })
      setTheirs(null)
      dropFields(revisionId)
      router.refresh()
      return answer.value.rowVersion
    }
    if (answer?.reason === 'stale' && 'details' in answer) {
      const details = answer.details as { theirs: RevisionFields; rowVersion: number }
      setTheirs({ fields: details.theirs, rowVersion: details.rowVersion })
    }
    return null
  }

  return {
    fields,
    dirty,
    theirs,
    pending: save.pending,
    result: save.result,
    rowVersion: base.rowVersion,
    base: base.isUnknown ? null : base.fields,
    change,
    /** Saves what is typed, if anything; answers the row version to go on with, or null when it was refused. */
    save: () => (dirty ? send(fields, base.rowVersion) : Promise.resolve(base.rowVersion)),
    /** After a conflict: these fields over theirs. */
    choose: (next: RevisionFields) => {
      setFields(next)
      return theirs ? send(next, theirs.rowVersion) : Promise.resolve(null)
    },
    takeTheirs: () => {
      if (!theirs) return
      setFields(theirs.fields)
      setBase(theirs)
      setTheirs(null)
      dropFields(revisionId)
      router.refresh()
    },
  }
}

function isSame(a: RevisionFields, b: RevisionFields): boolean {
  return (Object.keys(b) as (keyof RevisionFields)[]).every((name) => a[name] === b[name])
}
