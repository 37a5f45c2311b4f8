import type { PublicStatement } from '@/lib/edition/model'

/** Whether all that supports a sentence is what an outlet expects. */
export function isExpectation({ proofs, references }: PublicStatement): boolean {
  const supporting = proofs.filter(({ bearing }) => bearing === 'supports')
  return (
    supporting.length > 0 &&
    supporting.every(({ voice }) => voice === 'outlet_expectation') &&
    !references.some(({ bearing }) => bearing === 'supports')
  )
}
