'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Problem } from '@/components/form/problem'
import { StyleHint } from '@/components/form/style-hint'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { NOTICE_EFFECTS, NOTICE_KINDS, NOTICE_WORDS } from '@/lib/edition/labels'
import type { PublicNotice } from '@/lib/edition/model'
import { NOTICE_PROBLEMS } from '@/lib/edition/refusal-words'
import { takeDownAction } from '@/lib/newsroom/actions'
import { deskPaths } from '@/lib/paths/desk'

type Props = {
  target: Pick<PublicNotice, 'targetKind' | 'targetId'>
  /** Everything that would vanish if it were taken down has been listed above this form. */
  places: number
}

const FIELDS = { words: 'What readers see', reason: 'Why, for the desk' }

/** What kind of notice, what readers see, why: one confirmation, and it stands in every edition. No kind is preset. */
export function NoticeForm({ target, places }: Props) {
  const router = useRouter()
  const [typed, setTyped] = useState({
    kind: null as (typeof NOTICE_KINDS)[number] | null,
    words: '',
    reason: '',
  })
  const { run, pending, result } = useAction(takeDownAction)
  const isTakeDown = typed.kind === 'taken_down'

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    // The browser asks for the choice before it comes to this.
    if (typed.kind === null) return
    const answer = await run({ ...target, ...typed, kind: typed.kind })
    if (!answer?.ok) return
    router.replace(deskPaths.notices())
    router.refresh()
  }
  return (
    <form onSubmit={submit} className="mt-5 flex max-w-2xl flex-col gap-4">
      <fieldset className="space-y-1">
        <legend className="mb-1 text-sm font-medium">What readers should know</legend>
        {NOTICE_KINDS.map((kind) => (
          <Checkbox
            key={kind}
            type="radio"
            name="kind"
            required
            checked={typed.kind === kind}
            onChange={() => setTyped({ ...typed, kind })}
            label={NOTICE_WORDS[kind]}
            hint={NOTICE_EFFECTS[kind]}
          />
        ))}
      </fieldset>
      <Field
        label={FIELDS.words}
        hint="It stands in the place itself, in every edition. Do not repeat what is taken down."
      >
        <TextArea
          reading
          required
          maxLength={500}
          value={typed.words}
          onChange={(event) => setTyped({ ...typed, words: event.target.value })}
        />
      </Field>
      <StyleHint typing words={typed.words} />
      <Field label={FIELDS.reason} hint="Only the desk sees it: who asked, which order, what was found.">
        <TextArea
          required
          maxLength={2000}
          rows={2}
          value={typed.reason}
          onChange={(event) => setTyped({ ...typed, reason: event.target.value })}
        />
      </Field>
      <Problem result={result} words={NOTICE_PROBLEMS} fieldNames={FIELDS} />
      <div>
        <Button type="submit" variant={isTakeDown ? 'danger' : 'primary'} pending={pending}>
          {isTakeDown ? `Take down now, at ${placeWords(places)}` : 'Give this notice'}
        </Button>
      </div>
    </form>
  )
}

function placeWords(places: number): string {
  return places === 1 ? 'one place' : `${places} places`
}
