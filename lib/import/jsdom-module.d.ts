declare module 'jsdom' {
  /** A page as a browser reads it; nothing in it runs or is loaded. */
  export class JSDOM {
    constructor(html: string)
    readonly window: { readonly document: Document }
  }
}
