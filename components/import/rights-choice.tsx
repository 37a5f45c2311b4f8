import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextButton } from '@/components/ui/text-button'
import { TextInput } from '@/components/ui/text-input'
import { RIGHTS_POLICIES, RIGHTS_WORDS, type RightsPolicy } from '@/lib/article/model'
import { proposeRights } from '@/lib/import-draft/known-publisher'
import type { DraftDecisions, KnownPublisher } from '@/lib/import-draft/model'

type Props = {
  decisions: DraftDecisions
  put: (part: Partial<DraftDecisions>) => void
  publishers: readonly KnownPublisher[]
}

/** What readers may be shown of it, and why; what holds for the publisher's other articles is proposed. */
export function RightsChoice({ decisions, put, publishers }: Props) {
  const { rights } = decisions
  const proposed = proposeRights(decisions, publishers)
  const isTaken = proposed?.policy === rights.policy && proposed.reason === rights.reason
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="spoken">Rights</legend>
      <Field
        label="Readers may be shown"
        hint={proposed ? undefined : 'Without a licence or a letter: short passages.'}
      >
        <Select
          value={rights.policy}
          onChange={({ target }) => put({ rights: { ...rights, policy: target.value as RightsPolicy } })}
        >
          {RIGHTS_POLICIES.map((policy) => (
            <option key={policy} value={policy}>
              {RIGHTS_WORDS[policy]}
            </option>
          ))}
        </Select>
      </Field>
      {proposed && !isTaken && (
        <p className="text-sm text-soft">
          Proposed {proposed.reason}.{' '}
          <TextButton onClick={() => put({ rights: proposed })}>Use this</TextButton>
        </p>
      )}
      <Field label="Why these rights" hint="A licence, a letter, the publisher's terms. May be left empty.">
        <TextInput
          value={rights.reason}
          onChange={({ target }) => put({ rights: { ...rights, reason: target.value } })}
        />
      </Field>
    </fieldset>
  )
}
