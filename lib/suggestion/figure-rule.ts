import type { Concern, Finding } from './model'
import { type Quantity, quantitiesIn, sameQuantity } from './quantities'
import type { ReadSentence } from './reading'

/** Sentences that give an amount which a sentence of ours about a point, a concession or an event gives too. */
export function figureRule(sentences: readonly ReadSentence[], concerns: readonly Concern[]): Finding[] {
  const counted = concerns
    .filter(({ kind }) => kind !== 'person' && kind !== 'party')
    .map(({ id, wordings }) => ({ id, amounts: wordings.flatMap(quantitiesIn).filter(isOfItsOwn) }))
    .filter(({ amounts }) => amounts.length > 0)
  return sentences.flatMap(({ start, end, text }) => {
    const given = quantitiesIn(text)
    return counted.flatMap(({ id, amounts }) => {
      const shared = given.filter((one) => amounts.some((ours) => sameQuantity(one, ours)))
      return shared.length === 0 ? [] : [{ start, end, targetId: id, reason: reasonFor(shared) }]
    })
  })
}

/** How many points a text has is its name (“the 28-point plan”), not something that it says. */
const isOfItsOwn = ({ units }: Quantity) => units[0] !== 'point'

const reasonFor = (shared: readonly Quantity[]) =>
  `Gives ${[...new Set(shared.map(({ shown }) => `“${shown}”`))].join(', ')}, as a sentence of ours does.`
