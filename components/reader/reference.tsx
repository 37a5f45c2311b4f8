import type { PublicReference, PublicStatement } from '@/lib/edition/model'
import { isSample } from '@/lib/edition/sample'
import { proofAnchor } from '@/lib/paths/reader'
import { When } from './inferred'
import { signers } from './proof-voice'
import type { View } from './view'
import { BEARINGS, HOW_READ, hostOf, languageName, originWords, QUALITIES, safeUrl } from './wording'
import { proofWords, referenceWords as words } from './words/proof'

type Props = { view: View; reference: PublicReference; statement: PublicStatement }

/** A published source that is not archived here: where it is, what it was seen to say, and who checked that. */
export function Reference({ view, reference, statement }: Props) {
  return (
    <div id={proofAnchor(reference.id)} className="proof reference" data-bearing={reference.bearing}>
      <p className="voice">
        {proofWords.elsewhere}
        <b>{reference.outlet}</b>, <When date={reference.date} short />
      </p>
      <SourceTitle source={reference} />
      <Labelled label={words.seenToSay} text={reference.seenToSay} />
      <Labelled label={words.where} text={reference.locator ?? ''} />
      <p className="particulars">
        {sourceParticulars(reference)} · {BEARINGS[reference.bearing]} · {words.checkedBy}
        {signers(reference.checkedBy, reference.checkedAt)}
        {isSample(statement, view.snapshot) && <b className="sample"> · {proofWords.sample}</b>}
      </p>
      <p className="particulars proof-actions">
        <SourceLink source={reference} />
        <span className="separator"> · </span>
        <a href={`#${proofAnchor(reference.id)}`} aria-label={proofWords.linkHereTo(reference.outlet)}>
          {proofWords.linkHere}
        </a>
      </p>
    </div>
  )
}

function Labelled({ label, text }: { label: string; text: string }) {
  if (!text) return null
  return (
    <p className="seen">
      <span className="label">{label}</span> {text}
    </p>
  )
}

type Source = Pick<PublicReference, 'title' | 'titleKind' | 'language'>

/** Only a real headline is printed as one. */
export function SourceTitle({ source: { title, titleKind, language } }: { source: Source }) {
  if (!title) return null
  if (titleKind === 'headline')
    return (
      <p className="headline" lang={language}>
        “{title}”
      </p>
    )
  return (
    <p className="described">
      {words.noHeadline[titleKind]}
      {titleKind === 'slug' ? <span lang={language}>{title}</span> : title}
    </p>
  )
}

/** Its language, how it was read, its grade and its origin, in one line. */
export function sourceParticulars(
  source: Pick<PublicReference, 'language' | 'howRead' | 'quality' | 'origin'> & { translated?: boolean },
): string {
  return [
    words.language(languageName(source.language), source.translated ?? false),
    HOW_READ[source.howRead],
    QUALITIES[source.quality],
    words.origin + originWords(source.origin),
  ].join(' · ')
}

/** A copy is never taken for the outlet that it copies. */
export function SourceLink({ source }: { source: Pick<PublicReference, 'url' | 'howRead'> }) {
  const href = safeUrl(source.url)
  if (!href) return <span className="absent">{proofWords.noAddress}</span>
  return (
    <a href={href} rel="noopener external">
      {source.howRead === 'copy' ? words.readCopyAt(hostOf(href)) : words.readAt(hostOf(href))}
    </a>
  )
}
