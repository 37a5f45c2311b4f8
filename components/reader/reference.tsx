import type { PublicReference, PublicStatement } from '@/lib/edition/model'
import { isSample } from '@/lib/edition/sample'
import { proofAnchor } from '@/lib/paths/reader'
import { When } from './inferred'
import { signers } from './proof'
import type { View } from './view'
import { BEARINGS, HOW_READ, hostOf, languageName, originWords, QUALITIES, safeUrl } from './wording'

/** A published source that is not archived here: where it is, what it was seen to say, and who checked that. */
export function Reference({
  view,
  reference,
  statement,
}: {
  view: View
  reference: PublicReference
  statement: PublicStatement
}) {
  const href = safeUrl(reference.url)
  return (
    <div id={proofAnchor(reference.id)} className="proof reference" data-bearing={reference.bearing}>
      <p className="voice">
        Published elsewhere: <b>{reference.outlet}</b>, <When date={reference.date} short />
      </p>
      <Title reference={reference} />
      {reference.seenToSay && (
        <p className="seen">
          <span className="label">seen to say</span> {reference.seenToSay}
        </p>
      )}
      <p className="particulars">
        {language(reference)} · {HOW_READ[reference.howRead]} · {QUALITIES[reference.quality]} · origin:{' '}
        {originWords(reference.origin)} · {BEARINGS[reference.bearing]} · checked by{' '}
        {signers(reference.checkedBy, reference.checkedAt)}
        {isSample(statement, view.snapshot) && (
          <b className="sample"> · sample data, not reviewed by a person</b>
        )}
      </p>
      <p className="particulars">
        {href ? (
          <a href={href} rel="noopener external">
            read it at {hostOf(href)}
          </a>
        ) : (
          <span className="absent">address not known</span>
        )}
        {' · '}
        <a href={`#${proofAnchor(reference.id)}`}>link to this proof</a>
      </p>
    </div>
  )
}

/** Only a real headline is printed as one. */
function Title({ reference }: { reference: PublicReference }) {
  if (!reference.title) return null
  if (reference.titleKind === 'headline') return <p className="headline">“{reference.title}”</p>
  const what = reference.titleKind === 'slug' ? 'words of its address' : 'described by us'
  return (
    <p className="described">
      Headline not seen; {what}: {reference.title}
    </p>
  )
}

function language({ language, translated }: PublicReference): string {
  const name = `in ${languageName(language)}`
  return translated ? `${name}, translated by us` : name
}
