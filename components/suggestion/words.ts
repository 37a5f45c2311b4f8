/** What can go wrong with suggestions, by reason. */
export const SUGGESTION_PROBLEMS: Readonly<Record<string, string>> = {
  decided: 'Somebody decided about this meanwhile. What is open now is shown.',
  'not-one-passage': 'These are not of one passage any more. What is open now is shown.',
  'not-current': 'A newer version of the article came in. Its suggestions are on its page.',
  'no-such-version': 'This version is no longer there. Reload the page.',
  'no-such-annotation': 'The annotation is no longer there, so the suggestion stays open.',
  'no-such-speaker': 'The speaker is no longer listed.',
  'no-such-origin': 'The origin of this article is no longer listed. Choose another under “Facts about it”.',
  'rests-on': 'A statement rests on this annotation now. Take it off there first.',
  stale: 'Somebody changed the annotation meanwhile, so it stays.',
  open: 'This was taken back already.',
  'signed-out': 'You are signed out. Sign in again in another tab, then try again.',
  unreached: 'The server could not be reached. Try again.',
}

export const problemWords = (reason: string) =>
  SUGGESTION_PROBLEMS[reason] ?? `This was refused (${reason}). Nothing was changed.`

/** "point 7 NATO membership", "person Ana Torv". */
export const targetWords = ({
  kind,
  number,
  title,
}: {
  kind: string
  number: number | null
  title: string
}) => `${kind}${number === null ? '' : ` ${number}`} ${title}`
