type Texts = readonly { readonly text: string }[]

const BREAK = '\n\n'

/**
 * Whether blocks hold the same characters in the same order, whatever the breaks between them: white space may differ
 * only where one of the two has a break.
 */
export function sameWords(these: Texts, those: Texts): boolean {
  const [one, other] = [pulledApart(these), pulledApart(those)]
  return (
    one.letters === other.letters &&
    [...new Set([...one.gaps.keys(), ...other.gaps.keys()])].every((at) => {
      const [here, there] = [one.gaps.get(at), other.gaps.get(at)]
      return here === there || here === BREAK || there === BREAK
    })
  )
}

/** The text without white space, and what white space stands behind how many of its characters. */
function pulledApart(blocks: Texts) {
  const gaps = new Map<number, string>()
  let at = 0
  const letters = blocks.map(({ text }, index) => {
    if (index > 0) gaps.set(at, BREAK)
    return text.trim().replace(/\s+|\S+/gu, (run) => {
      if (/\S/u.test(run)) {
        at += run.length
        return run
      }
      gaps.set(at, run)
      return ''
    })
  })
  return { letters: letters.join(''), gaps }
}
