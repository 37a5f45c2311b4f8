declare module 'edtf' {
  /** The parse tree of an EDTF string; throws SyntaxError. Months count from 0, an open end is Infinity. */
  export function parse(text: string): unknown
}
