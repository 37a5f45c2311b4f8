/**
 * The marks of parties, on a square of 16: plain shapes that stand for nothing. No star, crescent, cross, letter or
 * national form is among them, and each is told from the others by its outline alone.
 */
export const PARTY_SHAPES: readonly string[] = [
  // disc
  'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13Z',
  // frame
  'M1.5 1.5h13v13h-13ZM5 5v6h6V5Z',
  // mountain
  'M8 1.5 15 14.5H1Z',
  // ring
  'M8 1a7 7 0 1 0 0 14a7 7 0 1 0 0-14ZM8 4.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7Z',
  // two beams
  'M1 2.5h14v4H1ZM1 9.5h14v4H1Z',
  // lozenge
  'M8 .5 15.5 8 8 15.5 .5 8Z',
  // arch
  'M1.5 14.5V8a6.5 6.5 0 0 1 13 0v6.5h-4V8a2.5 2.5 0 0 0-5 0v6.5Z',
  // four blocks
  'M1.5 1.5h5.5v5.5H1.5ZM9 1.5h5.5v5.5H9ZM1.5 9h5.5v5.5H1.5ZM9 9h5.5v5.5H9Z',
  // bowl
  'M.5 5h15a7.5 7.5 0 0 1-15 0Z',
  // stairs
  'M1 15V10.5h4.7V6h4.6V1.5H15V15Z',
  // hexagonal nut
  'M4.3 1.5h7.4L15.5 8l-3.8 6.5H4.3L.5 8ZM8 5.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 1 0 0-4.8Z',
  // hourglass
  'M1.5 1.5h13L9.4 8l5.1 6.5h-13L6.6 8Z',
  // three stones
  'M8 1a3.2 3.2 0 1 0 0 6.4a3.2 3.2 0 1 0 0-6.4ZM4 8.6a3.2 3.2 0 1 0 0 6.4a3.2 3.2 0 1 0 0-6.4ZM12 8.6a3.2 3.2 0 1 0 0 6.4a3.2 3.2 0 1 0 0-6.4Z',
  // leaf
  'M1.5 14.5V8A6.5 6.5 0 0 1 8 1.5h6.5V8A6.5 6.5 0 0 1 8 14.5Z',
]
