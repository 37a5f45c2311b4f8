import type { SaidOfItself } from '@/lib/import/model'
import type { KnownFacts } from './model'

type Addressed = {
  readonly address?: string | null
  readonly finalAddress?: string | null
  readonly known?: KnownFacts
}

/**
 * What is known, with the addresses that led to the page: the one that answered, and the one asked for when it is
 * another. They are aliases: which one is canonical is said by the page or by a person.
 */
export function knownWithAddress({ address, finalAddress, known = {} }: Addressed): KnownFacts {
  const led = [finalAddress, address].flatMap((url) => (url ? [withoutFragment(url)] : []))
  const given = known.addresses ?? []
  const added = [...new Set(led)].filter((url) => !given.some((one) => one.url === url))
  return added.length === 0
    ? known
    : { ...known, addresses: [...given, ...added.map((url) => ({ kind: 'alias' as const, url }))] }
}

/** What was known, and what a page that could not be used says of its article: known before goes first. */
export function knownWithSaid(known: KnownFacts = {}, said: SaidOfItself | undefined): KnownFacts {
  if (!said) return known
  const stated = Object.entries(said.details).flatMap(([field, detail]) =>
    detail ? [[field, { value: detail.value, method: detail.method, reason: detail.reason }] as const] : [],
  )
  const addresses = known.addresses ?? []
  const added = said.addresses.filter(({ url }) => !addresses.some((one) => one.url === url))
  return {
    ...known,
    details: { ...Object.fromEntries(stated), ...known.details },
    addresses: [...addresses, ...added.map(({ kind, url }) => ({ kind, url }))],
  }
}

function withoutFragment(url: string): string {
  const bare = new URL(url)
  bare.hash = ''
  return bare.href
}
