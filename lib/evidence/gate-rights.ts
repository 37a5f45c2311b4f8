import { type ExposureFigure, type GateFinding, type GateInput, onStatement } from './gate-finding'

/** A quarter of the words, or half with public officials' direct speech: the database holds the same limits. */
const PLAIN_SHARE = 4
const TOTAL_SHARE = 2

/** Whether what would be shown of an article stays within its rights. */
export function isWithinRights({ policy, plain, total, whole }: ExposureFigure): boolean {
  if (policy === 'full') return true
  if (policy === 'link_only') return total === 0
  return plain * PLAIN_SHARE <= whole && total * TOTAL_SHARE <= whole
}

export function rightsRule({ exposure }: GateInput): GateFinding[] {
  const fine = (sentence: string): GateFinding[] => [
    { id: 'rights', ok: true, sentence, place: onStatement('evidence') },
  ]
  if (exposure === null)
    return fine('What may be shown of each article is counted when the edition is put together.')
  const beyond = exposure.filter((figure) => !isWithinRights(figure))
  if (beyond.length === 0) return fine('What would be shown of each article is within its rights.')
  return beyond.map((figure) => ({
    id: 'rights',
    ok: false,
    sentence: sentenceOf(figure),
    place: { screen: 'article', slug: figure.articleSlug },
  }))
}

function sentenceOf({ title, policy, plain, total, whole }: ExposureFigure): string {
  if (policy === 'link_only') return `“${title}” may only be linked, not quoted.`
  return `More of “${title}” would be shown than its rights allow: ${plain} of ${whole} words, ${total} with officials’ speech.`
}
