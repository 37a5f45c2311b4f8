/** The key of the one job that waits to look at an article. */
export const recheckKey = (articleId: string) => `recheck:${articleId}`
