import type { DraftDecisions } from '@/lib/import-draft/model'
import type { Recognised, Relation, Tie } from '@/lib/recognition/model'

/** What each choice says of the draft and an article. */
export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  again: 'This text once more: nothing new is made',
  version: 'The next version of it',
  alias: 'The same article at another address: its address is noted',
  copy: 'A copy of it, published elsewhere',
  separate: 'Another article',
}

const percent = (share: number) => `${Math.round(100 * share)} %`

/** Why an article is listed, with the figure. */
export function tieInWords(tie: Tie): string {
  switch (tie.kind) {
    case 'address':
      return tie.of === 'copy' ? `It is a copy's address: ${tie.url}` : `It has this address: ${tie.url}`
    case 'bytes':
      return 'It was made from the same file, byte by byte.'
    case 'text':
      return tie.current ? 'Its current text is the same.' : 'An earlier version of it has the same text.'
    case 'like':
      if (tie.excerpted)
        return `Only excerpts of it are held. ${percent(tie.share)} of the words that came in stand in them, in runs outside quotations; ${percent(tie.otherShare)} of the words of the excerpts stand here.`
      return `${percent(tie.share)} of the words that came in stand in it too, in runs outside quotations; ${percent(tie.otherShare)} of its own words stand here.`
  }
}

/** Whether the article that it is said to be once had its text, and has another now. */
export const isBack = (recognised: readonly Recognised[], { articleId }: DraftDecisions): boolean =>
  recognised.some(
    (one) => one.articleId === articleId && one.ties.some((tie) => tie.kind === 'text' && !tie.current),
  )

/** What is chosen for one of the articles, or null while nobody has said. */
export function chosenRelation(
  { articleId, copyOfId, said = false, asAlias = false }: DraftDecisions,
  { articleId: id, choices }: Recognised,
): Relation | null {
  if (articleId === id) return asAlias ? 'alias' : choices.includes('again') ? 'again' : 'version'
  if (copyOfId === id && articleId === null) return 'copy'
  return said || articleId !== null ? 'separate' : null
}

/** The decisions with it said that it is none of the articles held, and no copy. */
export const chooseOwn = (decisions: DraftDecisions): DraftDecisions => ({
  ...decisions,
  said: true,
  asAlias: false,
  articleId: null,
  copyOfId: null,
})

/** The decisions with that said of one of the articles. */
export function choose(decisions: DraftDecisions, articleId: string, relation: Relation): DraftDecisions {
  const other = (id: string | null) => (id === articleId ? null : id)
  const said = { ...decisions, said: true, asAlias: false }
  switch (relation) {
    case 'again':
    case 'version':
    case 'alias':
      return { ...said, articleId, copyOfId: other(decisions.copyOfId), asAlias: relation === 'alias' }
    case 'copy':
      return { ...said, articleId: null, copyOfId: articleId }
    case 'separate':
      return { ...said, articleId: other(decisions.articleId), copyOfId: other(decisions.copyOfId) }
  }
}
