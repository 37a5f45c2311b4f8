import type { PublicAlignment, PublicOrigin, PublicReading, PublicReference } from './model'

/** Provisions, alignments, readings, figures and silences that stand, as an edition is frozen from them. */
export type RecordSources = {
  readonly provisions: readonly ProvisionSource[]
  readonly alignments: readonly AlignmentSource[]
  readonly readings: readonly ReadingRecord[]
  readonly figures: readonly FigureSource[]
  readonly findings: readonly FindingSource[]
}

export const NO_RECORDS: RecordSources = {
  provisions: [],
  alignments: [],
  readings: [],
  figures: [],
  findings: [],
}

export type ProvisionSource = {
  readonly id: string
  readonly planVersionId: string
  readonly number: string
  readonly ordinal: number
  readonly pointId: string | null
  /** Empty, as the next is, when it was published before a second person had to look. */
  readonly checkedById: string
  /** ISO instant. */
  readonly checkedAt: string
}

/** Confirmed, or a proposal when nobody confirmed it. */
export type AlignmentSource = {
  readonly publicId: string
  readonly planVersionId: string
  readonly fromId: string | null
  readonly toId: string | null
  readonly kind: PublicAlignment['alignmentKind']
  readonly byMachine: boolean
  readonly confirmedById: string | null
  /** ISO instant. */
  readonly confirmedAt: string | null
}

type Checked = {
  readonly publicId: string
  readonly checkedById: string
  /** ISO instant. */
  readonly checkedAt: string
}

export type ReadingRecord = Checked &
  Pick<PublicReading, 'form' | 'words' | 'language' | 'rendering' | 'locator'> & {
    readonly provisionId: string
    readonly source:
      | ({
          readonly kind: 'reference'
          /** EDTF, or empty. */
          readonly date: string
          readonly origin: PublicOrigin | null
        } & Pick<
          PublicReference,
          'outlet' | 'title' | 'titleKind' | 'url' | 'language' | 'howRead' | 'quality'
        >)
      | {
          readonly kind: 'passage'
          /** Slug. */
          readonly article: string
          /** Public id of the annotation. */
          readonly passage: string
          readonly origin: PublicOrigin | null
        }
  }

export type FigureSource = Checked & {
  /** Public id. */
  readonly statement: string
  readonly amount: string
  readonly unit: string
  readonly measures: string
  readonly whose: string
  /** EDTF, or empty. */
  readonly asOf: string
}

/** About the current version of its article. */
export type FindingSource = Checked & {
  /** Slug. */
  readonly article: string
  readonly version: number
  readonly subjectId: string
  readonly partyId: string | null
  /** The parties that were there when it was noted, by id. */
  readonly partiesThen: readonly string[]
  readonly terms: readonly string[]
  /** ISO instant at which it was read. */
  readonly at: string
}
