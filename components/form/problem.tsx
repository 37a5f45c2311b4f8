import { Note } from '@/components/ui/note'
import { signInPath } from '@/lib/paths/desk'
import { FaultList } from './fault-list.client'

type Failed = {
  readonly ok: false
  readonly reason: string
  readonly details?: unknown
  readonly fields?: Readonly<Record<string, readonly string[] | undefined>>
  readonly within?: Readonly<Record<string, readonly string[] | undefined>>
  readonly incident?: string
}

/** Sentences for what can happen to any action; a room's own words come first. */
const DEFAULTS: Readonly<Record<string, string>> = {
  forbidden: 'Your role does not allow this. Nothing was changed. An admin can change roles.',
  'not-found': 'This is no longer there. Nothing was changed. Reload the page to see what is.',
  'too-many': 'Too many tries in a short time. Nothing was changed. Wait a minute, then try again.',
  invalid:
    'Something in the form is missing or not as it should be. Nothing was saved; what you typed is still here.',
  stale: 'Somebody else changed this meanwhile. Nothing was saved; what you typed is still here.',
  'foreign-origin':
    'This did not come from a page of this site, as far as the server can tell. Nothing was changed. Reload the page.',
  unreached:
    'The server could not be reached. It is not known whether this was saved. Reload before trying again.',
}

type Props = {
  result: { readonly ok: true } | Failed | null | undefined
  /** The room's sentences, by reason. */
  words?: Readonly<Record<string, string>>
  /** What to call the fields of the input, by name; one that has no name here is not called anything. */
  fieldNames?: Readonly<Record<string, string>>
  className?: string
}

/** Says in a plain sentence why an action did not do what was asked. Prints nothing when there is nothing to say. */
export function Problem({ result, words = {}, fieldNames = {}, className }: Props) {
  if (!result || result.ok) return null
  return (
    <Note tone="problem" role="alert" className={className}>
      <Sentence result={result} words={words} />
      {Object.values(result.fields ?? {}).some((sentences) => sentences?.length) && (
        <FaultList fields={result.fields ?? {}} within={result.within} names={fieldNames} />
      )}
    </Note>
  )
}

function Sentence({ result, words }: { result: Failed; words: Readonly<Record<string, string>> }) {
  const own = words[result.reason]
  if (own) return <p>{own}</p>
  if (result.reason === 'signed-out') return <SignedOut />
  if (result.reason === 'failed') return <Incident number={result.incident} />
  if (result.reason === 'refused') return <Rule details={result.details} />
  return <p>{DEFAULTS[result.reason] ?? `This was refused (${result.reason}). Nothing was changed.`}</p>
}

/** A rule of the database, in its own plain sentence. */
function Rule({ details }: { details: unknown }) {
  const sentence = (details as { message?: unknown } | undefined)?.message
  return (
    <p>
      A rule of the archive stands against this{typeof sentence === 'string' ? `: ${sentence}` : ''}. Nothing
      was changed.
    </p>
  )
}

function SignedOut() {
  return (
    <p>
      You are signed out, so nothing was saved; what you typed is still here.{' '}
      <a href={signInPath()} target="_blank" rel="noopener">
        Sign in again in a new tab
      </a>
      , then come back and try again.
    </p>
  )
}

function Incident({ number }: { number: string | undefined }) {
  return (
    <p>
      Something went wrong on our side and nothing was changed. Try again; if it happens again, tell an admin
      {number ? (
        <>
          {' '}
          this number: <span className="font-mono text-sm break-all">{number}</span>
        </>
      ) : null}
      .
    </p>
  )
}
