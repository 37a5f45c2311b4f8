import type { Language } from './material'

/** What an edit inside a passage changes the meaning of. */
export type SwapKind =
  | 'unit'
  | 'spelled'
  | 'date'
  | 'negated'
  | 'affirmed'
  | 'modal'
  | 'verb'
  | 'name'
  | 'spelling'

/** Words and what an editor puts in their place. A row reads: these words become those. */
type Rows = readonly (readonly [words: string, by: string])[]

const pairs = (rows: string): Rows =>
  rows
    .split('|')
    .map((row) => row.split('=').map((side) => side.replaceAll('_', ' ').trim()) as [string, string])

export const SWAPS: Record<Language, Partial<Record<SwapKind, Rows>>> = {
  en: {
    unit: pairs('million=billion|billion=million|metres=kilometres|crowns=euros|days=weeks|weeks=months|months=years|years=months|tonnes=kilos|per cent=percentage points|homes=hotels|hours=days|soldiers=tanks|villages=towns|minutes=hours|$=€|people=families|farms=fields|jobs=apprenticeships|troops=advisers'),
    spelled: pairs('one=two|two=three|three=four|four=six|five=three|six=seven|seven=eight|nine=eight|ten=eleven|eleven=ten|twelve=eleven|fifteen=fifty|third=quarter|fifth=tenth|half=third|decade=century|both=all|first=second|second=third'),
    date: pairs('Monday=Tuesday|Tuesday=Wednesday|Wednesday=Thursday|Thursday=Friday|Friday=Monday|Saturday=Sunday|January=February|February=March|March=April|April=May|June=July|July=June|August=September|September=October|October=November|December=January|Oct.=Nov.|today=yesterday|last week=last month|midnight=noon|summer=winter|weekend=week'),
    negated: pairs("will=will not|would=would not|is=is not|are=are not|was=was not|were=were not|has=has not|have=have not|had=had not|could=could not|can=cannot|may=may not|should=should not|must=must not|would=wouldn't|is=isn't|are=aren't|has=hasn't|has=has never|will=will never|a=no|likely=unlikely|clear=unclear|willing=unwilling|able=unable|with=without|possible=impossible|anyone=no one|also=never"),
    affirmed: pairs("not=|never=always|no=a|nobody=everybody|nothing=something|cannot=can|can't=can|can’t=can|won't=will|won’t=will|don’t=do|doesn't=does|doesn’t=does|isn't=is|It's not=It's|without=with|unlikely=likely|unclear=clear|unrealistic=realistic|neither=both|unless=if|no longer=still"),
    modal: pairs('would=could|would=might|will=would|will=may|could=will|could=must|can=might|may=will|might=will|must=may|should=must|should=may|need to=want to|are due to=are keen to|is expected to=is certain to'),
    verb: pairs('said=denied|said=claimed|says=doubts|told=assured|tell=assure|announced=hinted|confirmed=denied|admitted=boasted|argued=conceded|warned=promised|promised=threatened|claims=admits|wrote=joked|denied=confirmed|rejected=accepted|called=never called|counts=estimates|suggested=insisted|declared=hinted|stated=implied|expressed=withheld|emphasize=deny|according to=contrary to|reportedly=certainly|believes=doubts|agreed=disagreed|declined=agreed|expects=refuses|clarified=suggested|encouraged=forbade|welcomed=condemned'),
    name: pairs('Trump=Biden|Putin=Lavrov|Witkoff=Rubio|Dmitriev=Ushakov|Hegseth=Vance|Kushner=Bannon|Zelensky=Yermak|Zelenskyy=Yermak|Waltz=Rubio|Axios=Reuters|CNN=Fox|NATO=OSCE|Moscow=Kyiv|Kyiv=Minsk|Russia=Belarus|Ukraine=Moldova|Russian=Belarusian|Korrin=Ostra|Ostra=Korrin|Ostran=Korrinian|Halvorsen=Lindqvist|Marsk=Brandt|Tereso=Delgado|Tolm=Brenn|Brenn=Tolm|Sele=Dray|Lys=Arvale|Quill=Whitlock|Meridian=Northshore|Abara=Okoro|Whitlock=Quill|Hollin=Sart|Sart=Hollin|Upper Dray=Lower Dray|Oduya=Brandt|Brandt=Oduya|Keller=Moser|Fennick=Moss|Moss=Fennick|Arvale=Lys|Ferrant=Maas|Maas=Ferrant|Blue Line=Red Line|Lindgren=Berglund|Harrow=Barrow|Jörg=Jürgen|Zoë=Chloë'),
    spelling: pairs('centre=center|metres=meters|organisers=organizers|harbour=harbor|labour=labor|defense=defence|Defense=Defence|favors=favours|programme=program|per cent=percent|signaled=signalled|emphasize=emphasise|recognise=recognize|tonnes=tons|sceptical=skeptical|optimistic=Optimistic|Defence=Defense|adviser=advisor|advisors=advisers|memorandum=memo|OK=okay|kitsch=Kitsch|neighbour=neighbor'),
  },
  uk: {
    unit: pairs('млн=млрд|гривень=доларів|метрів=кілометрів|тисяч=мільйонів|відсотки=проміле|років=місяців|хвилин=годин|машин=вантажівок'),
    spelled: pairs("шість=сім|чотири=три|дві=три|п'ятдесят=сорок|десять=дванадцять|двох=п’яти|трьох=двох"),
    date: pairs('листопада=жовтня|листопаді=грудні|вівторок=середу|торік=позаторік|узимку=улітку'),
    negated: pairs('може=не може|чекають=не чекають|підтримують=не підтримують|надали=не надали|виділив=не виділив|відкриють=не відкриють|закриють=не закриють|тривало=не тривало|планує=не планує|зможуть=не зможуть'),
    affirmed: pairs('не може=може|не перенесемо=перенесемо|не підписала=підписала|ніколи=завжди|жодна=одна|немає=є|не погоджується=погоджується|без=після'),
    modal: pairs('може=мусить|муситиме=зможе|зможуть=мусять|слід=можна|обіцяє=сподівається'),
    verb: pairs('сказав=збрехав|сказала=припустила|заявив=визнав|повідомила=заперечила|каже=сумнівається|розповіла=заперечила|повторила=відкликала|відповів=визнав|заперечує=визнає'),
    name: pairs('Липовий=Кленовий|Барвінок=Волошка|Синювату=Рудавку|Заріччя=Підгір’я|Заріччі=Підгір’ї|Ганна=Марія|Тарас=Остап|Олена=Ірина'),
    spelling: pairs('мерія=ратуша|автомобілів=автівок|журналістам=пресі'),
  },
  ru: {
    unit: pairs('млн=млрд|рублей=долларов|пассажиров=грузовиков|часа=дня|процентов=пунктов|лет=месяцев|человек=семей'),
    spelled: pairs('три=четыре|два=три|первый=последний'),
    date: pairs('мая=июня|маю=июню|понедельник=вторник|апреле=марте|декабря=ноября|зимой=летом|весны=осени|году=месяце'),
    negated: pairs('будет=не будет|сможет=не сможет|получат=не получат|появится=не появится|построили=не построили|выросла=не выросла|проверила=не проверила|может=не может|прекратят=не прекратят'),
    affirmed: pairs('не будем=будем|не работала=работала|не нашла=нашла|никогда=скоро|не будет=будет|не все=все'),
    modal: pairs('может=должен|должна=может|сможет=обязан|обещают=надеются'),
    verb: pairs('сказал=соврал|заявил=признал|сообщила=опровергла|рассказала=предположила|сообщил=опроверг|утверждают=отрицают|считает=отрицает|сомневается=уверен|говорят=отрицают'),
    name: pairs('Колосов=Пшеницын|Сомова=Щукина|Гринёв=Краснов|Каменке=Песчанке|Светлое=Тёмное|Заозёрный=Заречный|Павел=Пётр|Андрей=Антон'),
    spelling: pairs('посёлка=поселка|озеро=водоём|глава=мэр'),
  },
  de: {
    unit: pairs('Millionen=Milliarden|Hektar=Quadratkilometer|Euro=Dollar|Meter=Zentimeter|Jahre=Monate|Monat=Tag|Stimmen=Enthaltungen|Personen=Gruppen'),
    spelled: pairs('elf=zwölf|zwei=drei|zweites=drittes'),
    date: pairs('Freitag=Donnerstag|Mai=Juni|Februar=März|Montag=Dienstag|Freitagabend=Samstagabend'),
    negated: pairs('leben=leben keine|könnte=könnte nicht|wäre=wäre kein|wurde=wurde nicht|hatte=hatte nicht|respektiere=respektiere nicht|begrüßte=begrüßte nicht'),
    affirmed: pairs('nicht=auch|niemand=jemand|keine=eine|nichts=etwas'),
    modal: pairs('dürfen=müssen|kann=muss|könnte=wird|sollte=könnte|müsse=könne|würde=könnte|will=soll'),
    verb: pairs('sagte=bestritt|erklärte=bestritt|betonte=bestritt|begrüßte=bedauerte|zugestimmt=widersprochen|hofft=verzichtet|fürchten=hoffen'),
    name: pairs('Nordkies=Südkies|Hollerau=Mollerau|Steinfurt=Erlfurt|Wrede=Krämer|Böhm=Vogel|Rahn=Thiele|Schwarzspecht=Grünspecht'),
    spelling: pairs('Sprecherin=Pressefrau|Firma=Gesellschaft|Bücherei=Bibliothek|Beschluss=Beschluß'),
  },
  fr: {
    unit: pairs('millions=milliards|lits=chambres|ans=mois|euros=dollars|minutes=heures|heures=minutes|mètres=kilomètres|habitants=foyers'),
    spelled: pairs('quatre=cinq|deux=trois|première=seconde'),
    date: pairs('jeudi=vendredi|mars=avril|juin=juillet|samedi=dimanche|janvier=février|hiver=automne|été=printemps'),
    negated: pairs('a confirmé=n’a pas confirmé|doivent=ne doivent pas|seront=ne seront pas|promet=ne promet pas|estiment=n’estiment pas|prévoient=ne prévoient pas|a été=n’a pas été|demande=ne demande pas|permet=interdit'),
    affirmed: pairs('n’a pas convaincu=a convaincu|n’est pas=est|ne change pas=change|n’y participera pas=y participera|n’auront plus=auront encore|sans=avec'),
    modal: pairs('doivent=peuvent|pourrait=devrait|soit=puisse être|devrait=pourrait'),
    verb: pairs('a déclaré=a nié|a confirmé=a démenti|a dit=a nié|affirme=nie|a répondu=a admis|estiment=doutent|a menacé=a promis|juge=sait|demande=exclut'),
    name: pairs('Sorel=Morel|Vautrin=Gaudin|Lebrun=Leblanc|Kerman=Kerdoncuff|Port-Aubin=Port-Louis|Claire=Hélène|Marc=Luc'),
    spelling: pairs('infirmiers=soignants|clé=clef|hôpital=hopital|bateau=navire'),
  },
  zh: {
    unit: pairs('亿元=万元|万元=亿元|平方米=平方公里|个摊位=家商店|万平方米=平方米'),
    spelled: pairs('三十=四十|六十二=五十二|二十五=三十五|百分之十=百分之三十|十二个=十三个|七十年=六十年'),
    date: pairs('星期三=星期四|明年三月=今年五月|十月=十一月|八月=九月|三月一日=三月九日|春节=中秋'),
    negated: pairs('可以容纳=不可以容纳|支持=不支持|将为=不会为|继续=不继续|希望=不希望|认为=不认为'),
    affirmed: pairs('不会=会|并不一致=一致|没有意见=有意见|没有发现=发现|不够=足够|不能=能'),
    modal: pairs('可能=一定|必须=可以|可以=必须|计划=考虑|预计=保证'),
    verb: pairs('宣布=否认|表示=否认|认为=怀疑|警告=承诺|否认了=证实了|指出=隐瞒|她说=她否认'),
    name: pairs('林若兰=王海燕|周老板=赵老板|陈阿姨=刘阿姨|青河市=黄河市|东门=南门'),
  },
  ja: {
    unit: pairs('億円=万円|円=ドル|本を=両を|万円=億円'),
    spelled: pairs('二年=三年|五両=六両'),
    date: pairs('火曜日=水曜日|四月=五月|十二月=十一月|来年春=来年秋'),
    negated: pairs('必要では=必須では|なる=ならない|予定している=予定していない|出る=出ない'),
    affirmed: pairs('必要ではない=必要だ'),
    modal: pairs('可能性がある=見込みはない|しなければならない=してもよい|予定している=検討している'),
    verb: pairs('発表した=否定した|述べた=否定した|主張した=認めた'),
    name: pairs('霧島町=朝霧町|岡本良子=高橋由美'),
  },
  ar: {
    unit: pairs('مليون=مليار|متر مكعب=لتر|دينارا=دولارا|مزرعة=بيتا'),
    date: pairs('الأحد=الاثنين|آذار=نيسان|الشهر=الأسبوع'),
    negated: pairs('ستوفر=لن توفر|تؤكد=لا تؤكد|تحتاج=لا تحتاج|ترتفع=لا ترتفع'),
    affirmed: pairs('لن ينتظر=سينتظر|لا يكفي=يكفي'),
    verb: pairs('أعلنت=نفت|وقالت=ونفت|وقال=ونفى|قالت=نفت|ونفت=وأكدت|وأضافت=ونفت'),
    name: pairs('الحداد=الخطيب|يوسف=سامر|النخيل=الزيتون|سلمى=ليلى'),
  },
  he: {
    unit: pairs('מיליון=מיליארד|שקל=דולר|שנים=חודשים|מסמכים=ספרים'),
    spelled: pairs('שבע=שמונה'),
    date: pairs('במאי=ביולי|ביוני=באוגוסט|ביום שני=ביום שלישי'),
    negated: pairs('ייפתח=לא ייפתח|יעלה=לא יעלה|ארכה=לא ארכה'),
    affirmed: pairs('לא יצטרך=יצטרך|לא כולם=כולם|לא נעלם=נעלם'),
    verb: pairs('אמרה=הכחישה|אמר=הכחיש|טען=הודה|הודיעה=הכחישה|הכחישה=אישרה'),
    name: pairs('נועה=תמר|ארזי=אורני|דוד=יונתן|הרימון=הזית'),
  },
} // biome-ignore format: tables

const LETTER = '[\\p{L}\\p{N}\\p{M}]'

/** Every place of `text` where an edit of this kind can be made, with the words it puts there. */
export function swapsIn(text: string, language: Language, kind: SwapKind) {
  const unspaced = language === 'zh' || language === 'ja'
  return (SWAPS[language][kind] ?? []).flatMap(([words, by]) => {
    const pattern = words.replace(/[$.*+?^()[\]{}|\\]/g, '\\$&')
    const isWord = !unspaced && /\p{L}/u.test(words)
    const whole = isWord ? `(?<!${LETTER})${pattern}(?!${LETTER})` : pattern
    return Array.from(text.matchAll(new RegExp(whole, 'giu')), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      words: /^\p{Lu}/u.test(found) ? by.charAt(0).toUpperCase() + by.slice(1) : by,
    }))
  })
}
