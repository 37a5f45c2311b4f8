import { expect, test } from 'vitest'
import { besideLines, shiftInto } from './shift-into'

const ROOM = { top: 60, bottom: 700 }

test.each<[string, number, number, number]>([
  ['within the room it stays', 100, 400, 0],
  ['below the room it goes up as far as it reaches over', 500, 800, -100],
  ['under the bar it comes down', 20, 400, 40],
  ['far above, it comes all the way', -900, -500, 960],
  ['higher than the room, it begins at the top of it', 300, 1200, -240],
  ['higher than the room and above it, too', 0, 1200, 60],
])('%s', (_, top, bottom, by) => expect(shiftInto({ top, bottom }, ROOM)).toBe(by))

test.each<[string, number, number, [number, number] | null]>([
  ['under its lines', 100, 150, [158, 558]],
  ['under them, as low as the room goes', 300, 350, [358, 700]],
  ['above them where there is too little under them', 500, 550, [92, 492]],
  ['above them, as high as the room goes', 440, 480, [60, 432]],
  ['lines that end under the bar', 0, 20, [60, 460]],
  ['too little on both sides', 200, 600, null],
])('a box stands %s', (_, top, bottom, wanted) => {
  const [from, to] = wanted ?? []
  expect(besideLines({ top, bottom }, ROOM, 400)).toEqual(wanted && { top: from, bottom: to })
})
