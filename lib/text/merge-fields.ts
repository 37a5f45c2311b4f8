/** Two states of one record that both began as a third. */
export type Merge<Fields> = {
  /** What only one side changed is that side's, sets have what both wanted; where both changed a value, mine. */
  readonly merged: Fields
  /** Both changed it, to different values: somebody has to choose. */
  readonly clashes: readonly (keyof Fields)[]
  /** Only the other side changed it. */
  readonly fromTheirs: readonly (keyof Fields)[]
  /** Sets that both changed, put together. */
  readonly together: readonly (keyof Fields)[]
}

type Values = Readonly<Record<string, unknown>>

/**
 * Merges field by field. Lists of strings are sets: what either side added is in, what either took away is out.
 * Without a base nobody can tell who changed what: then every difference is a clash.
 * After the three-way merge of Mens, "A State-of-the-Art Survey on Software Merging" (2002), for records.
 */
export function mergeFields<Fields extends object>(
  base: Fields | null,
  mine: Fields,
  theirs: Fields,
): Merge<Fields> {
  const names = Object.keys(theirs) as (keyof Fields)[]
  const merged: Partial<Fields> = {}
  const clashes: (keyof Fields)[] = []
  const fromTheirs: (keyof Fields)[] = []
  const together: (keyof Fields)[] = []
  for (const name of names) {
    const [was, own, other] = [base?.[name], mine[name], theirs[name]]
    merged[name] = own
    if (isSame(own, other)) continue
    if (base !== null && isSame(was, own)) {
      merged[name] = other
      fromTheirs.push(name)
    } else if (base !== null && isSame(was, other)) {
      merged[name] = own
    } else if (isSet(was) && isSet(own) && isSet(other)) {
      merged[name] = mergeSets(was, own, other) as Fields[typeof name]
      together.push(name)
    } else clashes.push(name)
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

/** What both chose, over what was merged. */
export const withChoices = <Fields extends object>(
  { merged }: Merge<Fields>,
  theirs: Fields,
  chosen: ReadonlySet<keyof Fields>,
): Fields => ({
  ...merged,
  ...(Object.fromEntries([...chosen].map((name) => [name, theirs[name]])) as Values),
})
