import type { ReactNode } from 'react'
import type { PublicArticle, PublicProof, PublicStatement } from '@/lib/edition/model'
import { isSample } from '@/lib/edition/sample'
import { checkPath, proofAnchor } from '@/lib/paths/reader'
import { Detail, When } from './inferred'
import { OriginalAddress } from './proof-address'
import { signers, voiceWords } from './proof-voice'
import { absentIn, articleOf, articleTitle, goneArticle, type View } from './view'
import { BEARINGS, CAPTURE_METHODS, CAUSES, minuteOf, originWords } from './wording'
import { proofWords as words } from './words/proof'

type Props = { view: View; proof: PublicProof; statement: PublicStatement; gone: boolean }

/** Where a passage comes from, how we have it, who signed for it, and how a reader can check it. */
export function Apparatus({ view, proof, statement, gone }: Props) {
  const article = articleOf(view, proof.article)
  const withheld = absentIn(view, article, '')
  return (
    <dl className="apparatus">
      {article && (
        <Row label={words.article}>
          <ArticleName view={view} article={article} />
        </Row>
      )}
      <Row label={words.publishedBy}>
        <Detail detail={article?.publishedBy ?? null} absent={absentIn(view, article, words.noOutlet)} />
      </Row>
      <Row label={words.obtainedFrom}>
        <Detail detail={article?.obtainedFrom ?? null} absent={absentIn(view, article, words.notRecorded)} />
      </Row>
      <Row label={words.date}>
        {withheld ? <span className="absent">{withheld}</span> : <When date={article?.published ?? null} />}
      </Row>
      <Row label={words.version}>{versionWords(article, proof)}</Row>
      <Row label={words.captured}>{captureWords(article, proof)}</Row>
      <Row label={words.bearing}>{BEARINGS[proof.bearing]}</Row>
      {!gone && <Row label={words.voice}>{voiceWords(proof)}</Row>}
      <Row label={words.origin}>{withheld || originWords(proof.origin)}</Row>
      <Row label={words.signedBy}>
        {signers(proof.signedBy, proof.signedAt)}
        {isSample(statement, view.snapshot) && <b className="sample"> · {words.sample}</b>}
      </Row>
      <Row label={words.original}>
        <OriginalAddress
          addresses={article?.addresses ?? []}
          spans={gone ? [] : proof.spans}
          absent={absentIn(view, article, words.noAddress)}
        />
      </Row>
      <Actions view={view} proof={proof} gone={gone} />
    </dl>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function ArticleName({ view, article }: { view: View; article: PublicArticle }) {
  const title = articleTitle(view, article)
  if (goneArticle(view, article)) return title
  return (
    <>
      <span lang={article.language} className={article.title?.method === 'inferred' ? 'inferred' : undefined}>
        {article.title ? `“${title}”` : title}
      </span>
      {!article.title && <span className="basis"> ({words.workingTitle})</span>} ·{' '}
      <a href={view.paths.article(article.slug)}>{words.aboutArticle}</a>
    </>
  )
}

function versionWords(article: PublicArticle | undefined, { version }: PublicProof): string {
  const cause = article?.versions.find(({ number }) => number === version)?.cause
  return cause ? `${version}: ${CAUSES[cause]}` : String(version)
}

function captureWords(article: PublicArticle | undefined, { version, capturedAt }: PublicProof): string {
  const capture = article?.captures.find((one) => one.version === version && one.at === capturedAt)
  return [minuteOf(capturedAt), capture && CAPTURE_METHODS[capture.method]].filter(Boolean).join(', ')
}

/** The check is a link to what it needs; where scripts run it becomes a button whose answer stands beside it. */
function Actions({ view, proof, gone }: Omit<Props, 'statement'>) {
  return (
    <div className="proof-actions">
      <dt className="spoken">{words.more}</dt>
      <dd>
        {!gone && (
          <>
            {proof.check ? (
              <a
                href={checkPath(view.snapshot.number, proof.id)}
                data-checks={proof.id}
                data-root={proof.check.root}
              >
                {words.check}
              </a>
            ) : (
              <span className="absent">{words.cannotCheck}</span>
            )}
            {' · '}
          </>
        )}
        <a
          href={`#${proofAnchor(proof.id)}`}
          aria-label={words.linkHereTo(words.passageOf(articleOf(view, proof.article)?.publishedBy?.value))}
        >
          {words.linkHere}
        </a>
        {!gone && proof.check && <output data-checked={proof.id} />}
      </dd>
    </div>
  )
}
