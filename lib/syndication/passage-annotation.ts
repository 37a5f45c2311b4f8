import { cautionInWords } from '@/lib/annotation/cautioned-pieces'
import type { PublicArticle, PublicCaution, PublicProof } from '@/lib/edition/model'
import type { CautionBody, PassageAnnotation } from './model'

/**
 * A passage as a W3C Web Annotation: exact words with their context, and positions in the archived text counted in
 * Unicode code points. Cautions go with them, beside the words and never in them. `article` is where the text is told of; its version's hash names the text itself.
 */
export function passageAnnotation(
  proof: PublicProof,
  article: PublicArticle | undefined,
  at: { readonly id: string; readonly body: string; readonly source: string },
): PassageAnnotation {
  const version = article?.versions.find(({ number }) => number === proof.version)
  const source = {
    id: at.source,
    type: 'Text',
    format: 'text/plain',
    language: article?.language,
    ...(version ? { digest: `sha256:${version.textSha256}` } : {}),
  }
  const targets = proof.spans.map(({ before, exact, after, start, end }) => ({
    type: 'SpecificResource',
    source,
    selector: [
      { type: 'TextQuoteSelector', prefix: before, exact, suffix: after },
      { type: 'TextPositionSelector', start, end },
    ],
  }))
  const cautions = proof.cautions.map(cautionBody)
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: at.id,
    type: 'Annotation',
    motivation: 'linking',
    body: cautions.length === 0 ? at.body : [at.body, ...cautions],
    target: targets.length === 1 ? targets[0] : targets,
  }
}

function cautionBody(caution: PublicCaution): CautionBody {
  const value = `${cautionInWords(caution)}. ${caution.basis}`.trim()
  return { type: 'TextualBody', purpose: 'commenting', language: 'en', value }
}
