import type { Words } from './word-kinds'

/**
 * Words of pages that are no article, by language; parts of regular expressions, case does not count. A list is
 * parted by ` | ` or a new line; a space at an end is written `\\s`.
 */
export const PAGE_WORDS: Readonly<Record<string, Words>> = {
  en: {
    related: `
      related(?: (?:articles?|stories|story|posts?|content|coverage|news|topics|links|reading|video))?
      read (?:more|also|next) | also read | see also | more (?:on|from|about|stories|news|coverage)
      you (?:may|might) (?:also )?(?:like|be interested|enjoy) | recommended(?: for you)?
      most (?:read|popular|viewed|shared) | trending(?: now)? | popular (?:posts|stories|now)
      latest (?:news|stories|posts|from) | don[’']t miss | up next | further reading
    `,
    label: String.raw`
      advertisement | advertising | graphics? | multimedia | audio | video | videos | photos
      font size | text size | summary:? | additional resources | white ?papers? | replay | autoplay
      show thumbnails | sponsored links | ads by google | start quote | [“"]start quote
      end quote.{0,50} | [\d.,]{1,9} ?[km]? (?:shares?|views?|likes?|reactions?|responses?|comments?)
      also:? | more: | see also:? | back to | recommend | recommended | connect | watch video
      play video | about (?:the )?authors? | editor[’']s picks? | jump to .{0,30}
      sponsored by.{0,40} | promoted | story highlights | highlights | x | sponsored(?: content)?
      story continues(?: below)?(?: advertisement)? | article continues (?:below|after).{0,30}
      continue reading.{0,30} | share(?: (?:this|on|via|with|article|story).{0,30})? | tweet | pin it
      email(?: this)? | print(?: this)? | facebook | twitter | whatsapp | linkedin | reddit
      pinterest | telegram | copy link | save | follow (?:us|me|@).{0,40}
      subscribe(?: (?:now|to).{0,40})? | sign up(?: (?:now|for|to|here).{0,40})? | sign in | log in
      comments?(?: \(\d{1,5}\))? | \d{1,5} comments? | leave a (?:comment|reply)
      view (?:all )?comments | show (?:more|comments) | load more | close | play | watch | listen
      view gallery | view photos | image(?: credit)? | photo | getty(?: images)? | loading\W{0,3}
      skip (?:to|advertisement).{0,30} | back to top | next | previous | home | menu | search
      enlarge this image | hide caption | toggle caption | read more | tags?:? | topics:?
      filed under:?.{0,40} | categories:?
    `,
    appeal: String.raw`
      (?:sign up|subscribe|register) (?:for|to|now|here|today)
      by (?:clicking|signing up|subscribing|submitting|registering) | subscribing to\s
      you must be (?:logged|signed|registered) | comments? (?:are|on this|must|policy|posted)
      we (?:welcome|encourage|invite) (?:comments|your|readers) | we reserve the right
      all comments are | please (?:log|sign) in | kick off your day | did you see something wrong
      this page is best viewed | please use one of the following formats
      how did we do | get (?:the|our|all the|more) .{0,60}(?:inbox|newsletter)
      follow (?:us|@|.{0,30} on (?:twitter|facebook|instagram|x|telegram|whatsapp)) | like us on
      join (?:us on|our .{0,30}(?:channel|group|newsletter|community))
      download (?:the|our) .{0,30}app | click here to | tap here
      this (?:article|content|story) is (?:only )?(?:for|available to|reserved for)\s
      already (?:an? )?(?:subscriber|member)
    `,
    inbox: `(?:to|in) your (?:inbox|email|mailbox)`,
    rights: `all rights reserved | may not be (?:published|reproduced|redistributed)`,
    credit: String.raw`
      (?:photo|image|picture|video|graphic|illustration|cover|foto|bild|photographie|imagen|immagine|fot\.|фото|zdjęcie)s?\s?(?:credit|courtesy|by|:|©|source|von|de|par|di)
      credits?: | (?:image|photo) courtesy | courtesy (?:of )? | getty images | reporting by
      \(?writing by | editing by | additional reporting | photograph: | illustration: | ©
      source\s?:\s
    `,
    by: `by | text | written by | posted by | published by | reported by`,
    about: String.raw`
      published | updated | posted | last (?:updated|modified) | first published | created | copyright
      © | \(c\) | photo | source | all rights reserved | reporting by | editing by
      additional reporting | tags | topics | filed under
    `,
    filed: `
      this (?:entry|post|article) (?:was|is) (?:posted|filed|published|written) | written by
      posted (?:by|in|on)
    `,
    imprint: String.raw`
      © | \(c\) ?\d | copyright\b | to contact the (?:reporters?|editors?|authors?|writer)
      write to \p{Lu} | contact (?:the (?:author|writer|reporter)|us)
      this (?:story|article|report|post|piece) (?:was|first|originally|has been) (?:originally |first )?(?:refiled|published|appeared|corrected|produced|provided)
      a version of this (?:article|story)
      for (?:more information|inquiries),? (?:please )?(?:contact|visit) | this material may not
      have (?:a|any) (?:tip|story|question)s?\b | email (?:us|the author|him|her)\b
    `,
    comments: `comments? | reader comments`,
    answers: `responses? | replies | thoughts`,
    one: `one`,
    reply: `(?:leave|post|write|add) (?:a|your) (?:comment|reply|response)`,
  },
  de: {
    related: `
      mehr zum thema | lesen sie auch | auch interessant | das könnte sie
      weitere (?:artikel|themen|meldungen) | verwandte (?:artikel|themen) | mehr (?:dazu|aus|von)
    `,
    label: String.raw`
      anzeige | werbung | teilen | drucken | merken | kommentare?(?: \(\d{1,5}\))?
      artikel (?:teilen|drucken)
    `,
    appeal: String.raw`
      testen sie\s | dieser (?:artikel|inhalt) ist (?:nur )?für | weiterlesen mit | abonnieren sie
      folgen sie (?:uns|.{0,30} auf) | jetzt abonnieren | newsletter abonnieren
      hier (?:können sie|geht es)
    `,
    inbox: `in (?:ihr|dein)(?:em)? postfach`,
    rights: `alle rechte vorbehalten`,
    credit: `quelle: | bildquelle`,
    by: `von | autor`,
    about: `veröffentlicht | aktualisiert | stand | foto | quelle | schlagwörter`,
    filed: `dieser (?:eintrag|beitrag|artikel) (?:wurde|ist|erschien) | veröffentlicht (?:von|am|in)`,
    comments: `kommentare? | leserkommentare`,
    answers: `antworten | gedanken?`,
    one: `ein`,
    reply: `(?:schreibe?n?|hinterlasse?n?) (?:sie )?einen? (?:kommentar|antwort)`,
  },
  fr: {
    related: `
      (?:à|a) lire (?:aussi|également) | lire aussi | voir aussi | sur le même (?:sujet|thème)
      articles? (?:liés|similaires|connexes) | les plus lus
    `,
    label: `publicité | partager | imprimer | commentaires? | s[’']abonner`,
    appeal: String.raw`
      cet article est réservé | la suite (?:de cet article )?est réservée | déjà abonné
      abonnez[- ]vous | inscrivez[- ]vous | suivez[- ](?:nous|.{0,30} sur)
      retrouvez (?:nous|toute l[’']actualité) | recevez\s
    `,
    inbox: `dans votre bo[iî]te`,
    rights: `tous droits réservés`,
    source: `crédits?(?: photos?)?`,
    by: `par`,
    about: `publié | mis à jour | thèmes`,
    filed: `cet article a été (?:publié|posté) | cette entrée a été`,
    comments: `commentaires?`,
    answers: `réponses?`,
    one: `une?`,
    reply: `laisser un commentaire`,
  },
  es: {
    related: `
      lea (?:también|además) | lee también | leer más | te puede interesar | también te puede
      noticias relacionadas | artículos relacionados | más (?:información|noticias|sobre|en)
    `,
    label: `publicidad | compartir | comentarios? | imprimir | suscríbete.{0,40}`,
    appeal: String.raw`
      contenido (?:exclusivo )?para suscriptores | este artículo es (?:exclusivo|solo) para
      suscr[ií]b(?:ete|ase|a) | síguenos | puede[sn]? seguir(?:nos)? a? ? | síganos | sigue a\s
      únete a | apúntate
    `,
    inbox: `en (?:tu|su) (?:correo|bandeja|buz[oó]n)`,
    rights: `todos los derechos`,
    source: `fuente`,
    by: `por`,
    about: `publicado | actualizado | fuente | temas`,
    filed: `esta entrada (?:fue|se) | este artículo (?:fue|se) public`,
    comments: `comentarios?`,
    answers: `respuestas?`,
    one: `un`,
    reply: `deja (?:un|tu) (?:comentario|respuesta)`,
  },
  it: {
    related: `leggi anche | potrebbe interessarti | articoli correlati`,
    label: `pubblicità | condividi | commenti | stampa`,
    appeal: `iscriviti | segui(?:ci)? (?:su|.{0,30} su) | abbonati`,
    inbox: `nella tua casella`,
    rights: `tutti i diritti riservati`,
    by: `di`,
    about: `pubblicato | aggiornato | fonte`,
    filed: `questo articolo è stato | questa voce è stata`,
    comments: `commenti | commento`,
    one: `un`,
    reply: `lascia un commento`,
  },
  pt: {
    related: `leia (?:também|mais) | veja também | notícias relacionadas`,
    label: `publicidade | compartilhar | partilhar`,
    appeal: String.raw`assine | siga[- ](?:nos|o ) | inscreva-se | receba\s`,
    inbox: `no seu e-?mail`,
    rights: `todos os direitos reservados`,
    filed: `este (?:artigo|post) foi`,
    comments: `comentários?`,
    answers: `respostas?`,
    one: `um`,
    reply: `deixe (?:um|o seu) comentário`,
  },
  nl: {
    related: `lees ook | meer over | lees meer`,
    label: `advertentie | delen`,
    appeal: `volg ons | abonneer | schrijf je in`,
    inbox: `in je (?:inbox|mailbox)`,
    rights: `alle rechten voorbehouden`,
    by: `door`,
    about: `gepubliceerd | bron`,
    filed: `dit (?:bericht|artikel) (?:is|werd)`,
    comments: `reacties?`,
    one: `een`,
    reply: `laat een reactie`,
  },
  sv: {
    related: `läs (?:mer|också|även)`,
    appeal: `prenumerera | följ oss`,
    inbox: `i din (?:inkorg|innboks|indbakke)`,
    by: `av`,
    filed: `den här posten | detta inlägg | publicerad av`,
    comments: `kommentarer`,
    one: `en`,
    reply: `lämna (?:en kommentar|ett svar)`,
  },
  no: {
    related: `les også`,
    filed: `dette innlegget`,
    reply: `legg igjen`,
  },
  da: {
    related: `læs også`,
    appeal: `abonner | følg (?:oss|os)`,
    by: `af`,
    filed: `dette indlæg`,
  },
  fi: {
    related: `lue myös`,
    appeal: String.raw`tilaa\s | seuraa\s`,
  },
  pl: {
    related: `
      czytaj (?:też|także|więcej|również) | zobacz (?:też|także|również) | przeczytaj (?:też|także)
      polecamy
    `,
    label: `reklama | udostępnij | komentarze`,
    appeal: `subskrybuj | zapisz się | obserwuj | dołącz do`,
    rights: `wszelkie prawa zastrzeżone`,
    source: `źródło`,
    filed: `wpis (?:został|opublikowano)`,
    comments: `komentarze? | komentarzy`,
    one: `jeden`,
    reply: `dodaj komentarz`,
  },
  cs: {
    related: `čtěte (?:také|více) | přečtěte si`,
    appeal: `sledujte | přihlaste se | odebírejte`,
    source: `zdroj`,
  },
  sk: {
    related: `čítajte (?:tiež|aj)`,
  },
  hu: {
    related: `olvassa el | kapcsolódó`,
    appeal: `iratkozz | kövess`,
    source: `forrás`,
  },
  ro: {
    related: `citește și | vezi și`,
    appeal: `abonați-vă | urmăriți`,
    source: `sursa`,
  },
  ru: {
    related: `
      читайте (?:также|ещё|еще) | также (?:читайте|по теме) | по теме | материалы по теме
      смотрите также
    `,
    label: `реклама | поделиться | комментарии | распечатать`,
    appeal: `подпи(?:сывайтесь|шитесь) | следите за | читайте нас`,
    rights: `все права защищены`,
    source: `фото | источник | автор`,
    by: `автор`,
    about: `опубликовано | обновлено`,
    filed: `запись опубликована`,
    comments: `комментари[ийяев]{1,2}`,
    reply: `добавить комментарий | оставить комментарий`,
  },
  uk: {
    related: `читайте також`,
    appeal: `підпи(?:суйтесь|шіться)`,
    source: `джерело`,
  },
  el: {
    related: `διαβάστε (?:επίσης|ακόμη|περισσότερα) | δείτε (?:επίσης|ακόμη) | σχετικά (?:άρθρα|θέματα)`,
    label: `διαφήμιση | κοινοποίηση`,
    appeal: `ακολουθήστε | εγγραφείτε`,
    source: `πηγή | φωτό | φωτογραφία`,
  },
  tr: {
    related: `[iİ]lgili haberler | bunlar da ilginizi | ayrıca (?:okuyun|bakınız)`,
    label: `reklam | paylaş | yorumlar`,
    appeal: `takip ed | abone ol | bizi takip`,
    source: `kaynak | fotoğraf`,
    comments: `yorumlar`,
  },
  id: {
    related: `baca juga | artikel terkait`,
    appeal: String.raw`ikuti\s`,
  },
  vi: {
    related: `xem thêm | tin liên quan`,
    appeal: `theo dõi`,
  },
  zh: {
    related: `相关(?:阅读|新闻|报道|文章|推荐|链接) | 延伸(?:阅读|閱讀) | 相關(?:新聞|報導|文章) | 推荐阅读 | 更多(?:新闻|报道|新聞)`,
    label: `广告 | 分享 | 评论 | 廣告`,
    appeal: `关注 | 扫码 | 扫描 | 订阅 | 訂閱 | 追蹤`,
    rights: `版权所有 | 未经授权 | 未經授權 | 無斷轉載`,
    source: `(?:本报)?记者 | 責任編輯 | 责任编辑 | 责编 | 编辑 | 編輯 | 来源 | 來源 | 作者 | 文 | 图 | 圖 | 图片来源 | 圖片來源`,
    comments: `評論 | 评论`,
  },
  ja: {
    related: `関連(?:記事|ニュース|リンク) | あわせて読みたい`,
    label: `広告 | シェア | 印刷`,
    appeal: `フォロー | ご登録`,
    rights: `無断転載`,
    source: `写真 | 撮影 | 出典`,
    comments: `コメント`,
  },
  ko: {
    related: `관련 ?(?:기사|뉴스)`,
    label: `공유 | 댓글`,
    appeal: `구독`,
    rights: `무단 ?전재`,
    source: `출처 | 사진 | 글 | 자료`,
    comments: `댓글`,
  },
  ar: {
    related: `اقرأ (?:أيضا|أيضاً|المزيد) | مواضيع ذات صلة | أخبار ذات صلة | شاهد أيضا`,
    label: `إعلان | شارك | مشاركة | تعليقات`,
    appeal: `تابعوا | تابعنا | اشترك | للمزيد`,
    rights: `جميع الحقوق محفوظة`,
    source: `المصدر | تصوير`,
    comments: `التعليقات`,
  },
  he: {
    related: `קראו (?:גם|עוד) | כתבות נוספות`,
    label: `פרסומת | שתף | שתפו`,
    appeal: `עקבו | הירשמו | הצטרפו`,
    rights: `כל הזכויות שמורות`,
    source: `צילום | מקור`,
    comments: `תגובות`,
  },
  hi: {
    related: `बड़ी खबर | यह भी पढ़ें`,
  },
}
