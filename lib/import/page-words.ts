import type { Words } from './word-kinds'

/**
 * Words of pages that are no article, by language; parts of regular expressions, case does not count. A list is
 * parted by ` | ` or a new line; a space at an end is written `\\s`.
 */
export const PAGE_WORDS: Readonly<Record<string, Words>> = {
  en: {
    related: String.raw`
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
    inbox: String.raw`(?:to|in) your (?:inbox|email|mailbox)`,
    rights: String.raw`all rights reserved | may not be (?:published|reproduced|redistributed)`,
    credit: String.raw`
      (?:photo|image|picture|video|graphic|illustration|cover|foto|bild|photographie|imagen|immagine|fot\.|фото|zdjęcie)s?\s?(?:credit|courtesy|by|:|©|source|von|de|par|di)
      credits?: | (?:image|photo) courtesy | courtesy (?:of )? | getty images | reporting by
      \(?writing by | editing by | additional reporting | photograph: | illustration: | ©
      source\s?:\s
    `,
    by: String.raw`by | text | written by | posted by | published by | reported by`,
    about: String.raw`
      published | updated | posted | last (?:updated|modified) | first published | created | copyright
      © | \(c\) | photo | source | all rights reserved | reporting by | editing by
      additional reporting | tags | topics | filed under
    `,
    filed: String.raw`
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
    comments: String.raw`comments? | reader comments`,
    answers: String.raw`responses? | replies | thoughts`,
    one: String.raw`one`,
    reply: String.raw`(?:leave|post|write|add) (?:a|your) (?:comment|reply|response)`,
  },
  de: {
    related: String.raw`
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
    inbox: String.raw`in (?:ihr|dein)(?:em)? postfach`,
    rights: String.raw`alle rechte vorbehalten`,
    credit: String.raw`quelle: | bildquelle`,
    by: String.raw`von | autor`,
    about: String.raw`veröffentlicht | aktualisiert | stand | foto | quelle | schlagwörter`,
    filed: String.raw`dieser (?:eintrag|beitrag|artikel) (?:wurde|ist|erschien) | veröffentlicht (?:von|am|in)`,
    comments: String.raw`kommentare? | leserkommentare`,
    answers: String.raw`antworten | gedanken?`,
    one: String.raw`ein`,
    reply: String.raw`(?:schreibe?n?|hinterlasse?n?) (?:sie )?einen? (?:kommentar|antwort)`,
  },
  fr: {
    related: String.raw`
      (?:à|a) lire (?:aussi|également) | lire aussi | voir aussi | sur le même (?:sujet|thème)
      articles? (?:liés|similaires|connexes) | les plus lus
    `,
    label: String.raw`publicité | partager | imprimer | commentaires? | s[’']abonner`,
    appeal: String.raw`
      cet article est réservé | la suite (?:de cet article )?est réservée | déjà abonné
      abonnez[- ]vous | inscrivez[- ]vous | suivez[- ](?:nous|.{0,30} sur)
      retrouvez (?:nous|toute l[’']actualité) | recevez\s
    `,
    inbox: String.raw`dans votre bo[iî]te`,
    rights: String.raw`tous droits réservés`,
    source: String.raw`crédits?(?: photos?)?`,
    by: String.raw`par`,
    about: String.raw`publié | mis à jour | thèmes`,
    filed: String.raw`cet article a été (?:publié|posté) | cette entrée a été`,
    comments: String.raw`commentaires?`,
    answers: String.raw`réponses?`,
    one: String.raw`une?`,
    reply: String.raw`laisser un commentaire`,
  },
  es: {
    related: String.raw`
      lea (?:también|además) | lee también | leer más | te puede interesar | también te puede
      noticias relacionadas | artículos relacionados | más (?:información|noticias|sobre|en)
    `,
    label: String.raw`publicidad | compartir | comentarios? | imprimir | suscríbete.{0,40}`,
    appeal: String.raw`
      contenido (?:exclusivo )?para suscriptores | este artículo es (?:exclusivo|solo) para
      suscr[ií]b(?:ete|ase|a) | síguenos | puede[sn]? seguir(?:nos)? a? ? | síganos | sigue a\s
      únete a | apúntate
    `,
    inbox: String.raw`en (?:tu|su) (?:correo|bandeja|buz[oó]n)`,
    rights: String.raw`todos los derechos`,
    source: String.raw`fuente`,
    by: String.raw`por`,
    about: String.raw`publicado | actualizado | fuente | temas`,
    filed: String.raw`esta entrada (?:fue|se) | este artículo (?:fue|se) public`,
    comments: String.raw`comentarios?`,
    answers: String.raw`respuestas?`,
    one: String.raw`un`,
    reply: String.raw`deja (?:un|tu) (?:comentario|respuesta)`,
  },
  it: {
    related: String.raw`leggi anche | potrebbe interessarti | articoli correlati`,
    label: String.raw`pubblicità | condividi | commenti | stampa`,
    appeal: String.raw`iscriviti | segui(?:ci)? (?:su|.{0,30} su) | abbonati`,
    inbox: String.raw`nella tua casella`,
    rights: String.raw`tutti i diritti riservati`,
    by: String.raw`di`,
    about: String.raw`pubblicato | aggiornato | fonte`,
    filed: String.raw`questo articolo è stato | questa voce è stata`,
    comments: String.raw`commenti | commento`,
    one: String.raw`un`,
    reply: String.raw`lascia un commento`,
  },
  pt: {
    related: String.raw`leia (?:também|mais) | veja também | notícias relacionadas`,
    label: String.raw`publicidade | compartilhar | partilhar`,
    appeal: String.raw`assine | siga[- ](?:nos|o ) | inscreva-se | receba\s`,
    inbox: String.raw`no seu e-?mail`,
    rights: String.raw`todos os direitos reservados`,
    filed: String.raw`este (?:artigo|post) foi`,
    comments: String.raw`comentários?`,
    answers: String.raw`respostas?`,
    one: String.raw`um`,
    reply: String.raw`deixe (?:um|o seu) comentário`,
  },
  nl: {
    related: String.raw`lees ook | meer over | lees meer`,
    label: String.raw`advertentie | delen`,
    appeal: String.raw`volg ons | abonneer | schrijf je in`,
    inbox: String.raw`in je (?:inbox|mailbox)`,
    rights: String.raw`alle rechten voorbehouden`,
    by: String.raw`door`,
    about: String.raw`gepubliceerd | bron`,
    filed: String.raw`dit (?:bericht|artikel) (?:is|werd)`,
    comments: String.raw`reacties?`,
    one: String.raw`een`,
    reply: String.raw`laat een reactie`,
  },
  sv: {
    related: String.raw`läs (?:mer|också|även)`,
    appeal: String.raw`prenumerera | följ oss`,
    inbox: String.raw`i din (?:inkorg|innboks|indbakke)`,
    by: String.raw`av`,
    filed: String.raw`den här posten | detta inlägg | publicerad av`,
    comments: String.raw`kommentarer`,
    one: String.raw`en`,
    reply: String.raw`lämna (?:en kommentar|ett svar)`,
  },
  no: {
    related: String.raw`les også`,
    filed: String.raw`dette innlegget`,
    reply: String.raw`legg igjen`,
  },
  da: {
    related: String.raw`læs også`,
    appeal: String.raw`abonner | følg (?:oss|os)`,
    by: String.raw`af`,
    filed: String.raw`dette indlæg`,
  },
  fi: {
    related: String.raw`lue myös`,
    appeal: String.raw`tilaa\s | seuraa\s`,
  },
  pl: {
    related: String.raw`
      czytaj (?:też|także|więcej|również) | zobacz (?:też|także|również) | przeczytaj (?:też|także)
      polecamy
    `,
    label: String.raw`reklama | udostępnij | komentarze`,
    appeal: String.raw`subskrybuj | zapisz się | obserwuj | dołącz do`,
    rights: String.raw`wszelkie prawa zastrzeżone`,
    source: String.raw`źródło`,
    filed: String.raw`wpis (?:został|opublikowano)`,
    comments: String.raw`komentarze? | komentarzy`,
    one: String.raw`jeden`,
    reply: String.raw`dodaj komentarz`,
  },
  cs: {
    related: String.raw`čtěte (?:také|více) | přečtěte si`,
    appeal: String.raw`sledujte | přihlaste se | odebírejte`,
    source: String.raw`zdroj`,
  },
  sk: {
    related: String.raw`čítajte (?:tiež|aj)`,
  },
  hu: {
    related: String.raw`olvassa el | kapcsolódó`,
    appeal: String.raw`iratkozz | kövess`,
    source: String.raw`forrás`,
  },
  ro: {
    related: String.raw`citește și | vezi și`,
    appeal: String.raw`abonați-vă | urmăriți`,
    source: String.raw`sursa`,
  },
  ru: {
    related: String.raw`
      читайте (?:также|ещё|еще) | также (?:читайте|по теме) | по теме | материалы по теме
      смотрите также
    `,
    label: String.raw`реклама | поделиться | комментарии | распечатать`,
    appeal: String.raw`подпи(?:сывайтесь|шитесь) | следите за | читайте нас`,
    rights: String.raw`все права защищены`,
    source: String.raw`фото | источник | автор`,
    by: String.raw`автор`,
    about: String.raw`опубликовано | обновлено`,
    filed: String.raw`запись опубликована`,
    comments: String.raw`комментари[ийяев]{1,2}`,
    reply: String.raw`добавить комментарий | оставить комментарий`,
  },
  uk: {
    related: String.raw`читайте також`,
    appeal: String.raw`підпи(?:суйтесь|шіться)`,
    source: String.raw`джерело`,
  },
  el: {
    related: String.raw`διαβάστε (?:επίσης|ακόμη|περισσότερα) | δείτε (?:επίσης|ακόμη) | σχετικά (?:άρθρα|θέματα)`,
    label: String.raw`διαφήμιση | κοινοποίηση`,
    appeal: String.raw`ακολουθήστε | εγγραφείτε`,
    source: String.raw`πηγή | φωτό | φωτογραφία`,
  },
  tr: {
    related: String.raw`[iİ]lgili haberler | bunlar da ilginizi | ayrıca (?:okuyun|bakınız)`,
    label: String.raw`reklam | paylaş | yorumlar`,
    appeal: String.raw`takip ed | abone ol | bizi takip`,
    source: String.raw`kaynak | fotoğraf`,
    comments: String.raw`yorumlar`,
  },
  id: {
    related: String.raw`baca juga | artikel terkait`,
    appeal: String.raw`ikuti\s`,
  },
  vi: {
    related: String.raw`xem thêm | tin liên quan`,
    appeal: String.raw`theo dõi`,
  },
  zh: {
    related: String.raw`相关(?:阅读|新闻|报道|文章|推荐|链接) | 延伸(?:阅读|閱讀) | 相關(?:新聞|報導|文章) | 推荐阅读 | 更多(?:新闻|报道|新聞)`,
    label: String.raw`广告 | 分享 | 评论 | 廣告`,
    appeal: String.raw`关注 | 扫码 | 扫描 | 订阅 | 訂閱 | 追蹤`,
    rights: String.raw`版权所有 | 未经授权 | 未經授權 | 無斷轉載`,
    source: String.raw`(?:本报)?记者 | 責任編輯 | 责任编辑 | 责编 | 编辑 | 編輯 | 来源 | 來源 | 作者 | 文 | 图 | 圖 | 图片来源 | 圖片來源`,
    comments: String.raw`評論 | 评论`,
  },
  ja: {
    related: String.raw`関連(?:記事|ニュース|リンク) | あわせて読みたい`,
    label: String.raw`広告 | シェア | 印刷`,
    appeal: String.raw`フォロー | ご登録`,
    rights: String.raw`無断転載`,
    source: String.raw`写真 | 撮影 | 出典`,
    comments: String.raw`コメント`,
  },
  ko: {
    related: String.raw`관련 ?(?:기사|뉴스)`,
    label: String.raw`공유 | 댓글`,
    appeal: String.raw`구독`,
    rights: String.raw`무단 ?전재`,
    source: String.raw`출처 | 사진 | 글 | 자료`,
    comments: String.raw`댓글`,
  },
  ar: {
    related: String.raw`اقرأ (?:أيضا|أيضاً|المزيد) | مواضيع ذات صلة | أخبار ذات صلة | شاهد أيضا`,
    label: String.raw`إعلان | شارك | مشاركة | تعليقات`,
    appeal: String.raw`تابعوا | تابعنا | اشترك | للمزيد`,
    rights: String.raw`جميع الحقوق محفوظة`,
    source: String.raw`المصدر | تصوير`,
    comments: String.raw`التعليقات`,
  },
  he: {
    related: String.raw`קראו (?:גם|עוד) | כתבות נוספות`,
    label: String.raw`פרסומת | שתף | שתפו`,
    appeal: String.raw`עקבו | הירשמו | הצטרפו`,
    rights: String.raw`כל הזכויות שמורות`,
    source: String.raw`צילום | מקור`,
    comments: String.raw`תגובות`,
  },
  hi: {
    related: String.raw`बड़ी खबर | यह भी पढ़ें`,
  },
}
