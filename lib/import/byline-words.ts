/**
 * Words with which a byline begins, in the languages of the pages we meet; longer ones first where one
 * begins with another. They are no part of a name.
 */
export const BY_WORDS: readonly string[] = [
  'Written by|Words by|Story by|Reported by|Reporting by|Report by|Posted by|Published by|Article by|Review by|Text by|Analysis by|Opinion by|Interview by|Created by|Submitted by|By|Author|Authors',
  'Ein Gastbeitrag von|Ein Kommentar von|Eine Analyse von|Kommentar von|Text von|Interview von|Aufgezeichnet von|Von unserem Korrespondenten|Geschrieben von|Von|Autor|Autorin|Autoren|Text|Verfasst von',
  'Propos recueillis par|Écrit par|Publié par|Rédigé par|Article de|Texte de|Par|Auteur|Auteure',
  'Escrito por|Publicado por|Redactado por|Por|Autor|Autora|Texto',
  'Scritto da|A cura di|Pubblicato da|Testo di|Articolo di|Di|Autore',
  'Geschreven door|Door|Auteur',
  'Skriven av|Skrevet av|Skrevet af|Tekst|Text|Av|Af',
  'Napisał|Napisała|Autor|Autorka|Opracował|Opracowała|Tekst',
  'Kirjoittaja|Teksti|Yazan|Haber|Írta|Szerző|Scris de|De|Autoři|Napsal|Napsala',
  'Автор текста|Автори|Авторы|Автор|Текст|Подготовил|Подготовила|От',
  'Γράφει ο|Γράφει η|Του|Της|Από τον|Από την|Συντάκτης|Κείμενο',
  'بقلم|كتب|كتبت|تأليف|مאת|מאת|نویسنده',
  'Oleh|Penulis|Reporter|Tác giả|Theo',
]
/** Only with a colon: without one they are words of a sentence. */
export const COLON_WORDS =
  'Interview|Words|Reporting|Reportage|Bericht|Gespräch|Protokoll|Entrevista|Intervista|Entretien'
/** Chinese, Japanese and Korean put the word before or after the name. */
export const CJK_ROLES =
  /(?:撰文|作者|记者|記者|编辑|編輯|责任编辑|責任編輯|责编|文|来源|來源|執筆|著者|筆者|取材|기자|특파원|선임기자|글|편집위원|논설위원)/u

/** What shows that a part of a byline names no person: an outlet, agency, desk, role or account. */
export const NO_PERSON =
  /(?<![\p{L}\p{M}])(?:staff|filed|news|newsroom|newsdesk|desk|editors?|editorial|editorials|reporters?|reporting|team|agency|agencies|admin|administrator|press|media|online|correspondents?|writers?|columnists?|contributors?|contributed|contributing|contribution|guests?|journalists?|user|users|anonymous|unknown|webmaster|wires?|services?|network|bureau|group|company|inc|ltd|llc|gmbh|corp|university|institute|school|college|hospital|ministry|department|foundation|association|council|committee|center|centre|reuters|afp|ap|dpa|apa|ansa|efe|tass|pti|ani|ians|upi|xinhua|bloomberg|interfax|bbc|cnn|nbc|abc|cbs|npr|times|tribune|gazette|herald|journal|magazine|newspaper|daily|weekly|observer|telegraph|guardian|publishing|publications?|digital|tv|television|radio|video|photos?|photographs?|pictures?|images?|getty|magazin|zeitung|redaktion|redakteure?|redakteurin|redaktør|redaktionen|redaksjonen|rédaction|redaction|la rédaction|redacción|redaccion|redacao|redação|redazione|redactie|redaksi|redakcja|redakce|redakcia|redakcija|redacția|toimitus|toimittaja|szerkesztőség|yönetmen|editörü?|agencias?|agences?|agenturen?|agenzia|presse|press-?agentur|journaliste|periodista|giornalista|giornale|corriere|korrespondent(?:in)?|correspondant[es]?|envoyée?s?|spéciaux|corresponsal|inviato|nachrichten|noticias|notícias|nieuws|nyheter|nyheder|aktualności|haber|haberler|ajansı|muhabiri?|редакция|редакции|редакція|редактор|корреспондент|кореспондент|новости|новини|агентство|риа|тасс|интерфакс|σύνταξη|συντακτική|ειδήσεις|ομάδα|تحرير|وكالة|وكالات|مراسل|صحيفة|מערכת|כתב|סוכנות|editor-in-chief|share|follow|subscribe|comments?|read|more|updated|published|posted|photo|source|sources|click|view|profile|home|menu|search|login|contact|about|today|yesterday|hours?|minutes?|ago|the|and|with|for|from|our|your|this|his|her|director|producer|professor|analyst|fellow|manager|executive|chief|senior|president|minister|blogger|blog|forum|website|web|site|www|com|org|net|archive|latest|world|sports?|politics|business|opinion|culture|technology|science|health|entertainment|lifestyle|travel|authors?|autoren|auteurs?|print|e-?mail|tweet|facebook|twitter|google|linkedin|whatsapp|telegram|pages?|articles?|story|stories|link|copy|ask|questions?|save|bookmark|listen|watch|likes?|notes?|credits?|courtesy|special|exclusive|breaking|reports?|live|edition|no|by|new|all|more|see|get|sign|register|advertisement|getty|shutterstock|unsplash|youtube|instagram|google\+|followers?|abonnés?|fans|views?|webdesk|bot|channel|studio|official|club|party|office|authority|police|government|embassy|commission|union|federation|foundation|project|collective|syndicate|exchange|conversation|partner|partners|sponsored|paid|content|brand)(?![\p{L}\p{M}])/iu
const NO_CJK_PERSON =
  /(?:報導|报道|報道|編輯部|编辑部|編集部|通讯社|通訊社|新聞|新闻|新華|新华|日报|日報|时报|時報|社|网|網|部|报|報|중앙|뉴스|신문|일보|방송|연합|편집)/u

/** Whether a part names a desk, an outlet or a role. */
export const namesNoPerson = (part: string) => NO_PERSON.test(part) || NO_CJK_PERSON.test(part)
