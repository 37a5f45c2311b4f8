/**
 * Lines of invented articles as copies of pages hand them over, with their faults marked: `¶` stands where
 * paragraphs were glued, `∅` where words are missing; neither is in the text. The kind says what a line is.
 */
export type LabelledLine = readonly [kind: LineKind, text: string]
export type LineKind = 'body' | 'caption' | 'teaser' | 'chrome' | 'keywords' | 'repeat' | 'split_quotation'
export type LabelledArticle = { readonly name: string; readonly lines: readonly LabelledLine[] }

export const INVENTED: readonly LabelledArticle[] = [
  {
    name: 'en',
    lines: [
      ['chrome', 'Skip to content'],
      ['body', 'Harbour Council Puts Off the Vote on the Long Quay'],
      [
        'body',
        'The council put off its vote on the long quay on Monday, the mayor’s office said, and gave no new day for it.',
      ],
      ['caption', 'The quay before the winter storms. Photo: Lena Ost/Harbour News'],
      [
        'body',
        'Dr. Anna Reed, Gov. Paul Hale and Lt. Col. J.R. Marsh sat in the first row. “We have time,” Mr. Hale said.¶“There is no hurry at all.”¶The vote was to be held at 7 p.m. London time.',
      ],
      [
        'body',
        'Is that enough?¶Nobody at Quay Inc. could say.¶The firm, based in Washington D.C., builds with St. Mark Ltd. and others.',
      ],
      ['teaser', 'READ MORE: Ten quays that were never built'],
      ['teaser', 'Related: What the storm left of the old harbour'],
      ['teaser', 'Sign up for our morning newsletter'],
      [
        'body',
        '“The money lies there, and it has lain there for three winters,” the treasurer told the council on Monday.',
      ],
      ['caption', 'Treasurer Ida Moll at the quay last spring (Photo by Tom Berg/Harbour News)'],
      [
        'split_quotation',
        '“If we wait for another winter, the storm will take the choice from us, and nobody will be asked again.”',
      ],
      ['body', '∅ has asked for a second report on the harbour, which the council expects by May.'],
      [
        'body',
        'She said the talks between ∅ and the council would go on. They agreed with ∅, he added, on most of it.',
      ],
      [
        'body',
        'According to ∅, the quay would be ready in two years. The meeting with President ∅ was short, she said.',
      ],
      ['body', 'On Tuesday ∅ told the council that the quay was safe. The letter from ∅ was read aloud.'],
      [
        'body',
        'The engineers looked at the wall in April and in May, and then they looked away, for the sea was calm.',
      ],
      ['chrome', 'Share on Facebook'],
      ['chrome', '© 2024 Harbour News. All rights reserved.'],
      ['chrome', '3 Comments'],
    ],
  },
  {
    name: 'de',
    lines: [
      ['chrome', 'Zum Inhalt springen'],
      ['body', 'Hafenrat vertagt den Beschluss über den langen Kai'],
      [
        'body',
        'Der Rat hat am Montag den Beschluss über den langen Kai vertagt, wie das Büro der Bürgermeisterin mitteilte.',
      ],
      ['caption', 'Der alte Kai nach dem Sturm. Foto: Lena Ost/Hafenblatt'],
      [
        'body',
        'Dr. Anna Reed, Prof. Paul Hale und die Fa. Kaibau, d.h. ihr Vorstand, saßen vorn. „Wir haben Zeit“, sagte Hale.¶„Es eilt nicht.“¶Die Sitzung sollte um 19 Uhr beginnen.',
      ],
      [
        'body',
        'Reicht das?¶Niemand wusste es. Z. B. fehlt noch das Gutachten vom 3. Mai und das der Hafen AG.¶Das soll bald kommen.',
      ],
      ['body', '»Das Geld liegt bereit.«¶Die Kämmerin sprach leise und ging.'],
      ['teaser', 'Lesen Sie auch: Zehn Kais, die nie gebaut wurden'],
      ['teaser', 'Mehr zum Thema'],
      ['caption', 'Bild: Tom Berg'],
      ['body', 'Die Stadt will den Streit mit ∅. Danach soll gebaut werden, sagte die Kämmerin.'],
      ['body', 'Der Rat sprach lange über den Kai und über die Flut, und niemand ging früher heim.'],
      ['chrome', 'Kommentare'],
      ['chrome', 'Teilen'],
      ['chrome', 'Anzeige'],
      ['chrome', 'Alle Rechte vorbehalten.'],
    ],
  },
  {
    name: 'fr',
    lines: [
      ['chrome', 'Aller au contenu'],
      ['body', 'Le conseil du port reporte le vote sur le long quai'],
      [
        'body',
        'Le conseil a reporté lundi son vote sur le long quai, a indiqué le bureau de la maire, sans donner de date.',
      ],
      ['caption', 'Le vieux quai après la tempête. Photo : Lena Ost / Gazette du port'],
      [
        'body',
        'M. Hale, Mme Reed et le Dr. Marsh étaient au premier rang. « Nous avons le temps », a dit M. Hale.¶« Rien ne presse. »¶La séance devait commencer à 19 heures.',
      ],
      ['body', 'Est-ce assez ?¶Personne ne le savait !¶Le rapport manque encore, cf. la lettre de mai.'],
      ['teaser', 'Lire aussi : Dix quais jamais construits'],
      ['teaser', 'À lire également'],
      ['caption', 'Crédit photo : Tom Berg'],
      ['body', 'La ville veut régler son différend avec ∅. On bâtira ensuite, selon la trésorière.'],
      ['body', 'Le conseil a parlé longtemps du quai : de la digue, de la marée, de tout cela.'],
      ['chrome', 'Commentaires'],
      ['chrome', 'Partager'],
      ['chrome', 'Publicité'],
      ['chrome', 'Tous droits réservés'],
    ],
  },
  {
    name: 'uk',
    lines: [
      ['body', 'Портова рада відклала рішення про довгий причал'],
      [
        'body',
        'Рада в понеділок відклала рішення про довгий причал, повідомили в канцелярії міської голови, і не назвала нового дня.',
      ],
      ['caption', 'Старий причал після бурі. Фото: Лена Ост'],
      [
        'body',
        'У першому ряду сиділи проф. Гейл та ін. Вони мовчали. «У нас є час», — сказав Гейл.¶«Поспішати нікуди».¶Засідання мало початися о 19-й годині на вул. Портовій.',
      ],
      ['body', 'Чи цього досить?¶Ніхто не знав.¶Звіту за травень 2024 р. Досі немає.'],
      ['teaser', 'Читайте також: Десять причалів, яких не збудували'],
      ['teaser', 'Дивіться також'],
      ['body', 'Місто хоче залагодити суперечку з ∅. Потім будуватимуть, каже скарбниця.'],
      ['chrome', 'Коментарі'],
      ['chrome', 'Поділитися'],
      ['chrome', 'Реклама'],
    ],
  },
  {
    name: 'ru',
    lines: [
      ['body', 'Портовый совет отложил решение о длинном причале'],
      [
        'body',
        'Совет в понедельник отложил решение о длинном причале, сообщили в канцелярии, и не назвал нового дня.',
      ],
      ['caption', 'Старый причал после бури. Фото: Лена Ост / Портовый вестник'],
      [
        'body',
        'В первом ряду сидели проф. Хейл и А.С. Рид. «У нас есть время», — сказал Хейл.¶«Спешить некуда».¶Заседание должно было начаться в 19 часов на ул. Портовой.',
      ],
      ['body', 'Этого хватит?¶Никто не знал.¶Отчёта за 2024 г. Пока нет, т.е. ждать ещё долго.'],
      ['teaser', 'Читайте также: Десять причалов, которых не построили'],
      ['teaser', 'Смотрите также'],
      ['body', 'Город хочет уладить спор с ∅. Потом будут строить, говорит казначей.'],
      ['chrome', 'Комментарии'],
      ['chrome', 'Поделиться'],
      ['chrome', 'Реклама'],
      ['chrome', 'Все права защищены'],
    ],
  },
  {
    name: 'es',
    lines: [
      ['body', 'El consejo del puerto aplaza el voto sobre el muelle largo'],
      [
        'body',
        'El consejo aplazó el lunes su voto sobre el muelle largo, según la oficina de la alcaldesa, y no dio otra fecha.',
      ],
      ['caption', 'El viejo muelle tras la tormenta. Foto: Lena Ost'],
      [
        'body',
        'El Sr. Hale, la Dra. Reed y la Sra. Marsh estaban en primera fila, en EE.UU. no es así. «Hay tiempo», dijo Hale.¶«No hay prisa».¶La sesión debía empezar a las 19 h.',
      ],
      ['body', '¿Es bastante?¶Nadie lo sabía.¶¿Y el informe?¶“Llegará en mayo”, dijo la tesorera.'],
      ['teaser', 'Lea también: Diez muelles que nunca se construyeron'],
      ['teaser', 'Leer más'],
      ['body', 'La ciudad quiere resolver su disputa con ∅. Después se construirá, dice la tesorera.'],
      ['chrome', 'Comentarios'],
      ['chrome', 'Compartir'],
      ['chrome', 'Publicidad'],
      ['chrome', 'Todos los derechos reservados'],
    ],
  },
  {
    name: 'pl',
    lines: [
      ['body', 'Rada portu odkłada decyzję w sprawie długiego nabrzeża'],
      [
        'body',
        'Rada odłożyła w poniedziałek decyzję w sprawie długiego nabrzeża, podało biuro burmistrzyni, i nie podała dnia.',
      ],
      ['caption', 'Stare nabrzeże po sztormie. Fot. Lena Ost'],
      [
        'body',
        'Prof. Hale, dr. Reed i inż. Marsh siedzieli z przodu przy ul. Portowej. „Mamy czas” – powiedział Hale.¶„Nie ma pośpiechu”.¶Posiedzenie miało się zacząć o 19.',
      ],
      ['body', 'Czy to wystarczy?¶Nikt nie wiedział.¶Raportu za 2024 r. Nie ma do dziś.'],
      ['teaser', 'Czytaj także: Dziesięć nabrzeży, których nie zbudowano'],
      ['teaser', 'Zobacz też'],
      ['body', 'Miasto chce zakończyć spór z ∅. Potem ruszy budowa, mówi skarbniczka.'],
      ['chrome', 'Komentarze'],
      ['chrome', 'Udostępnij'],
      ['chrome', 'Reklama'],
    ],
  },
  {
    name: 'ja',
    lines: [
      ['body', '港湾評議会、長い岸壁の採決を延期'],
      [
        'body',
        '評議会は月曜日、長い岸壁についての採決を延期したと市長室が明らかにした。新しい日は示されていない。',
      ],
      ['caption', '嵐のあとの古い岸壁（写真：レナ・オスト）'],
      ['body', '「時間はある」とヘイル氏は述べた。会議は午後七時に始まる予定だった。誰も急いでいない。'],
      ['teaser', '関連記事：建てられなかった十の岸壁'],
      ['teaser', 'あわせて読みたい'],
      ['body', '報告書は五月に届く見込みで、会計係は「それを待つ」と話した。'],
      ['chrome', 'コメント'],
      ['chrome', 'シェアする'],
      ['chrome', '広告'],
    ],
  },
  {
    name: 'zh',
    lines: [
      ['body', '港口议会推迟对长码头的表决'],
      ['body', '议会星期一推迟了对长码头的表决，市长办公室说，没有给出新的日期。'],
      ['caption', '风暴之后的旧码头。图片来源：莱娜'],
      ['body', '“我们有时间，”海尔说。会议原定晚上七点开始。没有人着急。'],
      ['teaser', '延伸阅读：十座没有建成的码头'],
      ['teaser', '相关阅读'],
      ['body', '报告预计五月送到，司库说：“我们等着。”'],
      ['chrome', '评论'],
      ['chrome', '分享'],
      ['chrome', '广告'],
    ],
  },
  {
    name: 'ar',
    lines: [
      ['body', 'مجلس الميناء يؤجل التصويت على الرصيف الطويل'],
      [
        'body',
        'أجل المجلس يوم الاثنين التصويت على الرصيف الطويل، كما قال مكتب رئيسة البلدية، ولم يحدد يوما آخر.',
      ],
      ['caption', 'الرصيف القديم بعد العاصفة. تصوير: لينا أوست'],
      ['body', 'قال هيل: «لدينا وقت».¶«لا داعي للعجلة».¶كان من المقرر أن تبدأ الجلسة في السابعة مساء.'],
      ['body', 'هل يكفي ذلك؟¶لم يعرف أحد.'],
      ['teaser', 'اقرأ أيضا: عشرة أرصفة لم تبن'],
      ['body', 'ينتظر المجلس التقرير في مايو، وتقول أمينة الصندوق إن المال موجود.'],
      ['chrome', 'التعليقات'],
      ['chrome', 'مشاركة'],
      ['chrome', 'إعلان'],
    ],
  },
]
