import { comparedWords } from '@/components/suspect/compared-words'
import { Differences } from '@/components/suspect/differences'
import { Button } from '@/components/ui/button'
import { differingFields, FIELD_LABELS, fieldWords, type NameOf } from '@/lib/annotation/field-words'
import type { HistoryEntry, HistoryWhat } from '@/lib/annotation/history'
import { dateAndTime } from '@/lib/text/date-and-time'
import { BEARINGS, PLACEMENT_WORDS } from './words'

const WHAT: Readonly<Record<HistoryWhat, string>> = {
  created: 'marked it',
  changed: 'changed it',
  deleted: 'deleted it',
  restored: 'took the deletion back',
  decided: 'said where it lies',
  'looked-for': 'was read',
  attached: 'attached it to a statement',
  detached: 'detached it from a statement',
  bearing: 'changed how it bears on a statement',
  other: 'did something else with it',
}
const DECIDED = {
  confirmed: 'said that the same words stand',
  reworded: 'took other words',
  gone: 'said that the words are gone',
} as const

type Props = {
  entry: HistoryEntry
  /** The words that stood before, where the entry gave it others. */
  wordsBefore: readonly string[]
  nameOf: NameOf
  onRestore: (() => void) | null
}

/** One thing that happened: who, when, and what it was before and since. */
export function HistoryEntryView({ entry, wordsBefore, nameOf, onRestore }: Props) {
  const { at, by, passage, evidence, note } = entry
  return (
    <li className="border-s-2 border-rule ps-2.5">
      <p>
        <b className="font-semibold">
          {by ?? `Version ${passage?.version ?? ''}`} {whatWords(entry, wordsBefore)}
        </b>{' '}
        <time dateTime={at} className="text-soft">
          {dateAndTime(new Date(at))}
        </time>
      </p>
      <FieldsChanged entry={entry} nameOf={nameOf} />
      <Passage entry={entry} wordsBefore={wordsBefore} />
      {evidence && (
        <p className="text-soft">
          {[evidence.was, evidence.bearing].flatMap((one) => (one ? [BEARINGS[one].word] : [])).join(' → ')}
        </p>
      )}
      {note && <p className="whitespace-pre-line">{note}</p>}
      {onRestore && (
        <Button className="mt-1" onClick={onRestore}>
          Restore this
        </Button>
      )}
    </li>
  )
}

function whatWords({ what, passage, restored }: HistoryEntry, wordsBefore: readonly string[]): string {
  if (restored) return `restored the state of ${dateAndTime(new Date(restored))}`
  if (!passage?.decision) return WHAT[what]
  const others = wordsBefore.length > 0 && !isSame(wordsBefore, passage.words)
  return passage.decision === 'confirmed' && others ? 'took the first words again' : DECIDED[passage.decision]
}
const isSame = (some: readonly string[], other: readonly string[]) =>
  JSON.stringify(some) === JSON.stringify(other)

function FieldsChanged({ entry: { fields }, nameOf }: Pick<Props, 'entry' | 'nameOf'>) {
  if (!fields?.before) return null
  const { before, after } = fields
  return (
    <dl>
      {differingFields(before, after).map((field) => (
        <div key={field}>
          <dt className="inline text-soft">{FIELD_LABELS[field]}: </dt>
          <dd className="inline">
            <del>{fieldWords(before, field, nameOf)}</del>
            <span aria-hidden="true"> → </span>
            <span className="spoken"> became </span>
            <ins className="decoration-2 underline-offset-2">{fieldWords(after, field, nameOf)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Passage({ entry: { passage, what }, wordsBefore }: Pick<Props, 'entry' | 'wordsBefore'>) {
  if (!passage) return null
  const { state, words } = passage
  const differs = wordsBefore.length > 0 && words.length > 0
  return (
    <>
      {what === 'looked-for' && <p className="text-soft">{PLACEMENT_WORDS[state]}</p>}
      {words.length > 0 && <p className="reading">“{words.join(' … ')}”</p>}
      {differs && (
        <Differences
          differences={comparedWords(wordsBefore, words).differences}
          named={what === 'looked-for'}
        />
      )}
    </>
  )
}
