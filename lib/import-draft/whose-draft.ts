/**
 * Which unfinished imports an admin may see and decide about, as a filter of rows: their own, and what came of looking
 * at an article again. That nobody began by hand, and whoever ordered it may be away.
 */
export const decidedBy = ({ id }: { readonly id: string }) => ({
  OR: [{ ownerId: id }, { recheckOfId: { not: null } }],
})
