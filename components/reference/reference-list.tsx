import { fullDate } from '@/components/statement/full-date'
import { Disclosure } from '@/components/ui/disclosure'
import { Tag } from '@/components/ui/tag'
import {
  type DeskReference,
  type DeskReferenceReading,
  type DeskReferenceUse,
  HOW_READ,
  QUALITIES,
  TITLE_KINDS,
} from '@/lib/reference/model'
import { ReferenceForm } from './reference-form.client'
import { ReferenceUses } from './reference-uses'

type Props = {
  references: readonly DeskReference[]
  /** By reference id. */
  uses: ReadonlyMap<string, readonly DeskReferenceUse[]>
  readings: ReadonlyMap<string, readonly DeskReferenceReading[]>
}

/** Sources that are not archived here, by outlet, each with what it was seen to say. */
export function ReferenceList({ references, uses, readings }: Props) {
  return (
    <ul className="flex flex-col">
      {references.map((reference) => (
        <li
          key={reference.id}
          id={reference.slug}
          className="scroll-mt-6 target:bg-mark border-t border-rule py-3"
        >
          <p>
            <span className="font-semibold">{reference.outlet}</span>: <Title reference={reference} />
          </p>
          <p className="text-sm text-soft">{facts(reference).join(' · ')}</p>
          <ReferenceUses
            of={reference}
            uses={uses.get(reference.id) ?? []}
            readings={readings.get(reference.id) ?? []}
          />
          {reference.frozen ? (
            <p className="mt-1 text-sm">
              <Tag>does not change any more</Tag> A submitted statement or a reading uses it.
            </p>
          ) : (
            <Disclosure summary="Correct it" className="mt-1 text-sm">
              <ReferenceForm reference={reference} />
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  )
}

function Title({ reference }: { reference: DeskReference }) {
  const { title, titleKind, url } = reference
  const words = titleKind === 'headline' ? `“${title}”` : <i>{title}</i>
  if (url === '') return words
  return (
    <a href={url} rel="noreferrer noopener" target="_blank">
      {words}
      <span className="spoken"> (opens in a new tab)</span>
    </a>
  )
}

function facts(reference: DeskReference): string[] {
  const parts = [
    reference.titleKind === 'headline' ? '' : TITLE_KINDS[reference.titleKind],
    fullDate(reference.date) || 'no date seen',
    `language: ${reference.language}${reference.translated ? ', translated by us' : ''}`,
    HOW_READ[reference.howRead],
    QUALITIES[reference.quality],
    `origin: ${reference.origin?.name ?? 'not established'}`,
  ]
  return parts.filter((part) => part !== '')
}
