import type { ReactNode } from 'react'
import type { PublicArticle } from '@/lib/edition/model'
import { absentIn, type View } from './view'
import { CAPTURE_METHODS, CAPTURE_OUTCOMES, CAUSES, dayOf, minuteOf } from './wording'
import { articleWords as words } from './words/articles'

type Props = { view: View; article: PublicArticle }

/** Every text of the article we have held, newest first. */
export function Versions({ view, article }: Props) {
  const withheld = absentIn(view, article, '')
  return (
    <Table
      title={words.versions}
      note={words.versionsNote}
      headings={[words.version, words.since, words.cause, words.textHash, words.root]}
    >
      {[...article.versions]
        .sort((a, b) => b.number - a.number)
        .map((version) => (
          <tr key={version.number}>
            <th scope="row">{version.number}</th>
            <td>{dayOf(capturedAt(article, version))}</td>
            <td>{CAUSES[version.cause]}</td>
            <td className="hash">{withheld || version.textSha256}</td>
            <td className="hash" title={version.merkleAlgorithm}>
              {withheld || version.merkleRoot}
            </td>
          </tr>
        ))}
    </Table>
  )
}

/** When the capture came that a version was first read from; a text made of no capture of its own, when it was made. */
function capturedAt({ captures }: PublicArticle, { number, at }: PublicArticle['versions'][number]): string {
  const [first] = captures.flatMap((capture) => (capture.version === number ? capture.at : [])).sort()
  return first ?? at
}

/** Every attempt to get it, newest first. */
export function Captures({ view, article }: Props) {
  return (
    <Table
      title={words.captures}
      note={words.capturesNote}
      headings={[words.when, words.how, words.outcome, words.version, words.rawHash]}
    >
      {[...article.captures]
        .sort((a, b) => (a.at < b.at ? 1 : -1))
        .map((capture) => (
          <tr key={`${capture.at} ${capture.rawSha256}`}>
            <th scope="row">{minuteOf(capture.at)}</th>
            <td>{CAPTURE_METHODS[capture.method]}</td>
            <td>{CAPTURE_OUTCOMES[capture.outcome]}</td>
            <td>{capture.version ?? words.noVersion}</td>
            <td className="hash">{rawHash(view, article, capture.rawSha256)}</td>
          </tr>
        ))}
    </Table>
  )
}

/** A capture that brought nothing never had one; the hash of what was taken down would let words be guessed. */
const rawHash = (view: View, article: PublicArticle, hash: string) =>
  absentIn(view, article, hash || words.nothing)

function Table({
  title,
  note,
  headings,
  children,
}: {
  title: string
  note: string
  headings: readonly string[]
  children: ReactNode
}) {
  return (
    <section className="technical">
      <h2>{title}</h2>
      <p className="facts">{note}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: the section around it has the heading */}
      <div className="scrolls" role="region" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </section>
  )
}
