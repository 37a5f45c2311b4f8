import type { DeskPlace } from './model'

/** At most so many are offered: a list that has to be scrolled is read no faster than the screen it saves. */
export const MOST_PLACES = 10

/** Places whose names, or the names of the work done there, have, for every typed word, a word that begins so; a number finds its point first. */
export function findPlaces(places: readonly DeskPlace[], typed: string): DeskPlace[] {
  const wanted = wordsOf(typed)
  return places
    .map((place) => ({ place, own: wordsOf(`${place.kind} ${place.words} ${place.also ?? ''}`) }))
    .filter(({ own }) => wanted.every((part) => own.some((word) => word.startsWith(part))))
    .sort((one, other) => exact(other.own, wanted) - exact(one.own, wanted))
    .slice(0, MOST_PLACES)
    .map(({ place }) => place)
}

const exact = (own: readonly string[], wanted: readonly string[]) =>
  wanted.filter((part) => own.includes(part)).length

// Accents are left away by those who type names they have only heard.
const wordsOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
