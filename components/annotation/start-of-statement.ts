import { nameFinder } from '@/lib/annotation/known-names'
import type { AnnotationFields } from '@/lib/annotation/model'
import { heldAt } from '@/lib/edition/public-date'
import type { DeskParty, DeskPerson } from '@/lib/people/model'
import type { RevisionFields, StatementKind } from '@/lib/statement/model'

type Known = {
  readonly people: readonly DeskPerson[]
  readonly parties: readonly DeskParty[]
  /** When the article was published, as EDTF, or empty. */
  readonly publishedDate: string
}

/** What a new statement begins with besides its words. */
export type StartOfStatement = {
  readonly kind: StatementKind
  readonly draft: Pick<
    RevisionFields,
    'partyId' | 'speakerId' | 'speakerDescription' | 'officeThen' | 'asOf' | 'asOfMethod' | 'asOfBasis'
  >
}

/**
 * What a statement that starts from a passage may begin with: who speaks and in which office then, the party that the
 * office or the description names, the day of the article, and a kind that fits. To be looked at; never a stance.
 */
export function startOfStatement(
  {
    voice,
    speakerId,
    speakerDescription,
  }: Pick<AnnotationFields, 'voice' | 'speakerId' | 'speakerDescription'>,
  homeKind: string,
  { people, parties, publishedDate }: Known,
): StartOfStatement {
  const offices = people.find(({ id }) => id === speakerId)?.offices ?? []
  const held = offices.filter((office) => heldAt(office, publishedDate))
  const office = held.length === 1 ? (held[0]?.title ?? '') : ''
  const partyId = onlyParty(parties, speakerId ? office : speakerDescription)
  const speaks = voice === 'direct_speech' || voice === 'paraphrase'
  return {
    kind: homeKind === 'event' ? 'account' : speaks && partyId ? 'position' : 'detail',
    draft: {
      partyId,
      speakerId,
      speakerDescription,
      officeThen: office,
      asOf: publishedDate,
      asOfMethod: publishedDate ? 'inferred' : null,
      asOfBasis: publishedDate ? 'the day of the article' : '',
    },
  }
}

/** The one party that some words name; none when they name two. */
function onlyParty(parties: readonly DeskParty[], words: string): string | null {
  const dotless = words.replace(/(?<=\p{Lu})\./gu, '')
  const named = new Set(nameFinder(parties)(dotless).map(({ id }) => id))
  return named.size === 1 ? ([...named][0] ?? null) : null
}
