import type { DeskFinding } from './model'

/** "“Dispatch from the strait” is silent on 7 NATO membership". */
export function findingWords({ article, subject, party }: DeskFinding): string {
  const about = party ? `where ${party} stands on ${subject}` : subject
  return `“${article}” is silent on ${about}`
}
