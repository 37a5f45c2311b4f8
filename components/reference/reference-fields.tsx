import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import {
  type DeskReference,
  type ReferenceFields as Fields,
  HOW_READ,
  QUALITIES,
  type ReferenceOrigin,
  TITLE_KINDS,
} from '@/lib/reference/model'

export type ReferenceValues = Fields & {
  readonly originName: string
  readonly originKind: ReferenceOrigin['kind']
}

export const EMPTY_REFERENCE: ReferenceValues = {
  outlet: '',
  title: '',
  titleKind: 'headline',
  date: '',
  url: '',
  language: 'en',
  translated: false,
  howRead: 'original',
  quality: 'A',
  originName: '',
  originKind: 'not_established',
}

export function valuesOf(reference: DeskReference): ReferenceValues {
  const { outlet, title, titleKind, date, url, language, translated, howRead, quality, origin } = reference
  const fields = { outlet, title, titleKind, date, url, language, translated, howRead, quality }
  return { ...fields, originName: origin?.name ?? '', originKind: origin?.kind ?? 'not_established' }
}

export const ORIGINS: Readonly<Record<ReferenceOrigin['kind'], string>> = {
  leaked_text: 'the leaked text',
  named_report: 'another report, named',
  own_reporting: 'own reporting of the outlet',
  not_established: 'not established',
}

type Props = {
  values: ReferenceValues
  onChange: (values: ReferenceValues) => void
  /** What the server said of a field. */
  fault: (name: string) => string | undefined
}

/** Everything there is to say of a source that is not archived here. */
export function ReferenceFields({ values, onChange, fault }: Props) {
  const set = (changed: Partial<ReferenceValues>) => onChange({ ...values, ...changed })
  return (
    <>
      <div className="grid items-end gap-3 sm:grid-cols-2">
        <Field label="Outlet" error={fault('outlet')}>
          <TextInput
            value={values.outlet}
            required
            onChange={({ target }) => set({ outlet: target.value })}
          />
        </Field>
        <Field
          label="Date"
          hint="As the page shows it: 2025-11-20; empty when it shows none."
          error={fault('date')}
        >
          <TextInput value={values.date} onChange={({ target }) => set({ date: target.value })} />
        </Field>
      </div>
      <Field label="Title" error={fault('title')}>
        <TextInput value={values.title} required onChange={({ target }) => set({ title: target.value })} />
      </Field>
      <div className="grid items-end gap-3 sm:grid-cols-2">
        <Field label="The title is" hint="Only a headline is printed as one.">
          <Options words={TITLE_KINDS} value={values.titleKind} onPick={(titleKind) => set({ titleKind })} />
        </Field>
        <Field label="How it was read">
          <Options words={HOW_READ} value={values.howRead} onPick={(howRead) => set({ howRead })} />
        </Field>
        <Field label="Quality">
          <Options words={QUALITIES} value={values.quality} onPick={(quality) => set({ quality })} />
        </Field>
        <Field label="Language" hint="A code such as en, uk, ru." error={fault('language')}>
          <TextInput
            value={values.language}
            required
            onChange={({ target }) => set({ language: target.value })}
          />
        </Field>
      </div>
      <Checkbox
        checked={values.translated}
        onChange={({ target }) => set({ translated: target.checked })}
        label="We put it into English ourselves"
      />
      <Field label="Address" error={fault('url')}>
        <TextInput
          type="url"
          value={values.url}
          placeholder="https://"
          onChange={({ target }) => set({ url: target.value })}
        />
      </Field>
      <div className="grid items-end gap-3 sm:grid-cols-2">
        <Field
          label="Origin"
          hint="Where the report comes from; empty for not established."
          error={fault('origin')}
        >
          <TextInput
            value={values.originName}
            onChange={({ target }) =>
              set({ originName: target.value, originKind: kindOf(target.value, values) })
            }
          />
        </Field>
        <Field label="Kind of origin">
          <Options words={ORIGINS} value={values.originKind} onPick={(originKind) => set({ originKind })} />
        </Field>
      </div>
    </>
  )
}

/** Without a name nothing is established; the first letter of one says that something is. */
function kindOf(name: string, { originName, originKind }: ReferenceValues): ReferenceOrigin['kind'] {
  if (name.trim() === '') return 'not_established'
  return originName.trim() === '' && originKind === 'not_established' ? 'own_reporting' : originKind
}

type OptionsProps<Name extends string> = {
  words: Readonly<Record<Name, string>>
  value: Name
  onPick: (name: Name) => void
}

function Options<Name extends string>({ words, value, onPick, ...wiring }: OptionsProps<Name>) {
  return (
    <Select {...wiring} value={value} onChange={({ target }) => onPick(target.value as Name)}>
      {(Object.keys(words) as Name[]).map((name) => (
        <option key={name} value={name}>
          {words[name]}
        </option>
      ))}
    </Select>
  )
}
