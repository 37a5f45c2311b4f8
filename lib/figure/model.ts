/** A number that a statement gives, taken apart, as the desk shows it. */
export type DeskFigure = {
  readonly id: string
  readonly publicId: string
  readonly statementId: string
  readonly statementPublicId: string
  /** The newest wording of its statement. */
  readonly wording: string
  /** The page that its statement stands on. */
  readonly subjectId: string
  /** That wording still gives the amount; else it is left out of the next edition. */
  readonly stands: boolean
  readonly amount: string
  readonly unit: string
  readonly measures: string
  readonly whose: string
  /** EDTF, or empty. */
  readonly asOf: string
  readonly state: 'waiting' | 'done' | 'retired'
  readonly by: string
  readonly lookedAtBy: string | null
  /** Whoever asks entered it, so somebody else checks it. */
  readonly own: boolean
}
