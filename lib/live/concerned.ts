/** Which things a row of the log is about, besides its subject: public ids of annotations and statements. */
export type Concerned = { readonly annotations: readonly string[]; readonly statements: readonly string[] }

/**
 * What a row of the log concerns, by its subject and what its details name.
 * @param subject `<kind>/<id>`
 * @param payload canonical JSON of the details
 */
export function concernedBy(subject: string, payload: string): Concerned {
  const [kind = '', id = ''] = subject.split(/\/(.*)/s)
  const details = JSON.parse(payload) as { annotation?: unknown; annotations?: unknown; statement?: unknown }
  const named = [details.annotation, ...(Array.isArray(details.annotations) ? details.annotations : [])]
  return {
    annotations: [...(kind === 'annotation' ? [id] : []), ...named.filter(isId)],
    statements: [...(kind === 'statement' ? [id] : []), ...[details.statement].filter(isId)],
  }
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== ''
