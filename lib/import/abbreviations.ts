const INITIAL = /(?:^|[^\p{L}\p{N}])\p{L}$/u
/** Letters with stops inside, as in `EE.UU`, `d.h`, `p.m`. */
const DOTTED = /(?:^|[^\p{L}\p{N}])\p{L}{1,3}\.\p{L}{1,3}$/u
/** Short forms that names or figures follow, in the languages of the pages that are imported most. */
const SHORT_FORMS = new Set(
  [
    'Mr Mrs Ms Dr St Gen Sen Rep Gov Lt Col Capt Maj Adm Sgt Prof Jr Sr Rev Hon Sec Pres Amb vs No Inc Ltd Co Corp Fig Dept',
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
    'Hr Fr Nr Str bzw ca inkl Fa Abs Art vgl usw',
    'Mme MM Mlle cf env',
    'Sra Dra Srta Ud Uds núm pág',
    'ul al pl im św inż płk gen prof nr tzw',
    'ул пл им проф акад гор обл стр рис вул пл ім',
  ].flatMap((line) => line.split(' ')),
)
const LONGEST = 6

/**
 * Whether the stop at an offset (UTF-16 code units) belongs to an initial or a short form (`U.S.`, `J.D.`, `Gen.`)
 * and so need not end a sentence.
 */
export function endsInAbbreviation(text: string, stop: number): boolean {
  if (text[stop] !== '.') return false
  const before = text.slice(Math.max(0, stop - 2 * LONGEST), stop)
  if (INITIAL.test(before) || DOTTED.test(before)) return true
  return SHORT_FORMS.has(/(?<![\p{L}\p{N}])\p{L}{2,6}$/u.exec(before)?.[0] ?? '')
}
