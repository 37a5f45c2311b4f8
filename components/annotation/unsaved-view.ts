import type { AnnotationView, EvidenceUse, TargetKind } from '@/lib/annotation/model'
import type { PassageDraft } from './store'
import type { WorkspaceSetting } from './workspace-context.client'

/** A new annotation as it will stand, for showing it before the server has answered. It has no public id, and its row version is 0. */
export function unsavedView(
  id: string,
  { spans, fields, destination }: PassageDraft,
  { version, choices, me }: WorkspaceSetting,
): AnnotationView {
  const now = new Date().toISOString()
  const subject = (wanted: string | null) => choices.subjects.find((one) => one.id === wanted)
  return {
    id,
    publicId: '',
    seq: 0,
    rowVersion: 0,
    fields,
    speakerName: subject(fields.speakerId)?.title ?? null,
    targets: fields.targets.flatMap((target) => {
      const { kind, number, title } = subject(target) ?? {}
      return kind && title !== undefined
        ? [{ id: target, kind: kind as TargetKind, slug: '', number: number ?? null, title }]
        : []
    }),
    spans: spans.map(({ start, end }) => ({ start, end, exact: version.text.slice(start, end) })),
    words: spans.map(({ start, end }) => version.text.slice(start, end)),
    carried: false,
    uses: usesOf(destination),
    placement: 'placed',
    suspect: false,
    why: null,
    madeOn: version.number,
    author: me.name,
    createdAt: now,
    updatedAt: now,
    updatedBy: me.name,
  }
}

/** It has been saved: the server knows it, and it can be worked on. */
export const isStored = ({ rowVersion }: Pick<AnnotationView, 'rowVersion'>) => rowVersion > 0

function usesOf(destination: PassageDraft['destination']): EvidenceUse[] {
  if (destination.kind === 'none') return []
  const { bearing } = destination
  const chosen =
    destination.kind === 'draft'
      ? destination.draft
      : { revisionId: '', publicId: '', wording: destination.wording }
  if (!chosen) return []
  const { revisionId, publicId: statement, wording } = chosen
  return [{ evidenceId: 'unsaved', revisionId, bearing, statement, wording, state: 'draft', signed: false }]
}
