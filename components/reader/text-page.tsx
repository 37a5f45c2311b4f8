import { PageHead } from './page-head'
import type { View } from './view'

type Props = { view: View; title: string; textKey: string; none: string }

/** A page of our own words, frozen in the edition: paragraphs, "## " headings and "- " lists. */
export function TextPage({ view, title, textKey, none }: Props) {
  const text = view.snapshot.site[textKey]
  return (
    <>
      <PageHead title={title} />
      <div className="own-words">{text ? <OwnWords text={text} /> : <p className="absent">{none}</p>}</div>
    </>
  )
}

export function OwnWords({ text }: { text: string }) {
  return text
    .split(/\n{2,}/)
    .filter((part) => part.trim())
    .map((part) => <Part key={part} text={part.trim()} />)
}

function Part({ text }: { text: string }) {
  if (text.startsWith('## ')) return <h2>{text.slice(3)}</h2>
  const lines = text.split('\n')
  if (lines.every((line) => line.startsWith('- '))) {
    return (
      <ul>
        {lines.map((line) => (
          <li key={line}>{line.slice(2)}</li>
        ))}
      </ul>
    )
  }
  return <p>{text}</p>
}
