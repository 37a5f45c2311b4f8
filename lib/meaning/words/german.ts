import type { WordTable } from './table'

export const german: WordTable = {
  language: 'de',
  script: 'latin',
  words: {
    number: `null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn
      achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert hunderte tausend
      tausende million millionen milliarde milliarden billion billionen mio mrd dutzend dutzende halb halbe halben
      halber halbes hälfte drittel viertel fünftel doppelt doppelte doppelten dreifach dreifache zweimal dreimal einmal
      erste ersten erster erstes zweite zweiten zweiter zweites dritte dritten dritter drittes vierte vierten fünfte
      fünften sechste siebte achte neunte zehnte prozent euro euros dollar rubel pfund franken beide beiden mehrere viele
      wenige einige alle meisten mehrheit minderheit paar verdoppelt verdoppeln halbiert halbieren sämtliche mehr weniger
      einundzwanzig* zweiund* dreiund* vierund* fünfund* sechsund* siebenund* achtund* neunund* einund* zweihundert*
      dreihundert* vierhundert* fünfhundert* sechshundert* siebenhundert* achthundert* neunhundert* einhundert*
      zweitausend* dreitausend* viertausend* fünftausend* sechstausend* siebentausend* achttausend* neuntausend*
      zehntausend* hunderttausend* zwanzigtausend* fünfzigtausend* eintausend*`,
    date: `montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonnabend* sonntag* gestern heute morgen übermorgen vorgestern
      jetzt bald uhr mittag mitternacht abend wochenende täglich wöchentlich monatlich jährlich derzeit kürzlich neulich
      früher später sofort künftig seither inzwischen frühling sommer herbst winter frist dauerhaft vorübergehend`,
    negation: `nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts nirgends nirgendwo
      weder ohne kaum nein keinesfalls keineswegs widersprach widersprochen widerspricht verzichtet verzichtete verzichten ablehnen lehnt lehnte abgelehnt ablehnte ablehnt verweigern verweigert verweigerte
      weigert weigerte weigern verbieten verbietet verbot verboten bestreiten bestreitet bestritt bestritten dementieren
      dementiert dementierte scheitern scheitert scheiterte gescheitert leugnen leugnet leugnete gegen ausgeschlossen
      ausschließen verhindern verhindert verhinderte`,
    modal: `wird werden werde könne müsse dürfe solle wolle hofft hoffen würde würden soll sollen sollte sollten kann können könnte könnten muss müssen müsste müssten muß darf
      dürfen dürfte dürften mag möge möchte möchten will wollen wollte wollten vielleicht wahrscheinlich vermutlich
      möglicherweise möglich wohl falls wenn sofern voraussichtlich geplant vorgeschlagen erwartet angeblich bereit`,
    attribution: `begrüßt begrüßte bedauert bedauerte befürchtet befürchtete widersprach widersprochen versicherte versichert antwortete
      antwortet verlangte verlangt urteilte vermutete bezweifelt bezweifelte droht log lügt beteuerte äußerte wies verneinte sagt sagte sagten sagen gesagt erklärt erklärte erklärten behauptet behauptete behaupteten bestätigt
      bestätigte bestätigten bestreitet bestritt dementiert dementierte laut zufolge angeblich berichtet berichtete
      berichteten bericht berichte warnt warnte teilte mitgeteilt schrieb schreibt betonte betont kündigte angekündigt
      räumte eingeräumt meint meinte vermutet quellen quelle sprecher sprecherin wirft warf forderte fordert demnach
      versprach verspricht drohte fügte vorgeworfen`,
    name: `präsident präsidentin präsidenten minister ministerin ministers außenminister außenministerin verteidigungsminister
      kanzler kanzlerin bundeskanzler bundeskanzlerin ministerpräsident premierminister general botschafter botschafterin könig königin papst herr
      frau dr russisch* ukrainisch* amerikanisch* europäisch* deutsche* chinesisch* britisch* französisch* polnisch*
      israelisch* iranisch* türkisch* kreml`,
    pronoun:
      'ich mir mich wir uns er ihm ihn ihr ihre ihren ihrem sein seine seinen seinem unser unsere mein meine ihnen',
  },
  phrases: {
    number: `mehr als
      weniger als
      mindestens`,
    negation: `nicht mehr
      auf keinen fall`,
    attribution: `nach angaben
      unter berufung`,
  },
  months: `januar jänner februar märz april mai juni juli august september oktober november dezember`,
  timeUnits: `sekunde sekunden minute minuten stunde stunden tag tage tagen nacht woche wochen monat monate monaten jahr jahre
    jahren jahrzehnt jahrzehnte jahrhundert quartal`,
  units: `km kilometer meter zentimeter tonnen kilogramm kilo liter hektar quadratkilometer soldaten menschen personen tote
    verletzte panzer raketen drohnen staaten länder punkte grad megawatt barrel`,
  beforeNumber: 'etwa rund ungefähr fast nahezu über unter knapp mindestens höchstens nur circa ca bis gut',
  beforeDate:
    'am im bis vor nach seit ab letzte letzten letzter letztes nächste nächsten nächster nächstes vergangene vergangenen vergangener kommende kommenden diese dieser diesen dieses anfang ende mitte',
  afterDate: 'lang später zuvor früher',
  speakers: `beamte beamten experten experte analysten diplomaten beobachter kritiker zeugen zeuge berater vertreter politiker
    behörden bericht zeitung agentur`,
  common: `immer oft manchmal jemand etwas alles ja der die das den dem des ein eine einen einem einer eines und oder aber von zu zum zur in im an am auf für mit aus bei
    nach über unter vor durch um ist sind war waren sein wird werden hat haben hatte hatten nicht kein keine sich auch als wie
    dass daß wenn er sie es wir ihr ich seine ihre dieser diese dieses noch nur schon so bis seit sowie doch`,
  prefixes: 'un nicht- nicht anti- anti in im il ir des miss',
}
