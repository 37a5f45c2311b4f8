'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { faultOf } from '@/components/form/fault-of'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Note } from '@/components/ui/note'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { setRightsAction } from '@/lib/article/actions'
import { RIGHTS_POLICIES, RIGHTS_WORDS, type RightsPolicy } from '@/lib/article/model'
import { ARTICLE_PROBLEMS } from './article-problems'

/** Says anew what readers may be shown; the next edition keeps to it. */
export function RightsForm({ articleId, policy: current }: { articleId: string; policy: RightsPolicy }) {
  const router = useRouter()
  const save = useAction(setRightsAction)
  const [policy, setPolicy] = useState(current)
  const [reason, setReason] = useState('')

  async function submit() {
    const answer = await save.run({ articleId, policy, reason })
    if (!answer?.ok) return
    setReason('')
    router.refresh()
  }

  return (
    <form action={submit} className="flex flex-col gap-3 border-s border-rule ps-4">
      <Field label="Readers may be shown">
        <Select value={policy} onChange={({ target }) => setPolicy(target.value as RightsPolicy)}>
          {RIGHTS_POLICIES.map((each) => (
            <option key={each} value={each}>
              {RIGHTS_WORDS[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label="Why"
        hint="A licence, a letter, a request by the publisher."
        error={faultOf(save.result, 'reason')}
      >
        <TextInput value={reason} onChange={({ target }) => setReason(target.value)} required />
      </Field>
      <Problem result={save.result} words={ARTICLE_PROBLEMS} fieldNames={{ reason: 'Why' }} />
      {save.result?.ok && (
        <Note role="status">Saved. Editions that exist do not change; the next one keeps to it.</Note>
      )}
      <div>
        <Button type="submit" pending={save.pending}>
          Set the rights
        </Button>
      </div>
    </form>
  )
}
