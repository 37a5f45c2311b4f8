import { slugify } from '@/lib/text/slug'

export type Choice = { readonly value: string; readonly words: string }

/** One field of a small form. The kind says which control it gets and how what is typed becomes a value. */
export type RecordField = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly kind: 'line' | 'lines' | 'slug' | 'number' | 'choice' | 'optional-choice' | 'list' | 'yes'
  readonly choices?: readonly Choice[]
  readonly required?: boolean
  /** Words of ours that readers will see: house style speaks up about them. */
  readonly styled?: boolean
}

export type Typed = Readonly<Record<string, string>>

/** What the controls hold at first, from the values that stand. */
export function typedFrom(fields: readonly RecordField[], values: Readonly<Record<string, unknown>>): Typed {
  return Object.fromEntries(fields.map((field) => [field.name, controlValue(field, values[field.name])]))
}

function controlValue({ kind, choices }: RecordField, value: unknown): string {
  if (kind === 'yes') return value === false ? '' : 'yes'
  if (kind === 'list') return Array.isArray(value) ? value.join(', ') : ''
  if (value === null || value === undefined) return kind === 'choice' ? (choices?.[0]?.value ?? '') : ''
  return String(value)
}

/** The values that the controls stand for, as the server wants them. */
export function valuesOf(fields: readonly RecordField[], typed: Typed): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.name, readControl(field, typed[field.name] ?? '')]))
}

function readControl({ kind }: RecordField, text: string): unknown {
  if (kind === 'number') return Number(text)
  if (kind === 'yes') return text !== ''
  if (kind === 'optional-choice') return text === '' ? null : text
  if (kind === 'list')
    return text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean)
  return text
}

/** After one control changed: the address follows the title until it is typed by hand. */
export function change(fields: readonly RecordField[], typed: Typed, name: string, text: string): Typed {
  const next = { ...typed, [name]: text }
  const follows = fields.some(({ kind }) => kind === 'slug') && typed.slug === slugify(typed.title ?? '')
  return name === 'title' && follows ? { ...next, slug: slugify(text) } : next
}

/** What a control stands for, to be read: the words of a choice, yes or no, or that there is nothing. */
export function shownValue({ kind, choices }: RecordField, text: string): string {
  if (kind === 'yes') return text === '' ? 'no' : 'yes'
  if (kind === 'optional-choice' && text === '') return 'none'
  return choices?.find(({ value }) => value === text)?.words ?? (text || 'nothing')
}
