import type { PublicArticle, PublicSpan } from '@/lib/edition/model'
import { textFragment } from '@/lib/text/text-fragment'
import { hostOf, safeUrl } from './wording'
import { proofWords as words } from './words/proof'

type Props = { addresses: PublicArticle['addresses']; spans: readonly PublicSpan[]; absent: string }

/** The publisher's own address where it is known, at the words relied on; a copy is said to be one. */
export function OriginalAddress({ addresses, spans, absent }: Props) {
  const best =
    addresses.find(({ kind }) => kind === 'canonical') ?? addresses.find(({ kind }) => kind === 'alias')
  const shown = best ?? addresses.find(({ kind }) => kind === 'copy')
  const href = shown && safeUrl(shown.url)
  if (!href) return <span className="absent">{absent}</span>
  const address = href.split('#')[0]!
  const fragment = textFragment(spans)
  return (
    <>
      {!best && words.copyAt}
      <a href={address + fragment} data-address={address} rel="noopener external">
        {fragment ? words.atTheseWords(hostOf(href)) : hostOf(href)}
      </a>
    </>
  )
}
