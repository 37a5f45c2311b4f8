/** Whether a finger is what mostly presses here: no keyboard need be there, and one on the screen would cover things. */
export const isUnderFinger = () => window.matchMedia('(pointer: coarse)').matches
