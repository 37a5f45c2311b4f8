import type { Language } from './material'

/** New words for the edits: lines a page adds, and sentences that could stand in any article. */
export type Invented = {
  readonly lines: readonly string[]
  readonly sentences: readonly string[]
  /** Sentences about somebody or something that is named. */
  readonly about: readonly ((name: string) => string)[]
  /** A clause that can be put in after any word. */
  readonly clauses: readonly string[]
  /** A name nobody in the texts has. */
  readonly names: readonly string[]
}

export const INVENTED: Record<Language, Invented> = {
  en: {
    lines: ['Read More', 'Advertisement', 'READ NEXT: Five things to know this morning', 'Sign up for our newsletter', 'Story continues below'],
    sentences: [
      'Shops in the old quarter opened late because of the weather.',
      'A spokeswoman could not be reached on the telephone.',
      'The library keeps a copy of each letter that was sent.',
      'Rain is forecast for most of the coming weekend.',
      'Nothing of this was known to the wider public until the evening.',
      'Another hearing has been put down for the autumn.',
      'Several readers wrote in with recollections of their own.',
      'The editor added a note at the bottom of the page.',
      'Music played in the square while the crowd dispersed.',
      'Photographs of the scene were shared widely overnight.',
    ],
    about: [
      (name) => `A portrait of ${name} hung behind the lectern, slightly crooked.`,
      (name) => `Those who have followed ${name} for decades shrugged and went back to work.`,
      (name) => `Whatever becomes of ${name}, the archive keeps everything it was given.`,
      (name) => `Much has been written about ${name} already, most of it too early.`,
    ],
    clauses: [', after some hesitation,', ', as was later reported,', ', in the view of one observer,'],
    names: ['Farrow', 'Delacroix', 'Winterbourne', 'Okonjo', 'Szymanski'],
  },
  uk: {
    lines: ['Читайте також', 'Реклама', 'Підпишіться на нашу розсилку'],
    sentences: [
      'Крамниці старого кварталу зранку відчинилися пізніше через негоду.',
      'Бібліотека зберігає копію кожного надісланого листа.',
      'Кілька читачів надіслали власні спогади.',
      'На вихідні синоптики прогнозують дощ.',
    ],
    about: [
      (name) => `Портрет із написом «${name}» трохи криво висів за трибуною.`,
      (name) => `Про це, зокрема ${name}, уже багато писали, здебільшого зарано.`,
    ],
    clauses: [', після певних вагань,', ', як стало відомо згодом,'],
    names: ['Журавель', 'Мельничук', 'Осадчий'],
  },
  ru: {
    lines: ['Читайте также', 'Реклама', 'Подпишитесь на нашу рассылку'],
    sentences: [
      'Магазины старого квартала утром открылись позже из-за непогоды.',
      'Библиотека хранит копию каждого отправленного письма.',
      'Несколько читателей прислали собственные воспоминания.',
      'На выходные синоптики обещают дождь.',
    ],
    about: [
      (name) => `Портрет с надписью «${name}» слегка криво висел за трибуной.`,
      (name) => `Про это, включая ${name}, уже много писали, чаще всего слишком рано.`,
    ],
    clauses: [', после некоторых колебаний,', ', как стало известно позднее,'],
    names: ['Журавлёв', 'Осадчий', 'Мельников'],
  },
  de: {
    lines: ['Lesen Sie auch', 'Anzeige', 'Hier unseren Rundbrief bestellen'],
    sentences: [
      'Die Läden der Altstadt öffneten wegen des Wetters erst gegen Mittag.',
      'Eine Abschrift liegt in der Bücherei aus.',
      'Mehrere Leser schickten eigene Erinnerungen.',
      'Für das Wochenende ist Regen vorhergesagt.',
    ],
    about: [
      (name) => `Ein Bild mit der Aufschrift ${name} hing etwas schief hinter dem Pult.`,
      (name) => `Über ${name} wurde schon viel geschrieben, meist zu früh.`,
    ],
    clauses: [', nach einigem Zögern,', ', wie später bekannt wurde,'],
    names: ['Lindemann', 'Oberhuber', 'Sziedat'],
  },
  fr: {
    lines: ['À lire aussi', 'Publicité', 'Abonnez-vous à notre lettre'],
    sentences: [
      'Les boutiques du vieux quartier ont ouvert tard ce matin, faute de clients.',
      'La bibliothèque conserve une copie de chaque lettre envoyée.',
      'Plusieurs lecteurs nous ont fait parvenir leurs souvenirs.',
      'La pluie devrait tomber tout le week-end.',
    ],
    about: [
      (name) => `Un portrait marqué ${name} pendait un peu de travers derrière le pupitre.`,
      (name) => `Beaucoup de choses ont déjà été écrites sur ${name}, souvent trop tôt.`,
    ],
    clauses: [', après quelque hésitation,', ', comme on l’apprit plus tard,'],
    names: ['Delorme', 'Peyrac', 'Saint-Amand'],
  },
  zh: {
    lines: ['相关阅读', '广告', '订阅我们的早报'],
    sentences: ['老城区的店铺因为下雨很晚才开门。', '图书馆保存着每一封寄出的信件副本。', '几位读者寄来了自己的回忆。', '周末预计有大雨。'],
    about: [(name) => `写着“${name}”的画像歪歪斜斜地挂在讲台后面。`, (name) => `关于${name}，早已有人写过许多文字。`],
    clauses: ['，经过一番犹豫，', '，后来才知道，'],
    names: ['欧阳明德', '司徒远'],
  },
  ja: {
    lines: ['関連記事', '広告'],
    sentences: ['旧市街の店は雨のため昼近くに開いた。', '図書館はすべての手紙の写しを保管している。', '週末は大雨の予報が出ている。'],
    about: [(name) => `「${name}」と書かれた肖像画が演壇の後ろに傾いて掛かっていた。`],
    clauses: ['、ためらった末に、', '、後に分かったことだが、'],
    names: ['真田幸一', '二階堂恵'],
  },
  ar: {
    lines: ['اقرأ أيضا', 'إعلان'],
    sentences: ['فتحت متاجر الحي القديم أبوابها متأخرة بسبب الطقس.', 'تحتفظ المكتبة بنسخة من كل رسالة أرسلت.', 'أرسل عدد من القراء ذكرياتهم الخاصة.'],
    about: [(name) => `وكانت صورة كتب عليها ${name} معلقة خلف المنبر مائلة قليلا.`],
    clauses: ['، بعد بعض التردد،', '، كما عرف لاحقا،'],
    names: ['منصور', 'الزهراني'],
  },
  he: {
    lines: ['קראו גם', 'פרסומת'],
    sentences: ['החנויות ברובע הישן נפתחו באיחור בגלל מזג האוויר.', 'הספרייה שומרת עותק של כל מכתב שנשלח.', 'כמה קוראים שלחו זיכרונות משלהם.'],
    about: [(name) => `דיוקן שעליו נכתב ${name} היה תלוי עקום מעט מאחורי הדוכן.`],
    clauses: [', לאחר היסוס מה,', ', כפי שנודע מאוחר יותר,'],
    names: ['רוזנבלום', 'אלקיים'],
  },
} // biome-ignore format: tables
