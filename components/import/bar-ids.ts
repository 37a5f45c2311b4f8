/** Where the bar of a proposal stands in the page. */
export const barId = (id: string) => `proposal-${id}`

/** Where the fields of a noted caution stand. */
export const notedId = (id: string) => `noted-${id}`

/** Where the kind and place of a block are changed; blocks count from 0. */
export const blockBarId = (index: number) => `block-${index}`
