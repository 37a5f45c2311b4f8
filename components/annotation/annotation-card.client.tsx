'use client'

import type { Route } from 'next'
import Link from 'next/link'
import type { Ref } from 'react'
import { SHORT_WHY } from '@/components/suspect/words'
import { Button } from '@/components/ui/button'
import { Tag } from '@/components/ui/tag'
import { type AnnotationView, type EvidenceUse, VOICES } from '@/lib/annotation/model'
import { deskPaths } from '@/lib/paths/desk'
import { CardOrigin } from './card-origin.client'
import { CardTargets } from './card-targets.client'
import { CardTools } from './card-tools.client'
import { CardUses } from './card-uses.client'
import { QuotedHere } from './quoted-here.client'
import { CardThreads } from './thread-panel.client'
import { NewsTag } from './together.client'
import { isStored } from './unsaved-view'
import { BEARINGS, PLACEMENT_WORDS } from './words'

type Props = {
  annotation: AnnotationView
  /** Of the article. */
  slug: string
  active: boolean
  /** Its passage, or the card itself, has the pointer over it. */
  hovered: boolean
  onHover: (over: boolean) => void
  onActivate: () => void
  /** Where there is no margin, the passage is elsewhere on the page: go there. */
  onShow: () => void
  onEdit: () => void
  onDelete: () => void
  onAttach: () => void
  ref?: Ref<HTMLElement>
}

/** One annotation in the margin: the words, whose they are, what they are about, and what rests on them. */
export function AnnotationCard({
  annotation,
  slug,
  active,
  hovered,
  onHover,
  onActivate,
  onShow,
  onEdit,
  onDelete,
  onAttach,
  ref,
}: Props) {
  const { fields, words, uses, author } = annotation
  const heading = `card-${annotation.publicId}`
  return (
    <article
      ref={ref}
      id={`annotation-${annotation.publicId}`}
      aria-labelledby={heading}
      data-annotation={annotation.id}
      data-hovered={hovered ? '' : undefined}
      onFocus={onActivate}
      onPointerEnter={() => onHover(true)}
      onPointerLeave={() => onHover(false)}
      className={`border-s-4 py-2 ps-3 pe-2 text-sm ${active ? 'border-accent bg-raised' : hovered ? 'border-edge bg-raised' : 'border-rule bg-paper'}`}
    >
      <button
        type="button"
        id={heading}
        aria-pressed={active}
        onClick={onActivate}
        className="block w-full cursor-pointer text-start"
      >
        <QuotedHere words={words} spans={annotation.spans} short={!active} />
      </button>
      <NewsTag id={annotation.id} />
      <p className={`mt-1 text-soft ${active ? '' : 'truncate'}`}>
        {!active && <UseMarks uses={uses} />}
        {VOICES[fields.voice]}
        <Speaker annotation={annotation} />
      </p>
      <Doubt annotation={annotation} />
      {annotation.carried && (active || annotation.spans.length === 0) && (
        <p className="mt-1">
          <Link
            href={deskPaths.workspaceAt(slug, annotation.madeOn, annotation.publicId) as Route}
            className="inline-flex items-center pointer-coarse:min-h-11"
          >
            as marked in version {annotation.madeOn}
          </Link>
        </p>
      )}
      {active && isStored(annotation) && <Details annotation={annotation} />}
      {!active && isStored(annotation) && <CardThreads annotationId={annotation.id} active={false} />}
      {active && !isStored(annotation) && <p className="mt-2 text-soft">Being saved …</p>}
      {active && isStored(annotation) && (
        <div className="mt-2 flex flex-wrap items-center gap-1.5">
          {annotation.spans.length > 0 && (
            <Button onClick={onShow} className="min-[70rem]:hidden">
              Show in text
            </Button>
          )}
          <Button onClick={onEdit}>Edit</Button>
          <Button onClick={onAttach}>Attach</Button>
          <CardTools id={annotation.id} />
          <CardThreads annotationId={annotation.id} active />
          <Button variant="danger" onClick={onDelete}>
            Delete
          </Button>
          <span className="ms-auto text-xs text-soft">{author}</span>
        </div>
      )}
    </article>
  )
}

/** Why it is not to be relied on as it stands, and where somebody says what holds. */
function Doubt({ annotation: { publicId, placement, why } }: { annotation: AnnotationView }) {
  if (!why && placement === 'placed') return null
  return (
    <p className="mt-1 flex flex-wrap items-baseline gap-x-2">
      <Tag tone="attention">{why ? `suspect: ${SHORT_WHY[why]}` : PLACEMENT_WORDS[placement]}</Tag>
      {why && <Link href={deskPaths.suspectPassage(publicId)}>say where it stands now</Link>}
    </p>
  )
}

/** What only the chosen card shows. */
function Details({ annotation }: { annotation: AnnotationView }) {
  const { note, tags } = annotation.fields
  return (
    <>
      <CardTargets annotation={annotation} />
      {note && <p className="mt-1 whitespace-pre-line">{note}</p>}
      {tags.length > 0 && <p className="mt-1 text-soft">{tags.map((tag) => `#${tag}`).join(' ')}</p>}
      <CardOrigin annotation={annotation} />
      <CardUses annotation={annotation} />
    </>
  )
}

const IT_DOES: Readonly<Record<EvidenceUse['bearing'], string>> = {
  supports: 'supports',
  disputes: 'disputes',
  context: 'gives context to',
}

/** How many statements rest on it, and with which bearing. */
function UseMarks({ uses }: { uses: readonly EvidenceUse[] }) {
  return (Object.keys(BEARINGS) as EvidenceUse['bearing'][]).map((bearing) => {
    const count = uses.filter((use) => use.bearing === bearing).length
    if (count === 0) return null
    return (
      <span key={bearing} className="me-2 text-ink">
        <span aria-hidden="true" className="font-mono">
          {BEARINGS[bearing].mark}
        </span>{' '}
        {count === 1 ? 'statement' : `${count} statements`}
        <span className="spoken"> that it {IT_DOES[bearing]}.</span>
      </span>
    )
  })
}

function Speaker({ annotation: { fields, speakerName } }: { annotation: AnnotationView }) {
  const speaker = speakerName ?? fields.speakerDescription
  if (!speaker && !fields.chain) return null
  return (
    <>
      {speaker && <>: {speaker}</>}
      {fields.chain && <>, {fields.chain}</>}
    </>
  )
}
