/** What stands behind the `#` of the address, decoded; nothing where somebody cut or mistyped its escapes. */
export function addressHash({ hash }: Pick<Location, 'hash'>): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}
