declare module 'html-encoding-sniffer' {
  /** The name of the encoding that the WHATWG sniffing algorithm finds. */
  export default function sniff(
    bytes: Uint8Array,
    options?: { transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string
}
