declare module '@mozilla/readability/JSDOMParser.js' {
  /** The small tree that Readability brings along: no selectors, no events, and cheap to build. */
  export default class JSDOMParser {
    parse(html: string): Document
  }
}
