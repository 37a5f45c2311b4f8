/**
 * Names that the guard knows without being shown by a capital inside a sentence: at the beginning of one, in headlines
 * in title case, and in German, where every noun has a capital. Words in lower case, apart by white space; `*` stands
 * for any ending.
 */
export const NAMES = `
  afghan* africa* albania* algeria* america* angola* arab arabs arabia* argentin* armenia* asia* athens australia* austria*
  azerbaijan* bahrain* baku balkan* baltic* bangladesh* beijing belarus* belgi* belgrade berlin biden boris bosnia* brazil*
  brexit britain british briton* brussels bucharest budapest bulgaria* cairo cambodia* canada canadian* chile* china chinese
  colombia* congo* crimea* croatia* cuba* cypr* czech* damascus danish denmark dmytro dnipro donald donbas donbass donetsk
  dublin dutch egypt* elysee emmanuel england english estonia* ethiopia* eu europe* finland finnish france french
  gaza geneva georgia* german* ghana* greece greek* hague hamas havana helsinki hezbollah hungar* iceland* india* indonesia*
  iran* iraq* ireland irish israel* istanbul ital* jakarta japan* jerusalem jew* jordan* kabul kazakh* keir kellogg kenya*
  kharkiv kharkov kherson khrushchev kiev korea* kosovo* kramatorsk kremlin kuleba kushner kuwait* kyiv kyrgyz* lavrov latvia*
  leban* libya* lisbon lithuania* london luhansk lugansk lukashenko luxembourg lviv macedonia* macron madrid malaysia*
  mariupol marco mediterranean mercosur merkel merz mexic* minsk moldova* mongolia* montenegr* morocc* moscow moskau munich
  muslim* myanmar nato nepal* netherlands nigeria* norway norwegian* odesa odessa olaf orban orbán oslo ottawa pakistan*
  palestin* paris peskov philippin* poland polish pole poles portug* poroshenko prague putin qatar* reuters riga riyadh romania*
  rome rubio russia* rutte saudi* scandinavia* scholz scotland scottish seoul serbia* sergei sergey sevastopol shanghai siberia*
  slovak* slovenia* sofia somalia* soviet* spain spanish spaniard* stalin starmer steve stockholm stubb sudan* sweden swedish
  swede* swiss switzerland syria* taiwan* tajik* taliban tallinn tbilisi tehran thai* tokyo trump tunisia* turk* tusk uganda*
  uk ukrain* umerov un usa ursula uzbek* vance vatican venezuela* vienna vietnam* vilnius vladimir volodymyr warsaw
  washington welsh wales witkoff yanukovych yeltsin yemen* yermak zaluzhny zaporizhzhia zaporozhye zelensk* zimbabw* zurich
  deutschland österreich schweiz russland ukraine frankreich polen italien spanien großbritannien türkei ungarn europa
  selenskyj selenski brüssel kiew moskau wien warschau paris prag genf peking jerewan
  russie allemagne pologne angleterre royaume-uni états-unis espagne italie turquie hongrie chine moscou bruxelles londres
  varsovie genève pékin poutine
  rusia ucrania alemania francia polonia españa italia turquía hungría estados moscú bruselas londres varsovia ginebra pekín
  zelenski
  україн* росія росії росію росією москв* киє* київ* києв* сша нато єс оон європ* німеччин* франці* польщ* китай китаю британі* італі*
  угорщин* білорус* туреччин* крим криму донбас* харків* харков* одес* львів* львов* путін* зеленськ* трамп* лавров* пєсков*
  макрон* мерц* росіян* донецьк* луганськ* вашингтон* брюссел* варшав* париж* лондон* берлін*
  россия россии россию россией украин* москв* киев* ес оон европ* германи* франци* польш* китай китая британи* итали* венгри*
  белорус* турци* крым* донбасс* харьков* одесс* путин* зеленск* трамп* лавров* песков* донецк* луганск* берлин*
`
