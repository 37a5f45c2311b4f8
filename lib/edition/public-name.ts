/** A user as readers may come to see one. */
export type Signer = {
  readonly name: string
  readonly style: 'byline' | 'initials' | 'second_editor'
  /** A signer of the demo story. */
  readonly sample: boolean
}

/** The name a user chose to show to readers. Who keeps theirs back is named by what they did. */
export function publicName(signer: Signer, role: 'writer' | 'second' | 'admin' = 'second'): string {
  if (signer.style === 'byline') return signer.name
  if (signer.style === 'initials') return initials(signer.name)
  return { writer: 'an editor', second: 'second editor', admin: 'the publishing admin' }[role]
}

function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((part) => `${Array.from(part)[0]?.toUpperCase()}.`)
    .join(' ')
}
