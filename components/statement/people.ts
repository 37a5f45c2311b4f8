/** What the pickers of the statement screens offer. */
export type Person = {
  readonly id: string
  readonly name: string
  readonly offices: readonly { readonly title: string; readonly start: string; readonly end: string }[]
}
export type Party = { readonly id: string; readonly name: string }
export type Choices = { readonly people: readonly Person[]; readonly parties: readonly Party[] }

/** The name behind an id among people and parties; empty for none. */
export function nameIn({ people, parties }: Choices, id: string | null): string {
  return [...people, ...parties].find((one) => one.id === id)?.name ?? ''
}
