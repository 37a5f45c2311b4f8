/**
 * One event of a stream as it goes over the wire (HTML standard, 9.2.6). JSON has no line breaks of its own.
 * @param id what a browser that comes back asks to go on from; left out it stays what it was
 */
export function frame(name: string, data: unknown, id?: number): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}

/** Says nothing, so that what stands in between does not take the connection for dead. */
export const HEARTBEAT = ':\n\n'

/** After this many milliseconds a browser that lost the stream comes back. */
export const comeBackAfter = (ms: number) => `retry: ${ms}\n\n`
