/** Longer lines are no labels. */
const LABEL_LENGTH = 60
const RELATED_LENGTH = 90

const RELATED =
  /^(?:[-–—•>»▶→\s]{0,4})(?:related(?: (?:articles?|stories|story|posts?|content|coverage|news|topics|links|reading|video))?|read (?:more|also|next)|also read|see also|more (?:on|from|about|stories|news|coverage)|you (?:may|might) (?:also )?(?:like|be interested|enjoy)|recommended(?: for you)?|most (?:read|popular|viewed|shared)|trending(?: now)?|popular (?:posts|stories|now)|latest (?:news|stories|posts|from)|don[’']t miss|up next|further reading|mehr zum thema|lesen sie auch|auch interessant|das könnte sie|weitere (?:artikel|themen|meldungen)|verwandte (?:artikel|themen)|mehr (?:dazu|aus|von)|(?:à|a) lire (?:aussi|également)|lire aussi|voir aussi|sur le même (?:sujet|thème)|articles? (?:liés|similaires|connexes)|les plus lus|lea (?:también|además)|lee también|leer más|te puede interesar|también te puede|noticias relacionadas|artículos relacionados|más (?:información|noticias|sobre|en)|leggi anche|potrebbe interessarti|articoli correlati|leia (?:também|mais)|veja também|notícias relacionadas|lees ook|meer over|lees meer|läs (?:mer|också|även)|les også|læs også|lue myös|czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również)|przeczytaj (?:też|także)|polecamy|čtěte (?:také|více)|přečtěte si|čítajte (?:tiež|aj)|olvassa el|kapcsolódó|citește și|vezi și|читайте (?:также|ещё|еще)|также (?:читайте|по теме)|по теме|материалы по теме|смотрите также|читайте також|διαβάστε (?:επίσης|ακόμη|περισσότερα)|δείτε (?:επίσης|ακόμη)|σχετικά (?:άρθρα|θέματα)|[iİ]lgili haberler|bunlar da ilginizi|ayrıca (?:okuyun|bakınız)|baca juga|artikel terkait|xem thêm|tin liên quan|相关(?:阅读|新闻|报道|文章|推荐|链接)|延伸(?:阅读|閱讀)|相關(?:新聞|報導|文章)|推荐阅读|更多(?:新闻|报道|新聞)|関連(?:記事|ニュース|リンク)|あわせて読みたい|관련 ?(?:기사|뉴스)|اقرأ (?:أيضا|أيضاً|المزيد)|مواضيع ذات صلة|أخبار ذات صلة|شاهد أيضا|קראו (?:גם|עוד)|כתבות נוספות|बड़ी खबर|यह भी पढ़ें)/iu

const LABEL =
  /^(?:advertisement|advertising|graphics?|multimedia|audio|video|videos|photos|font size|text size|summary:?|additional resources|white ?papers?|replay|autoplay|show thumbnails|sponsored links|ads by google|start quote|[“"]start quote|end quote.{0,40}|[\\d.,]{1,9} ?[km]? (?:shares?|views?|likes?|reactions?|responses?|comments?)|also:?|more:|see also:?|back to|recommend|recommended|connect|watch video|play video|about (?:the )?authors?|editor[’']s picks?|jump to .{0,30}|sponsored by.{0,40}|promoted|story highlights|highlights|x|sponsored(?: content)?|story continues(?: below)?(?: advertisement)?|article continues (?:below|after).{0,30}|continue reading.{0,30}|share(?: (?:this|on|via|with|article|story).{0,30})?|tweet|pin it|email(?: this)?|print(?: this)?|facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|copy link|save|follow (?:us|me|@).{0,40}|subscribe(?: (?:now|to).{0,40})?|sign up(?: (?:now|for|to|here).{0,40})?|sign in|log in|comments?(?: \(\d{1,5}\))?|\d{1,5} comments?|leave a (?:comment|reply)|view (?:all )?comments|show (?:more|comments)|load more|close|play|watch|listen|view gallery|view photos|image(?: credit)?|photo|getty(?: images)?|loading\W{0,3}|skip (?:to|advertisement).{0,30}|back to top|next|previous|home|menu|search|enlarge this image|hide caption|toggle caption|read more|tags?:?|topics:?|filed under:?.{0,40}|categories:?|anzeige|werbung|teilen|drucken|merken|kommentare?(?: \(\d{1,5}\))?|artikel (?:teilen|drucken)|publicité|partager|imprimer|commentaires?|s[’']abonner|publicidad|compartir|comentarios?|imprimir|suscríbete.{0,40}|pubblicità|condividi|commenti|stampa|publicidade|compartilhar|partilhar|advertentie|delen|reklama|udostępnij|komentarze|reklam|paylaş|yorumlar|реклама|поделиться|комментарии|распечатать|διαφήμιση|κοινοποίηση|广告|分享|评论|廣告|広告|シェア|印刷|공유|댓글|إعلان|شارك|مشاركة|تعليقات|פרסומת|שתף|שתפו)$/iu

/** Whether a line introduces links to other articles. */
export const opensRelated = (text: string) => text.length <= RELATED_LENGTH && RELATED.test(text)

/** Whether a line is a button or a label of a page, in the languages that are listed. */
export const isLabel = (text: string) => text.length <= LABEL_LENGTH && LABEL.test(text)

const APPEAL =
  /^(?:[-–—•>»▶→*☞👉📲🔴\s]{0,6})(?:(?:sign up|subscribe|register) (?:for|to|now|here|today)|by (?:clicking|signing up|subscribing|submitting|registering)|subscribing to |you must be (?:logged|signed|registered)|comments? (?:are|on this|must|policy|posted)|we (?:welcome|encourage|invite) (?:comments|your|readers)|we reserve the right|all comments are|please (?:log|sign) in|kick off your day|did you see something wrong|how did we do|get (?:the|our|all the|more) .{0,60}(?:inbox|newsletter)|follow (?:us|@|.{0,30} on (?:twitter|facebook|instagram|x|telegram|whatsapp))|like us on|join (?:us on|our .{0,30}(?:channel|group|newsletter|community))|download (?:the|our) .{0,30}app|click here to|tap here|this (?:article|content|story) is (?:only )?(?:for|available to|reserved for) |already (?:an? )?(?:subscriber|member)|dieser (?:artikel|inhalt) ist (?:nur )?für|weiterlesen mit|cet article est réservé|la suite (?:de cet article )?est réservée|déjà abonné|contenido (?:exclusivo )?para suscriptores|este artículo es (?:exclusivo|solo) para|abonnieren sie|folgen sie (?:uns|.{0,30} auf)|jetzt abonnieren|newsletter abonnieren|hier (?:können sie|geht es)|abonnez[- ]vous|inscrivez[- ]vous|suivez[- ](?:nous|.{0,30} sur)|retrouvez (?:nous|toute l[’']actualité)|recevez |suscr[ií]b(?:ete|ase|a)|síguenos|puede[sn]? seguir(?:nos)? a? ?|testen sie |síganos|sigue a |únete a|apúntate|iscriviti|segui(?:ci)? (?:su|.{0,30} su)|abbonati|assine|siga[- ](?:nos|o )|inscreva-se|receba |volg ons|abonneer|schrijf je in|prenumerera|följ oss|abonner|følg (?:oss|os)|tilaa |seuraa |подпи(?:сывайтесь|шитесь)|следите за|читайте нас|підпи(?:суйтесь|шіться)|subskrybuj|zapisz się|obserwuj|dołącz do|sledujte|přihlaste se|odebírejte|iratkozz|kövess|abonați-vă|urmăriți|ακολουθήστε|εγγραφείτε|takip ed|abone ol|bizi takip|关注|扫码|扫描|订阅|訂閱|追蹤|フォロー|ご登録|구독|تابعوا|تابعنا|اشترك|للمزيد|עקבו|הירשמו|הצטרפו|theo dõi|ikuti )/iu
const APPEAL_LENGTH = 230
const INBOX =
  /\b(?:to|in) your (?:inbox|email|mailbox)\b|in (?:ihr|dein)(?:em)? postfach|dans votre bo[iî]te|en (?:tu|su) (?:correo|bandeja|buz[oó]n)|nella tua casella|no seu e-?mail|in je (?:inbox|mailbox)|i din (?:inkorg|innboks|indbakke)/iu
const RIGHTS =
  /\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|may not be (?:published|reproduced|redistributed)|wszelkie prawa zastrzeżone|todos los derechos)|все права защищены|版权所有|未经授权|未經授權|無断転載|無斷轉載|무단 ?전재|جميع الحقوق محفوظة|כל הזכויות שמורות/iu
const RIGHTS_LENGTH = 400

/** Whether a passage asks the reader to follow, subscribe or download, or says who holds the rights of the page. */
export const isAppeal = (text: string) =>
  (text.length <= APPEAL_LENGTH && (APPEAL.test(text) || INBOX.test(text))) ||
  (text.length <= RIGHTS_LENGTH && RIGHTS.test(text))

const CREDIT =
  /^[([]?\s?(?:(?:photo|image|picture|video|graphic|illustration|cover|foto|bild|photographie|imagen|immagine|fot\.|фото|zdjęcie)s?\s?(?:credit|courtesy|by|:|©|source|von|de|par|di)|credits?:|(?:image|photo) courtesy|courtesy (?:of )?|getty images|reporting by|\(?writing by|editing by|additional reporting|photograph:|illustration:|quelle:|bildquelle|©|source\s?: )/iu
const CREDIT_ELSEWHERE =
  /^[（(【[「]?(?:(?:本报)?记者|責任編輯|责任编辑|责编|编辑|編輯|来源|來源|作者|文|图|圖|图片来源|圖片來源|写真|撮影|出典|출처|사진|글|자료|фото|источник|автор|джерело|źródło|zdroj|forrás|sursa|kaynak|fotoğraf|πηγή|φωτό|φωτογραφία|fuente|crédits?(?: photos?)?|المصدر|تصوير|צילום|מקור)\s?[:：=／/]/iu
const CREDIT_LENGTH = 110

/** Whether a line says whose a picture or a report is, wherever it stands. */
export const isCredit = (text: string) =>
  text.length <= CREDIT_LENGTH && (CREDIT.test(text) || CREDIT_ELSEWHERE.test(text))

const BYLINE =
  /^(?:by|von|par|por|di|door|av|af|autor|автор|text|written by|posted by|published by|reported by)[:\s]/iu
const ABOUT =
  /^(?:published|updated|posted|last (?:updated|modified)|first published|created|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|опубликовано|обновлено|copyright|©|\(c\)|photo|foto|source|quelle|fuente|bron|fonte|all rights reserved|reporting by|editing by|additional reporting|tags|topics|filed under|schlagwörter|temas|thèmes)(?:[:\s]|$)/iu
const MINUTES = /^\d{1,3}\s?(?:min|minutes?|minuten|minutos|мин)\b.{0,20}$/iu
const DATE_LIKE = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/u
const SENTENCE_END = /[.!?…。！？؟۔।։][\])"'”’»」』）]{0,3}$/u
const EDGE_LENGTH = 120

const IMPRINT =
  /^[-–—©(*\s]{0,4}(?:©|\(c\) ?\d|copyright\b|to contact the (?:reporters?|editors?|authors?|writer)|write to \p{Lu}|contact (?:the (?:author|writer|reporter)|us)|this (?:story|article|report|post|piece) (?:was|first|originally|has been) (?:originally |first )?(?:refiled|published|appeared|corrected|produced|provided)|a version of this (?:article|story)|for (?:more information|inquiries),? (?:please )?(?:contact|visit)|this material may not|have (?:a|any) (?:tip|story|question)s?\b|email (?:us|the author|him|her)\b)/iu
const IMPRINT_LENGTH = 300
const FILED =
  /^(?:this (?:entry|post|article) (?:was|is) (?:posted|filed|published|written)|dieser (?:eintrag|beitrag|artikel) (?:wurde|ist|erschien)|cet article a été (?:publié|posté)|cette entrée a été|esta entrada (?:fue|se)|este artículo (?:fue|se) public|questo articolo è stato|questa voce è stata|este (?:artigo|post) foi|dit (?:bericht|artikel) (?:is|werd)|den här posten|detta inlägg|dette innlegget|dette indlæg|wpis (?:został|opublikowano)|запись опубликована|publicerad av|veröffentlicht (?:von|am|in)|written by|posted (?:by|in|on))/iu
const ABOUT_AUTHOR =
  /\bfollow (?:him|her|them|me)\b.{0,60}(?:twitter|facebook|instagram|@)|^\p{Lu}[\p{L}.’'-]{1,30}(?: \p{L}[\p{L}.’'-]{0,30}){1,3} (?:is|was) (?:a|an|the) .{0,80}\b(?:reporter|writer|editor|columnist|correspondent|journalist|contributor|author|blogger|professor|fellow)\b.{0,40}\b(?:for|at|of|based|with|covering|who|in)\b|^\p{Lu}[\p{L}.’'-]{1,30}(?: \p{L}[\p{L}.’'-]{0,30}){1,3} (?:ist|arbeitet als|schreibt) .{0,80}(?:journalist|redakteur|autor|korrespondent|kolumnist)/iu

/** Whether a passage says whose the words are or whom to write to; at the end of an article it is no part of it. */
export const isImprint = (text: string) =>
  text.length <= IMPRINT_LENGTH && (IMPRINT.test(text) || FILED.test(text) || ABOUT_AUTHOR.test(text))

/** A heading that is only a day, as blogs set it above their entries. */
export const isDayLine = (text: string) =>
  text.length < 50 &&
  /\b(?:19|20)\d{2}\b/.test(text) &&
  DATE_LIKE.test(text) &&
  text.split(' ').length <= 5 &&
  /\b\d{1,2}\b/.test(text)

/** Whether a line at the very beginning or end says something about the article: who, when, how long, whose rights. */
export function isEdgeLine(text: string): boolean {
  if (text.length > EDGE_LENGTH) return false
  if (ABOUT.test(text) || MINUTES.test(text)) return true
  if (BYLINE.test(text) && text.length < 80 && !SENTENCE_END.test(text)) return true
  if (!/[\p{L}]/u.test(text)) return true
  return text.length < 50 && DATE_LIKE.test(text) && !SENTENCE_END.test(text)
}

const COMMENTS =
  /^(?:\d{1,5} (?:comments?|responses?|replies|thoughts|kommentare?|antworten|gedanken|commentaires?|réponses?|comentarios?|respuestas?|comentários?|respostas?|commenti|reacties|kommentarer|комментари\p{L}{1,2}|komentarz\p{L}{0,2})\b|(?:ein|one|un|une|uno|een|en|jeden) (?:kommentar|comment|commentaire|comentario|commento|reactie|gedanke|thought|response|komentarz)\b|(?:comments?|kommentare|commentaires|comentarios|comentários|commenti|reacties|kommentarer|комментарии|komentarze|評論|评论|コメント|댓글|التعليقات|תגובות|yorumlar|reader comments|leserkommentare)\s?(?:[(:：（].{0,12})?$|(?:leave|post|write|add) (?:a|your) (?:comment|reply|response)|(?:schreibe?n?|hinterlasse?n?) (?:sie )?einen? (?:kommentar|antwort)|laisser un commentaire|deja (?:un|tu) (?:comentario|respuesta)|deixe (?:um|o seu) comentário|lascia un commento|laat een reactie|lämna (?:en kommentar|ett svar)|legg igjen|dodaj komentarz|добавить комментарий|оставить комментарий)/iu
const COMMENTS_LENGTH = 70

/** Whether a heading says that what follows was written by readers. */
export const opensComments = (text: string) => text.length <= COMMENTS_LENGTH && COMMENTS.test(text)
