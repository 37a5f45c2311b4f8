/** What the word that was lost is in its sentence. Whoever signs must accept the reading of all but the last. */
export const MISSING_ROLES = ['subject', 'object', 'speaker', 'other'] as const
export type MissingRole = (typeof MISSING_ROLES)[number]

export const MISSING_ROLE_WORDS: Readonly<Record<MissingRole, string>> = {
  subject: 'the subject: who does it',
  object: 'the object: to whom or what',
  speaker: 'the speaker: who says it',
  other: 'something else',
}

/** Without them the sentence does not say who did, who had it done to them, or who spoke. */
export const mustBeAccepted = (role: MissingRole) => role !== 'other'

const SPEAKS =
  /^\W*(?:\p{L}{1,20} ){0,2}(?:said|says|saying|told|tells|added|wrote|asked|stated|claimed|insisted|declared)\b/iu

/** Who speaks is there; who is spoken of in what they say is not. */
const SAYS_THAT = /^\p{L}{1,20} that /u

/**
 * A guess at what the missing word is, from the rule that found the gap and the words there: to be confirmed.
 *
 * @param text the text of the block
 * @param gap the place, in UTF-16 code units, with what the finding rests on
 */
export function proposedRole(
  text: string,
  { start, end, basis }: { readonly start: number; readonly end: number; readonly basis: string },
): MissingRole {
  const around = text.slice(start, end + 20)
  const isOfSpeech = /no subject/.test(basis) && SAYS_THAT.test(around)
  if (SPEAKS.test(around) && !isOfSpeech) return 'speaker'
  if (/no subject|begins in the middle|without the name$/.test(basis)) return 'subject'
  if (/preposition|it belongs to$|before a mark|stops in the middle|joins something/i.test(basis))
    return 'object'
  return 'other'
}
