import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { CAUTION_WORDS } from '@/lib/article/model'
import { gapPlace } from '@/lib/import/gap-place'
import type { Caution, Proposal } from '@/lib/import/model'
import { MISSING_ROLE_WORDS, MISSING_ROLES, type MissingRole } from '@/lib/import-draft/missing-role'
import type { AcceptedCaution } from '@/lib/import-draft/model'
import { wordsNear } from '@/lib/text/words-near'
import { barId, notedId } from './bar-ids'
import { BLOCK_KIND_WORDS } from './block-words'
import type { Item } from './left-to-decide'
import { GAP_SIGN } from './marked-text'

type Decide = {
  current: boolean
  /** The one before has the same reason: it is then shown for the one at hand only, and spoken for all. */
  sameReason: boolean
  lookAt: () => void
  accept: () => void
  refuse: () => void
}
const SMALL = 'pointer-fine:min-h-7! px-2.5! py-0.5!'

/** What is proposed for a place, in one line, with its reason and the two answers. */
export function ProposalBar({ proposal, text, ...decide }: Decide & { proposal: Proposal; text: string }) {
  return (
    <Bar
      {...decide}
      id={proposal.id}
      question={questionOf(proposal)}
      place={proposalPlace(text, proposal)}
      reason={proposal.reason}
      answer={proposal.kind === 'split' ? 'Break' : 'Set aside'}
    />
  )
}

function questionOf(proposal: Proposal): string {
  if (proposal.kind === 'split') return 'Break the paragraph here?'
  return proposal.blockKind === 'paragraph'
    ? 'Set it aside?'
    : `Set it aside as ${BLOCK_KIND_WORDS[proposal.blockKind]}?`
}

const proposalPlace = (text: string, proposal: Proposal) =>
  proposal.kind === 'split' && (
    <Near text={text} span={{ start: proposal.at, end: proposal.at }} at={proposal.at} sign={BREAK} />
  )

/** What was refused, to be asked again. */
export function RefusedBar({ item, text, askAgain }: { item: Item; text: string; askAgain: () => void }) {
  const isProposal = item.what === 'proposal'
  const question = isProposal ? questionOf(item.it) : `${CAUTION_WORDS[item.it.kind]}?`
  return (
    <div className="-ms-3 my-1 flex flex-wrap items-start gap-x-3 gap-y-1 border-s-2 border-transparent py-1 ps-2.5 pe-1 text-sm">
      <p className="min-w-60 flex-1 text-soft">
        Refused: {question} {isProposal ? proposalPlace(text, item.it) : nearCaution(text, item.it)}
      </p>
      <Button className={SMALL} onClick={askAgain}>
        Ask again
      </Button>
    </div>
  )
}

/** A caution that nobody has accepted yet. */
export function CautionBar({ caution, text, ...decide }: Decide & { caution: Caution; text: string }) {
  return (
    <Bar
      {...decide}
      id={caution.id}
      question={`${CAUTION_WORDS[caution.kind]}?`}
      place={nearCaution(text, caution)}
      reason={caution.basis}
      answer="Note it"
    />
  )
}

type BarProps = Decide & { id: string; question: string; place: ReactNode; reason: string; answer: string }

function Bar(props: BarProps) {
  const { id, question, place, reason, answer, current, sameReason, lookAt, accept, refuse } = props
  const label = useId()
  const look = current ? 'border-attention bg-attention-wash' : 'border-transparent'
  return (
    <fieldset
      id={barId(id)}
      aria-labelledby={label}
      tabIndex={-1}
      onFocus={lookAt}
      className={`-ms-3 my-1 flex scroll-mt-20 scroll-mb-3 flex-wrap items-start gap-x-3 gap-y-1 border-s-2 py-1 ps-2.5 pe-1 text-sm ${look}`}
    >
      <p id={label} className="min-w-60 flex-1">
        <span aria-hidden="true" className="font-semibold text-attention">
          ?{' '}
        </span>
        {question} {place} <span className={sameReason && !current ? 'spoken' : 'text-soft'}>{reason}</span>
      </p>
      <span className="flex gap-2">
        <Button className={SMALL} onClick={accept}>
          {answer}
        </Button>
        <Button className={SMALL} onClick={refuse}>
          No
        </Button>
      </span>
    </fieldset>
  )
}

type NotedProps = {
  caution: Caution
  accepted: AcceptedCaution
  text: string
  put: (part: Partial<AcceptedCaution>) => void
  takeBack: () => void
  /** Goes to what is left to decide. */
  onward: () => void
}

/** A caution that travels with the text, in a line; opened, how we read the place, and on what that rests. */
export function NotedCaution({ caution, accepted, text, put, takeBack, onward }: NotedProps) {
  const leave = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' && !(event.key === 'Enter' && event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    event.currentTarget.closest('details')?.removeAttribute('open')
    onward()
  }
  return (
    <details id={notedId(caution.id)} className="my-1 scroll-my-28 border-s-2 border-attention ps-3 text-sm">
      <summary className="min-h-7 cursor-pointer pointer-coarse:min-h-11">
        <span className="font-medium">{CAUTION_WORDS[caution.kind]}: noted.</span>{' '}
        <span>{accepted.reading ? `Our reading: “${accepted.reading}”.` : 'No reading yet.'}</span>
      </summary>
      <p className="mt-1">{nearCaution(text, caution)}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the fields in it, from whichever they come */}
      <div onKeyDown={leave} className="my-2 flex flex-wrap items-end gap-2">
        <Field label="Our reading" className="min-w-56 flex-1">
          <TextInput
            className="scroll-my-32"
            value={accepted.reading ?? ''}
            onChange={({ target }) => put({ reading: target.value || null })}
          />
        </Field>
        <Field label="On what it rests" className="min-w-56 flex-1">
          <TextInput
            value={accepted.basis}
            onChange={({ target }) => put({ basis: target.value })}
            required
          />
        </Field>
        {accepted.role && (
          <RoleChoice
            role={accepted.role}
            choose={(role) => put({ role, needsAcceptance: role !== 'other' })}
          />
        )}
        <Checkbox
          label="who signs must accept the reading"
          checked={accepted.needsAcceptance}
          onChange={({ target }) => put({ needsAcceptance: target.checked })}
        />
        <Button onClick={takeBack}>Take back</Button>
      </div>
    </details>
  )
}

/** What the missing word is: of subject, object and speaker, whoever signs must accept the reading. */
function RoleChoice({ role, choose }: { role: MissingRole; choose: (role: MissingRole) => void }) {
  return (
    <Field label="The missing word is">
      <Select value={role} onChange={({ target }) => choose(target.value as MissingRole)}>
        {MISSING_ROLES.map((each) => (
          <option key={each} value={each}>
            {MISSING_ROLE_WORDS[each]}
          </option>
        ))}
      </Select>
    </Field>
  )
}

/** The words about a place, with a sign where they are to break or where some seem to be missing. */
function Near({ text, span, at, sign }: { text: string; span: Span; at: number | null; sign: PlaceSign }) {
  const { before, after } = wordsNear(text, span, at ?? span.start)
  return (
    <bdi className="reading">
      {before}
      {at !== null && (
        <>
          <span aria-hidden="true" className="mx-0.5 rounded-sm bg-mark px-1 font-sans">
            {sign.shown}
          </span>
          <span className="spoken"> ({sign.spoken}) </span>
        </>
      )}
      {after}
    </bdi>
  )
}

type Span = { readonly start: number; readonly end: number }
type PlaceSign = { readonly shown: string; readonly spoken: string }
const BREAK: PlaceSign = { shown: '¶', spoken: 'here' }
const GAP: PlaceSign = { shown: GAP_SIGN, spoken: 'words missing here' }

const nearCaution = (text: string, caution: Caution) => (
  <Near
    text={text}
    span={caution}
    at={caution.kind === 'words_missing' ? gapPlace(text, caution) : null}
    sign={GAP}
  />
)
