import type { PublicPlanVersion } from '@/lib/edition/model'
import { When } from './inferred'
import { provisionsOf } from './version-rows'
import { statementsAt, type View } from './view'
import { PLAN_VERSIONS } from './wording'
import { versionsWords as words } from './words/versions'

/** Every text that is known of: what it is, whose, when, and how much of it was seen. */
export function TextList({ view, texts }: { view: View; texts: readonly PublicPlanVersion[] }) {
  return (
    <ol className="texts">
      {texts.map((text) => (
        <li key={text.slug}>
          <h3>
            <a href={view.paths.version(text.slug)}>{text.title}</a>
          </h3>
          <p className="facts">
            {PLAN_VERSIONS[text.versionKind]} · <When date={text.date} short />
          </p>
          {text.author && <p className="facts">{text.author}</p>}
          <p className="extent">
            <span className="label">{words.seen}</span> {text.extentSeen}
          </p>
          <p className="facts">{counted(view, text).filter(Boolean).join(' · ')}</p>
        </li>
      ))}
    </ol>
  )
}

function counted(view: View, text: PublicPlanVersion): string[] {
  const provisions = provisionsOf(view, text.slug).length
  const sentences = statementsAt(view, text).length
  return [provisions ? words.provisions(provisions) : '', sentences ? words.sentences(sentences) : '']
}
