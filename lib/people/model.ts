export type DeskOffice = {
  readonly id: string
  readonly title: string
  readonly official: boolean
  /** EDTF; empty means open. */
  readonly start: string
  readonly end: string
}
export type DeskPerson = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly offices: readonly DeskOffice[]
}
export type DeskParty = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly memberOfId: string | null
}
