/** What to say of an answer that a text was unreadable: its reader says best why. */
export function unreadable(answer: object | null): Readonly<Record<string, string>> {
  const details = answer && 'details' in answer ? answer.details : undefined
  const says = details && typeof details === 'object' && 'says' in details ? details.says : undefined
  return typeof says === 'string' ? { unreadable: says } : {}
}

/** What to say where neither a file nor a text was given. */
export const NOTHING_GIVEN = { invalid: 'Choose a file or paste a text.' } as const
