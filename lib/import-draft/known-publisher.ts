import { addressHost } from '@/lib/article/address-key'
import { RIGHTS_WORDS, type RightsPolicy } from '@/lib/article/model'
import { isSiteHost } from '@/lib/import/site-name'
import type { DraftDecisions, KnownPublisher } from './model'

export type ProposedPublisher = { readonly name: string; readonly because: string }

/**
 * The known publishers that a draft may be from, by the host of its own addresses and by names that are written alike.
 * The one that is named already is left out.
 */
export function proposePublishers(
  { details, addresses }: Pick<DraftDecisions, 'details' | 'addresses'>,
  known: readonly KnownPublisher[],
): ProposedPublisher[] {
  const named = [details.published_by?.value, details.obtained_from?.value].flatMap((name) => name ?? [])
  const hosts = addresses.flatMap(({ kind, url }) => (kind === 'copy' ? [] : (addressHost(url) ?? [])))
  return known.flatMap(({ name, hosts: theirs }) => {
    if (name === details.published_by?.value) return []
    const host = theirs.find((one) => isSiteHost(one) && hosts.includes(one))
    if (host) return [{ name, because: `articles at ${host} are from there` }]
    const alike = named.find((one) => plainName(one) === plainName(name))
    return alike ? [{ name, because: `the source writes “${alike}”` }] : []
  })
}

/** Names of one publisher differ by an article, by marks and by the ending of its site. */
const plainName = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:the|www\.) ?/, '')
    .replace(/\.(?:com|org|net|co\.uk|[a-z]{2})$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Whether keeping the draft makes a publisher that is not known yet. */
export const isNewPublisher = (
  { details: { published_by } }: Pick<DraftDecisions, 'details'>,
  known: readonly KnownPublisher[],
): boolean => published_by !== undefined && !known.some(({ name }) => name === published_by.value)

/** What readers may be shown, as it is with the publisher's other articles; null where these differ or there is none. */
export function proposeRights(
  { details: { published_by } }: Pick<DraftDecisions, 'details'>,
  known: readonly KnownPublisher[],
): { policy: RightsPolicy; reason: string } | null {
  const rights = known.find(({ name }) => name === published_by?.value)?.rights ?? []
  const policy = rights[0]
  if (!policy || rights.some((one) => one !== policy)) return null
  const others = rights.length === 1 ? 'the other article' : `the ${rights.length} other articles`
  return { policy, reason: `as for ${others} from ${published_by?.value}: ${RIGHTS_WORDS[policy]}` }
}
