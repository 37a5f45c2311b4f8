import Link from 'next/link'
import { useMemo } from 'react'
import { ChangeList } from '@/components/changes/change-list'
import { Checkbox } from '@/components/ui/checkbox'
import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { Note } from '@/components/ui/note'
import { Select } from '@/components/ui/select'
import { SEEN_OUTCOMES, SEEN_WORDS } from '@/lib/article/attempt-outcome'
import { CAUSE_WORDS, type CaptureMethod, VERSION_CAUSES } from '@/lib/article/model'
import { compareTexts } from '@/lib/changes/compare-texts'
import { changesInWords } from '@/lib/changes/in-words'
import { paragraphsOf } from '@/lib/changes/paragraphs'
import { compareWithHeld } from '@/lib/import-draft/compare-with-held'
import type { Before, DraftDecisions } from '@/lib/import-draft/model'
import { deskPaths } from '@/lib/paths/desk'
import { SaidByPublisher } from './said-by-publisher'

type Props = {
  before: Before
  came: { readonly rawSha256: string | null; readonly method: CaptureMethod }
  /** An earlier version has the same text: it becomes the current one again. */
  isBack: boolean
  decisions: DraftDecisions
  put: (part: Partial<DraftDecisions>) => void
}

/** The headline of something else that came is none of the article's. */
const isSaid = ({ kind }: { readonly kind: string }) => kind !== 'headline_changed'

/** What keeping the draft does to a known article: what differs, why, and what the publisher says about it. */
export function NextVersion({ before, came, isBack, decisions, put }: Props) {
  const { reading } = decisions
  const found = useMemo(() => compareWithHeld(before, reading, came), [before, reading, came])
  const makesVersion = !decisions.asAttempt && !found.isMuchShorter
  return (
    <section aria-label="Beside what is held" className="flex flex-col gap-4">
      <p>
        Compared with version {before.version} of{' '}
        <Link href={deskPaths.workspace(before.slug)}>{before.title}</Link>, the current one. What is known of
        the article stays as it is; correct it under{' '}
        <Link href={deskPaths.articleAbout(before.slug)}>facts about it</Link>.
      </p>
      {found.sameWords ? (
        <Note title="The same words">The words are archived already: no version is made.</Note>
      ) : (
        <>
          <Shorter before={before} found={found} decisions={decisions} put={put} />
          {makesVersion && (
            <>
              <Changes before={before} reading={reading} />
              {!isBack && <Cause proposed={found.cause} decisions={decisions} put={put} />}
            </>
          )}
          <SaidByPublisher
            proposed={makesVersion ? found.notices : found.notices.filter(isSaid)}
            decisions={decisions}
            put={put}
          />
        </>
      )}
    </section>
  )
}

type Found = ReturnType<typeof compareWithHeld>
type Put = Pick<Props, 'decisions' | 'put'>

/** A text that is hardly the article becomes no version; any other may be said to be none. */
function Shorter({ before, found, decisions, put }: Put & { before: Before; found: Found }) {
  if (found.isMuchShorter)
    return (
      <Note tone="attention" title="Much shorter than what is held">
        It has {found.words} words, version {before.version} has {before.words}. Kept, it is written down as
        an attempt that failed, and makes no version. If more of the article can be had, paste or upload it
        instead.
      </Note>
    )
  return (
    <>
      <Checkbox
        label="Not the article: note a failed attempt"
        hint="A wall, an error or another page came instead. It is written down and makes no version."
        checked={decisions.asAttempt ?? false}
        onChange={({ target }) => put({ asAttempt: target.checked })}
      />
      {decisions.asAttempt && (
        <Field label="What came instead">
          <Select
            value={decisions.seenOutcome ?? 'failed'}
            onChange={({ target }) =>
              put({ seenOutcome: SEEN_OUTCOMES.find((one) => one === target.value) ?? 'failed' })
            }
          >
            {SEEN_OUTCOMES.map((one) => (
              <option key={one} value={one}>
                {SEEN_WORDS[one]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  )
}

function Changes({ before, reading }: { before: Before; reading: DraftDecisions['reading'] }) {
  const changes = useMemo(
    () => compareTexts(before.paragraphs, paragraphsOf(reading.blocks)),
    [before, reading],
  )
  return (
    <div>
      <h3 className="text-sm font-medium">What changed</h3>
      <p>{changesInWords(changes)}.</p>
      {changes.changes.length > 0 && (
        <Disclosure summary="Show each change">
          <ChangeList changes={changes} stacked />
        </Disclosure>
      )}
    </div>
  )
}

const CAUSES = VERSION_CAUSES.filter((cause) => cause !== 'first')

function Cause({ proposed, decisions, put }: Put & { proposed: Found['cause'] }) {
  return (
    <Field
      label="Why it differs"
      hint={`Proposed: ${CAUSE_WORDS[proposed.cause]}, because ${proposed.because}. Only an edit by the publisher is told to readers.`}
    >
      <Select
        value={decisions.cause ?? proposed.cause}
        onChange={({ target }) =>
          put({ cause: CAUSES.find((cause) => cause === target.value) ?? 'publisher_edit' })
        }
      >
        {CAUSES.map((cause) => (
          <option key={cause} value={cause}>
            {CAUSE_WORDS[cause]}
          </option>
        ))}
      </Select>
    </Field>
  )
}
