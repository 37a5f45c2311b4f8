import { useMemo } from 'react'
import { AddressFields } from '@/components/article/address-fields'
import { OriginFields } from '@/components/article/origin-fields'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { CaptureMethod, Origin } from '@/lib/article/model'
import { proposeNotices } from '@/lib/article/propose-notices'
import { inTheWay } from '@/lib/import-draft/in-the-way'
import type { DraftDecisions, DraftKnowledge } from '@/lib/import-draft/model'
import { mustBeSaid } from '@/lib/recognition/propose-relation'
import { RELATIONS_ID } from './bar-ids'
import { FactFields } from './fact-fields'
import { InTheWayList } from './in-the-way-list'
import { NextVersion } from './next-version'
import { RecognisedList } from './recognised-list'
import { isBack } from './relation-words'
import { RightsChoice } from './rights-choice'
import { SaidByPublisher } from './said-by-publisher'

type Article = { readonly id: string; readonly slug: string; readonly title: string }
/** What the page knows that the facts are compared with; the screen hands it on as it is. */
export type KnownToFacts = {
  readonly articles: readonly Article[]
  readonly origins: readonly Origin[]
  /** What is held that bears on it. */
  readonly knowledge: DraftKnowledge
  readonly method: CaptureMethod
}
type Props = KnownToFacts & {
  decisions: DraftDecisions
  change: (decisions: DraftDecisions) => void
}

/** What an import may be, the facts about it or what it changes, and what stands in the way of keeping it. */
export function ReadFacts({ decisions, change, articles, origins, knowledge, method }: Props) {
  const put = (part: Partial<DraftDecisions>) => change({ ...decisions, ...part })
  const { recognised, befores, rawSha256 } = knowledge
  const before = befores.find(({ articleId }) => articleId === decisions.articleId)
  const mustSay = mustBeSaid(recognised)
  return (
    <>
      <section id={RELATIONS_ID} tabIndex={-1} className="flex flex-col gap-4">
        <h2 className="reading text-xl">What it may be</h2>
        <RecognisedList recognised={named(recognised, articles)} decisions={decisions} change={change} />
        <ThisIs {...{ decisions, put, articles }} isOpen={mustSay} />
      </section>
      {before && (
        <NextVersion
          before={before}
          came={{ rawSha256, method }}
          isBack={isBack(recognised, decisions)}
          {...{ decisions, put }}
        />
      )}
      {!decisions.articleId && <NewFacts {...{ decisions, put, articles, origins, knowledge }} />}
      <InTheWayList obstacles={inTheWay(decisions, mustSay)} />
    </>
  )
}

/** As the lists name them, so that like articles of several outlets are told apart. */
const named = (recognised: DraftKnowledge['recognised'], articles: readonly Article[]) =>
  recognised.map((one) => ({
    ...one,
    title: articles.find(({ id }) => id === one.articleId)?.title ?? one.title,
  }))

type Put = { decisions: DraftDecisions; put: (part: Partial<DraftDecisions>) => void }
const NEW = 'new'

function ThisIs({ decisions, put, articles, isOpen }: Put & Pick<Props, 'articles'> & { isOpen: boolean }) {
  const { articleId, said } = decisions
  const isUnsaid = isOpen && !said && articleId === null
  return (
    <Field
      label="This is"
      hint="Choose an article when this is a later state of it: it then becomes its next version."
    >
      <Select
        value={articleId ?? (isUnsaid ? '' : NEW)}
        onChange={({ target: { value } }) =>
          put({ articleId: value === NEW || value === '' ? null : value, said: value !== '', asAlias: false })
        }
      >
        {isUnsaid && <option value="">say what it is</option>}
        <option value={NEW}>a new article</option>
        {articles.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function NewFacts({
  decisions,
  put,
  articles,
  origins,
  knowledge: { publishers, by },
}: Put & Pick<Props, 'articles' | 'origins' | 'knowledge'>) {
  return (
    <>
      <Field label="Working title" hint="Ours; used when there is no headline and never cited.">
        <TextInput
          id="working-title"
          value={decisions.workingTitle}
          onChange={({ target }) => put({ workingTitle: target.value })}
          required
        />
      </Field>
      <FactFields {...{ decisions, put, publishers, by }} />
      <div id="addresses" tabIndex={-1}>
        <AddressFields addresses={decisions.addresses} change={(addresses) => put({ addresses })} />
      </div>
      <CopyOf {...{ decisions, put, articles }} />
      <div id="origin" tabIndex={-1}>
        <OriginFields origin={decisions.origin} origins={origins} change={(origin) => put({ origin })} />
      </div>
      <NoticesOfNew {...{ decisions, put }} />
      <RightsChoice {...{ decisions, put, publishers }} />
    </>
  )
}

/** A text may come with its publisher's notes already. Its headline is the first, so that none changed. */
function NoticesOfNew({ decisions, put }: Put) {
  const { blocks } = decisions.reading
  const proposed = useMemo(() => proposeNotices({ blocks, headline: null }, null), [blocks])
  return <SaidByPublisher {...{ proposed, decisions, put }} />
}

function CopyOf({ decisions, put, articles }: Put & Pick<Props, 'articles'>) {
  return (
    <Field label="Copy of">
      <Select
        value={decisions.copyOfId ?? ''}
        onChange={({ target }) => put({ copyOfId: target.value || null, said: true })}
      >
        <option value="">no other article, as far as we know</option>
        {articles.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  )
}
