import { wordSpans } from '@/lib/text/words'
import { isAppeal, isCredit, isLabel, opensRelated } from './page-labels'

/** The end of a sentence: a stop, then perhaps closing marks. */
const SENTENCE_END = /[.!?…:。！？؟۔।։](?:[\s\u00a0\u202f]?»|[”"’'“»«›‹」』）)\]]){0,4}$/u

export const endsSentence = (text: string) => SENTENCE_END.test(text.trimEnd())
export const wordCount = (text: string) => wordSpans(text).length

const TEASER =
  /^(?:read (?:more|next|also)|also read|see also|don[’']t miss|related(?: (?:articles|stories|news))?|more (?:on|from) .{1,60}|you may also like|recommended(?: for you)?|watch(?: now)?|listen(?: now)?|sign up (?:for|to) .{1,80}|similar (?:news|articles|stories))\s?(?:[:.…>»-]|\.\.\.)?$/i

/** The same words with the title of the other piece behind them. */
const POINTER =
  /^(?:read (?:more|next|also)|also read|see also|related|watch|listen|more|recommended|don[’']t miss|mehr(?: zum thema)?|lesen sie (?:auch|mehr)|siehe auch|(?:à |a )?lire (?:aussi|également)|voir aussi|le[ae] (?:también|además)|leer más|vea también|leggi anche|leia (?:também|mais)|lees (?:ook|verder)|läs (?:mer|också)|czytaj (?:też|także|więcej)|zobacz (?:też|także)|читайте (?:также|также:|ещё|еще|також)|смотрите также|дивіться також|по теме|関連記事|関連ニュース|延伸阅读|延伸閱讀|相关阅读|相關閱讀|관련 ?기사|اقرأ (?:أيضا|أيضاً|المزيد)|شاهد أيضا|קראו (?:גם|עוד))\s?[:：»>|–—-]\s?\S/iu
const POINTER_LENGTH = 220
const ALONE =
  /^(?:mehr (?:zum thema|lesen)|weiterlesen|en savoir plus|дивіться також|читайте ще|схожі новини|también en .{1,40})$/iu

/** Why a line points to other pieces, or null. */
export function teaserSign(line: string): string | null {
  const text = line.trim()
  const points =
    (text.length <= 120 && (TEASER.test(text) || ALONE.test(text))) ||
    (text.length <= POINTER_LENGTH && POINTER.test(text)) ||
    (opensRelated(text) && !/[.!?。]$/.test(text))
  return points ? 'Points to other pieces' : null
}

const CHROME =
  /^(?:[\w.-]{2,30} logo|comments?(?: \(\d{1,6}\))?|\d{1,6} comments?|(?:leave|post|add|write) a (?:reply|comment)|please enter your (?:comment|name|e-?mail)(?: here| address here)?!?|(?:log|sign) in(?: to (?:leave a )?comment)?|share(?: this)?(?: article| story| on \w{1,20})?|tweet|print|copy link|e-?mail|facebook|twitter|whatsapp|advertisement|advertising|sponsored|subscribe(?: now)?|follow us.{0,40}|(?:all rights reserved|©|copyright).{0,100}|skip to (?:main )?content|menu|home|search|cookie (?:policy|settings)|privacy policy|(?:read |see )?(?:our )?(?:terms (?:of use|and conditions)|privacy policy)|you must be (?:logged|signed) in to .{1,40}|(?:world|local|latest|breaking|top|more|sports|business|politics)(?: news)?|news|back to top|save|loading\.{0,3})$/i

const CHROME_ELSEWHERE =
  /^(?:(?:zum inhalt springen|direkt zum inhalt|aller au contenu(?: principal)?|ir al contenido|saltar al contenido|vai al contenuto|przejdź do treści|перейти к содержанию|перейти до вмісту)|(?:kommentare?|commentaires?|comentarios|commenti|komentarze|komentáře|kommentarer|reacties|opmerkingen|kommentit|hozzászólások|comentarii|yorumlar|комментарии|коментарі|التعليقات|コメント|댓글|评论|評論)(?: ?[(（]?\d{1,6}[)）]?)?|dela|del|jaa|sdílet|delen|megosztás|distribuie|annons|annonse|mainos|hirdetés|publicitate|поділитися|поделиться|シェアする|ツイート|مشاركة|شارك المقال|einen kommentar schreiben|schreiben sie einen kommentar|laisser un commentaire|deja un comentario|deixe um comentário|lascia un commento|přidat komentář|geef een reactie|dodaj komentarz|оставить комментарий|залишити коментар|startseite|menü|suche|accueil|rechercher|inicio|buscar|menú|szukaj|главная|поиск|меню|головна|пошук)$/iu

/** What begins a credit and begins headlines as well. */
const HEADS_TOO = /^[([]?\s?(?:video|graphic|illustration|grafik|bild|cover|source)s?\s?:/iu

/** Why a line belongs to the page and not to the article, or null. */
export function chromeSign(line: string): string | null {
  const text = line.trim()
  const isPart = text.length <= 140 && (CHROME.test(text) || CHROME_ELSEWHERE.test(text) || isLabel(text))
  if (isPart) return 'Belongs to the page, not to the article'
  if (isAppeal(text)) return 'Asks the reader for something, or says who holds the rights'
  if (isCredit(text) && !HEADS_TOO.test(text)) return 'Says whose a picture or a report is'
  return isKeywordRun(line) ? 'Keywords run together without spaces' : null
}

/** `ukrainepeaceplan…`, perhaps with one space somewhere: words far longer than any real word. */
function isKeywordRun(line: string): boolean {
  if (line.length < 30 || line.length > 1000 || /[./:@?=&,]/.test(line)) return false
  const longest = Math.max(...line.split(/\s/).map((word) => word.length))
  return longest >= 26 && wordCount(line) <= 6 && /^[\p{L}\p{N}\s-]{1,1000}$/u.test(line)
}

/** Titles capitalise most of their longer words; captions do not. */
export function isTitleCase(line: string): boolean {
  const long = line.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]{3,}/gu) ?? []
  const capitals = long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
  return long.length > 0 && capitals.length / long.length > 0.7
}
