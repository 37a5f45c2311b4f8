import fc from 'fast-check'

const LONGEST = 60
const SURROGATES = { from: 0xd800, count: 0x800 }

/** Any code points but halves of one. `fc.string` has it too, but takes seconds to prepare. */
export const anyString: fc.Arbitrary<string> = fc
  .array(
    fc.integer({ min: 0, max: 0x10ffff - SURROGATES.count }).map((n) => {
      return String.fromCodePoint(n < SURROGATES.from ? n : n + SURROGATES.count)
    }),
    { maxLength: LONGEST },
  )
  .map((characters) => characters.join(''))
