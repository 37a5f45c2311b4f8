import { Field } from '@/components/ui/field'
import { Tag } from '@/components/ui/tag'
import { TextButton } from '@/components/ui/text-button'
import { TextInput } from '@/components/ui/text-input'
import type { Detail } from '@/lib/article/model'
import type { Detail as ReadDetail } from '@/lib/import/model'

type Props = {
  /** What the machine read for this fact. */
  read: ReadDetail | null
  /** What stands there now; an empty value is none. */
  detail: Detail
  /** Something was found and not taken. */
  isOpen: boolean
  by: string
  change: (detail: Detail) => void
}

/** Where the value of a fact came from, in plain words; a value that is hardly sure looks so. */
export function FactSource({ read, detail, isOpen, by, change }: Props) {
  if (detail.value.trim() === '')
    return (
      <p className="text-sm text-soft">{read ? 'Left empty by you.' : isOpen ? NOT_SURE : 'None found.'}</p>
    )
  const isRead = read !== null && read.value === detail.value && detail.method !== 'typed'
  if (isRead) return <AsRead read={read} />
  if (detail.method === 'inferred')
    return (
      <Field label="Inferred because">
        <TextInput
          value={detail.reason}
          onChange={({ target }) => change({ ...detail, reason: target.value })}
        />
      </Field>
    )
  if (detail.method === 'found') return <p className="text-sm text-soft">Found: {detail.reason}.</p>
  return (
    <p className="text-sm text-soft">
      {detail.reason ? `Typed: ${detail.reason}.` : `Typed by ${by}.`}{' '}
      {!detail.reason && (
        <TextButton onClick={() => change({ ...detail, method: 'inferred' })}>It is inferred</TextButton>
      )}
    </p>
  )
}

const NOT_SURE = 'None taken: what was found does not agree, or is not sure enough.'
const SURE = { high: 'sure', medium: 'fairly sure', low: 'unsure: check it' } as const

function AsRead({ read: { method, reason, confidence } }: { read: ReadDetail }) {
  const tone = confidence === 'low' ? 'attention' : method === 'inferred' ? 'inferred' : 'plain'
  return (
    <p className="text-sm text-soft">
      {method === 'found' ? 'Found' : 'Inferred'}: {reason}.{' '}
      {confidence && <Tag tone={tone}>{SURE[confidence]}</Tag>}
    </p>
  )
}
