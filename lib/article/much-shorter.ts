/** Less than half of the words: a teaser, a wall or a slip of the hand, hardly the article. */
const MUCH_SHORTER = 2

/** Whether a text with so many words is too short to be a version of an article whose current one has `before`. */
export const isMuchShorter = (words: number, before: number): boolean => words * MUCH_SHORTER < before
