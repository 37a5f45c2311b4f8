/** Two states of one record that both began as a third. */
export type Merge<Fields> = {
  /** What only one side changed is that side's, sets have what both wanted; where both changed a value, mine. */
  readonly merged: Fields
  /** Both changed it, to different values: somebody has to choose. Fields that are decided together stand together. */
  readonly clashes: readonly (readonly (keyof Fields)[])[]
  /** Only the other side changed it. */
  readonly fromTheirs: readonly (keyof Fields)[]
  /** Sets that both changed, put together. */
  readonly together: readonly (keyof Fields)[]
}

type Values = Readonly<Record<string, unknown>>

/**
 * Merges field by field. Lists of strings are sets: what either side added is in, what either took away is out.
 * Fields that say something only together, `whole`, are never mixed: one side's stay, or they clash. Without a base nobody
 * can tell who changed what: then every difference is a clash.
 * After the three-way merge of Mens, "A State-of-the-Art Survey on Software Merging" (2002), for records.
 */
export function mergeFields<Fields extends object>(
  base: Fields | null,
  mine: Fields,
  theirs: Fields,
  whole: readonly (keyof Fields)[] = [],
): Merge<Fields> {
  const merged: Partial<Fields> = {}
  const clashes: (readonly (keyof Fields)[])[] = []
  const fromTheirs: (keyof Fields)[] = []
  const together: (keyof Fields)[] = []
  const names = (Object.keys(theirs) as (keyof Fields)[]).filter((name) => !whole.includes(name))
  for (const unit of [whole, ...names.map((name) => [name])]) {
    const differing = unit.filter((name) => !isSame(mine[name], theirs[name]))
    const [name] = differing
    if (name === undefined) continue
    const has = (side: Fields) => base !== null && unit.every((one) => isSame(base[one], side[one]))
    const [was, own, other] = [base?.[name], mine[name], theirs[name]]
    if (has(mine)) {
      for (const one of differing) merged[one] = theirs[one]
      fromTheirs.push(...differing)
    } else if (has(theirs)) {
      // Only I changed it.
    } else if (isSet(was) && isSet(own) && isSet(other)) {
      merged[name] = mergeSets(was, own, other) as Fields[typeof name]
      together.push(name)
    } else clashes.push(differing)
  }
  return { merged: { ...mine, ...merged }, clashes, fromTheirs, together }
}

const isSet = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

/** The order is theirs, what I added comes after it. */
function mergeSets(was: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const kept = theirs.filter((one) => mine.includes(one) || !was.includes(one))
  const added = mine.filter((one) => !was.includes(one) && !theirs.includes(one))
  return [...kept, ...added]
}

/** Whether two values of a field are the same; sets in any order. */
export function isSame(one: unknown, other: unknown): boolean {
  if (isSet(one) && isSet(other)) return [...one].sort().join('\0') === [...other].sort().join('\0')
  return Object.is(one, other)
}

/** What was merged, with their side of the clashes that are chosen. */
export const withChoices = <Fields extends object>(
  { merged }: Merge<Fields>,
  theirs: Fields,
  chosen: ReadonlySet<readonly (keyof Fields)[]>,
): Fields => ({
  ...merged,
  ...(Object.fromEntries([...chosen].flat().map((name) => [name, theirs[name]])) as Values),
})
