/** Where the bar of a proposal stands in the page. */
export const barId = (id: string) => `proposal-${id}`

/** Where the fields of a noted caution stand. */
export const notedId = (id: string) => `noted-${id}`

/** Where a block stands, by where it begins in the bare text: the same when something before it is broken or joined. */
export const blockId = (start: number) => `block-${start}`

/** Where it is said how much is left to decide. */
export const LEFT_ID = 'left-to-decide'

/** The button that keeps the import. */
export const KEEP_ID = 'keep-import'

/** The facts about an import. */
export const FACTS_ID = 'import-facts'

/** The articles that an import may be. */
export const RELATIONS_ID = 'what-it-may-be'

/** Where original, text and facts begin. */
export const PANES_ID = 'panes'
