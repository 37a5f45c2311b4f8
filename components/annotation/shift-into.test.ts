import { expect, test } from 'vitest'
import { shiftInto } from './shift-into'

const ROOM = { top: 60, bottom: 700 }

test.each<[string, number, number, number]>([
  ['within the room it stays', 100, 400, 0],
  ['below the room it goes up as far as it reaches over', 500, 800, -100],
  ['under the bar it comes down', 20, 400, 40],
  ['far above, it comes all the way', -900, -500, 960],
  ['higher than the room, it begins at the top of it', 300, 1200, -240],
  ['higher than the room and above it, too', 0, 1200, 60],
])('%s', (_, top, bottom, by) => expect(shiftInto({ top, bottom }, ROOM)).toBe(by))
