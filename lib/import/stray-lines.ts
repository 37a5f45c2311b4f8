import type { Piece } from './html-pieces'
import { linkShare } from './piece-signs'

/** Data for scripts that a page writes where readers see it. */
export const isCode = (text: string) =>
  /^(?:[[{]\s{0,20}[{["']|(?:var|window|function|jQuery|\$)\b ?[.(=\w])/.test(text) &&
  /["']\s{0,5}:|\)\s{0,5}[;{]|= ?[[{"']/.test(text)

const CREDIT_LENGTH = 420
/** Where the words under a picture end: the photographer, the agency or the day in brackets or behind a stroke. */
const CREDIT_END =
  /(?:\((?:[^()]{0,80}[ /])?(?:photo|photos|image|picture|file photo|handout|courtesy|getty|usatsi)s?(?:[ :/][^()]{0,60})?\)|\([^()]{2,60}\/ ?(?:ap|afp|reuters|epa|getty|associated press|[a-z .]{2,40}(?:times|news|post|tribune|photo|images?|press))\)|[/|] ?(?:ap|afp|epa|reuters|getty)(?: ?(?:photo|images))?(?:[ /][^.()]{2,40})?|\([^()]{3,80} \/ \p{L}{3,9}\.? \d{1,2}, \d{4}\)|\b(?:photo|photograph|image|picture|credit|foto|fotos|bild|crédits? photo|photo credit|image credit|photo by)s?: [^.:]{2,60})$/iu

/** Whether a line ends as the words under a picture do, with the name of who took it. */
export const endsWithCredit = (text: string) =>
  text.length <= CREDIT_LENGTH && CREDIT_END.test(text.slice(-140))

const POINTER =
  /^[([]?\s?(?:\p{Lu}[\p{Lu}\p{N} ’'&-]{2,24}|(?:[Mm]ore|[Rr]elated|[Rr]ead|[Ss]ee|[Ww]atch|[Ss]tory|[Vv]ideo|[Pp]hotos?|[Gg]allery|[Aa]lso|[Ll]isten)(?: \p{L}{2,10}){0,2})\s?[:>|»]/u
const POINTER_LENGTH = 160

/** Whether a line points to another article, named by a word before a colon: all of it but that word is a link. */
export const isPointer = (piece: Piece) =>
  piece.text.length <= POINTER_LENGTH && linkShare(piece) > 0.55 && POINTER.test(piece.text)
