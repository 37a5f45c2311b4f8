/** What a picture is called before its maker’s name, in the languages of the pages that are imported most. */
const PICTURE =
  '(?:photo(?:graph)?|image|picture|pic|foto(?:graf(?:ia|ía|ie)?)?|bild(?:nachweis|quelle)|crédits? photo|photographie|imagen|imagem|immagine|fot\\.|zdjęcie|grafika|фото(?:графия|графія)?|иллюстрация|зображення|写真|撮影|图片来源|圖片來源|图片|圖片|图源|사진|تصوير|صورة|الصورة|צילום)'
const CREDIT =
  /\((?:image|picture|photo|pic|photograph|credit|source|file (?:image|photo|picture)|ap photo|foto|bild|crédits?|imagen|imagem|immagine|fot\.|zdjęcie|фото)s?(?!\p{L})[^()]{0,80}\)\s?$|[（(](?:写真|撮影|图片?|圖片?|资料图|사진|تصوير|الصورة|صورة|צילום)[^（）()]{0,60}[）)]\s?$/iu
const PICTURED =
  /\b(?:is|are|was|were) (?:pictured|seen here)\b|\bpictured (?:above|below|left|right|here)\b/i
const CREDIT_START = new RegExp(`^[([（]?${PICTURE}s?(?: (?:credit|courtesy(?: of)?))?\\s?[:：/©]`, 'iu')
/** These words begin headlines, too (`Video: …`): only a name of up to four words behind them is a credit. */
const NAMED_START =
  /^[([（]?(?:[Vv]ideo|VIDEO|[Gg]raphic|[Ii]llustration|[Gg]rafik|[Bb]ild)s?(?: (?:credit|courtesy(?: of)?))?\s?[:：/©]\s?\p{Lu}[\p{L}.’'-]{0,30}(?:[ /,&]{1,3}\p{Lu}[\p{L}.’'-]{0,30}){0,3}[)\]）]?$/u
const CREDIT_BY = /^(?:[Pp]hoto(?:graph)?|PHOTO|[Ii]mage|[Pp]icture)s? (?:by|BY|courtesy of) \p{Lu}.{1,80}$/u
/** Behind the last sentence, up to the end of the line: `… in spring. Photo: Name/Agency`. */
const CREDIT_END = new RegExp(
  `[.。!?…”"»] ?(?:${PICTURE}s?(?: credit)?(?:\\s?[:：/©]| by )|fot\\.)\\s?[^.!?。:：]{1,80}\\.?$`,
  'iu',
)
const LONGEST = 500

/** Why a line reads like the words under a picture, or null. */
export function captionSign(line: string): string | null {
  if (line.length > LONGEST) return null
  if (CREDIT.test(line) || CREDIT_END.test(line)) return 'Ends with a picture credit'
  if (CREDIT_START.test(line) || NAMED_START.test(line) || CREDIT_BY.test(line))
    return 'Begins with a picture credit'
  return line.length < 400 && PICTURED.test(line) ? 'Says what is pictured' : null
}
