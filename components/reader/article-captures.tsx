import type { ReactNode } from 'react'
import type { PublicArticle } from '@/lib/edition/model'
import { CAPTURE_METHODS, CAPTURE_OUTCOMES, CAUSES, dayOf, minuteOf } from './wording'

/** Every text of the article we have held, newest first. */
export function Versions({ article }: { article: PublicArticle }) {
  return (
    <Table
      title="Versions"
      headings={['Version', 'Since', 'Why it is a new one', 'Text, SHA-256', 'Merkle root']}
    >
      {[...article.versions]
        .sort((a, b) => b.number - a.number)
        .map((version) => (
          <tr key={version.number}>
            <th scope="row">{version.number}</th>
            <td>{dayOf(version.at)}</td>
            <td>{CAUSES[version.cause]}</td>
            <td className="hash">{version.textSha256}</td>
            <td className="hash" title={version.merkleAlgorithm}>
              {version.merkleRoot}
            </td>
          </tr>
        ))}
    </Table>
  )
}

/** Every attempt to get it, newest first. */
export function Captures({ article }: { article: PublicArticle }) {
  return (
    <Table title="Captures" headings={['When', 'How', 'Outcome', 'Version', 'What was received, SHA-256']}>
      {[...article.captures]
        .sort((a, b) => (a.at < b.at ? 1 : -1))
        .map((capture) => (
          <tr key={`${capture.at} ${capture.rawSha256}`}>
            <th scope="row">{minuteOf(capture.at)}</th>
            <td>{CAPTURE_METHODS[capture.method]}</td>
            <td>{CAPTURE_OUTCOMES[capture.outcome]}</td>
            <td>{capture.version ?? 'none'}</td>
            <td className="hash">{capture.rawSha256 || 'nothing received'}</td>
          </tr>
        ))}
    </Table>
  )
}

function Table({
  title,
  headings,
  children,
}: {
  title: string
  headings: readonly string[]
  children: ReactNode
}) {
  return (
    <section className="technical">
      <h2>{title}</h2>
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
