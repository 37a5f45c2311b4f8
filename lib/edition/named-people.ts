import type { PublicProof, PublicStatement } from './model'

type Naming = Pick<PublicStatement, 'home' | 'speaker' | 'allegation'> & {
  readonly proofs: readonly Pick<PublicProof, 'speaker'>[]
}

/** Slugs of the people whom a statement is about, quotes, or rests on the words of; each once. */
export function namedPeople({ home, speaker, allegation, proofs }: Naming): string[] {
  const slugs = [
    home.kind === 'person' ? home.slug : null,
    speaker?.slug,
    allegation?.about,
    ...proofs.map((proof) => proof.speaker?.slug),
  ]
  return [...new Set(slugs.filter((slug) => typeof slug === 'string'))]
}
