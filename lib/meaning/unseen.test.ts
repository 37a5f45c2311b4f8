import { describe, expect, test } from 'vitest'
import { type Cases, kindsOfRow, rowsOf } from './test-rows'

/**
 * Written and labelled after the guard stood, without looking at its lists, to measure it: first everyday changes, then
 * harder ones. What the first look found is told in docs/decisions/0070; general causes were mended, and what it still gets
 * wrong stays, with what it says, in `EXPECTED_MISSES`. It may name more than the label: a change is rarely of one kind.
 */
const FIRST: Cases = {
  English: {
    number: [
      'Kyiv would have to limit its armed forces to {600,000|900,000} personnel, the draft says.',
      'The frozen funds amount to roughly {$100|$140} billion.',
      'The two sides exchanged {307|370} prisoners over the weekend.',
      'Russia holds just under {a fifth|a quarter} of the country.',
      'The court upheld the verdict by {seven|eight} votes to two.',
      'The bridge is {19|19.5} kilometres long.',
      'Inflation reached {8.1|8.7} per cent in the region.',
      'The company sold {thousands|hundreds} of drones abroad.',
      'Europe would add another {100 billion euros|100 billion dollars} to the fund.',
      'The tower is 30 {metres|feet} high.',
      'They agreed on a {three-stage|two-stage} process.',
      'The {first|final} group of hostages, {12|13} in all, crossed the border.',
      'The party won {an absolute majority|a third} of the seats.',
      'The reserve holds {1.2m|1.2bn} barrels.',
      'The plant produces {6|60}GW at its peak.',
      'Exports rose {threefold|fivefold} in that period.',
      'There are {no fewer than|up to} 40 villages in the zone.',
      'He earned {£40k|£45k} there.',
      'A {nine-point|19-point} proposal was drafted in Geneva.',
      'It would cover {some|all} of the territory.',
      'The temperature fell to {−12|12} °C.',
      'The team lost {3–1|3–2} at home.',
    ],
    date: [
      'The deadline is {Thursday|Friday}, the envoy said.',
      'Talks resume in {Abu Dhabi in January|Abu Dhabi in February}.',
      'The treaty of {1994|1997} was never ratified.',
      'Elections would be held {within|after} 100 days.',
      'The attack came early on {Sunday|Monday} morning.',
      'A ceasefire takes effect {immediately|next month}.',
      'It was published on {21|20} November.',
      'The meeting starts at {14:00|16:00} local time.',
      'The sanctions expire {this|next} year.',
      'The letter reached them {yesterday|on Wednesday}.',
      'The law has been in force since the {19th|18th} century.',
      'He took office in the {spring|autumn}.',
    ],
    'number+date': [
      'The pause would last {30|60} days.',
      'They waited {six|nine} months for an answer.',
      'The guarantee runs for {10|15} years.',
    ],
    negation: [
      'The government said it had {not|} received the document.',
      'The plan {doesn’t|does} include a guarantee.',
      'There is {no|a} provision for the return of children.',
      'They left the room {without|with} a joint statement.',
      '{Nobody|Everybody} in the room objected.',
      'The two drafts are {compatible|incompatible}.',
      'The vote was held {lawfully|unlawfully}.',
      'The clause is {acceptable|unacceptable} to Kyiv.',
      'He was {never|} asked about the map.',
      'The region has {neither|both} water {nor|and} power.',
      'They {have|haven’t} left the base.',
      'The claim was {proven|unproven}.',
      'A deal is {not|} only a matter of weeks.',
      'The move would be {reversible|irreversible}.',
      'The witness was {honest|dishonest}.',
      'It is {hardly|} a surprise to anyone there.',
      'The talks were {conclusive|inconclusive}.',
    ],
    modal: [
      'Ukraine {will|could} hold a vote.',
      'The troops {should|must} be withdrawn.',
      'Russia {would|} return the plant.',
      'The envoy {might|will} travel again.',
      'The plan {may|can} be changed later.',
      'The allies are {expected|certain} to sign.',
      'It is {possible|certain} that the front holds.',
      'The money goes back {if|when} the war ends.',
      'They {plan to|} withdraw from the town.',
      'They {intend to|} leave the treaty.',
      'Moscow {ought to|will} pay.',
    ],
    attribution: [
      'The minister {said|insisted} the text was a draft.',
      'The army {claims|confirms} that the village fell.',
      'The strike hit a depot{, officials said|}.',
      'The general {is said to have|has} left the city.',
      '{Sources|Diplomats} told the paper that it was a draft.',
      'The convoy was {allegedly|} hit from the air.',
      'The spokesman {acknowledged|hinted} that the line had moved.',
      'He called it {“|}a good start{”|}.',
      'The paper {reported|speculated} that he would resign.',
      'Two {aides|lawyers} said the text was a draft.',
      'The village has fallen{, it is claimed|}.',
    ],
    'attribution+name': [
      'The line had moved, {Zelensky|Yermak} said.',
      'The text is a draft, according to {Bloomberg|Politico}.',
      '“It is a draft,” {Rubio|Vance} told reporters.',
      '{Ukraine|Russia} says the village has fallen.',
      'The {Pentagon|White House} confirmed the visit.',
    ],
    'negation+attribution': [
      'The ministry {denied|confirmed} that the line had moved.',
      'The envoy {denied|acknowledged} seeing the text.',
    ],
    name: [
      'The delegation flew to {Istanbul|Riyadh} overnight.',
      'The plan was drafted by Steve Witkoff and {Kirill Dmitriev|Jared Kushner} in secret.',
      'The village lies in {Luhansk|Donetsk} region.',
      'The {French|Polish} government objected.',
      'The {EU|IMF} would hold the money.',
      'The {prime minister|president} was in the room.',
      'They gave {him|her} the map.',
      'The plant at {Enerhodar|Rivne} was shut.',
      'The {Black|Baltic} Sea route reopened.',
      'Inspectors from the {IAEA|OSCE} arrived.',
      'A letter from {Ms|Mr} Svyrydenko was read out.',
      '{Macron|Merz} was not in the room.',
    ],
    other: [
      'The envoy called the meeting {productive|tense}.',
      'The troops {withdrew from|entered} the town.',
      'The money would be used for {reconstruction|weapons}.',
      'The talks {began|ended} well.',
      'A map showed the {northern|southern} sector.',
      'The line {rose|fell} sharply.',
      'The house{,|} which stood alone{,|} burned.',
      'The zone would be {demilitarised|neutral}.',
      'The bill was {passed|drafted} in haste.',
      'They came by {train|road}.',
      'The {old|new} border would be recognised.',
    ],
    none: [
      'He said it was “a good start”{ |  }and left.',
      "The {’90s|'90s} were hard.",
      'The 10{–|-}km line held.',
    ],
  },
  German: {
    number: [
      'Die Armee soll auf {600.000|400.000} Soldaten begrenzt werden.',
      'Rund {zwanzig|dreißig} Prozent des Landes sind besetzt.',
      'Es geht um {140 Milliarden|140 Millionen} Euro.',
    ],
    negation: [
      'Die Ukraine wird der Nato {nicht|} beitreten.',
      'Es gibt {keine|eine} Garantie für die Stadt.',
      'Das ist für die Regierung {annehmbar|unannehmbar}.',
      'Er hat {niemals|} zugestimmt, heißt es in dem Brief.',
    ],
    name: [
      'Der Plan wurde in {Genf|Berlin} besprochen.',
      'Die {polnische|französische} Regierung war nicht dabei.',
      'Bundeskanzler {Merz|Scholz} war nicht dabei.',
    ],
  },
  French: {
    number: [
      'L’armée serait limitée à {600 000|400 000} hommes.',
      'Le plan compte {vingt-huit|dix-neuf} points.',
      'Il s’agit de {cent|deux cents} milliards d’euros.',
    ],
    negation: [
      'L’Ukraine {ne rejoindra pas|rejoindra} l’Otan.',
      'Il n’y a {aucune|une} garantie dans le texte, dit-on.',
      'Cette clause est {acceptable|inacceptable} pour le gouvernement.',
      'Ils sont partis {sans|avec} la carte.',
    ],
    name: [
      'Le plan a été discuté à {Genève|Paris}.',
      'Le gouvernement {polonais|allemand} n’était pas là.',
      'Les troupes sont entrées dans {Kherson|Marioupol} hier.',
    ],
  },
  Spanish: {
    number: [
      'El ejército se limitaría a {600.000|400.000} soldados.',
      'El plan tiene {veintiocho|diecinueve} puntos.',
      'Se trata de {cien|doscientos} mil millones de euros.',
    ],
    negation: [
      'Ucrania {no|} entrará en la OTAN.',
      'No hay {ninguna|una} garantía en el texto.',
      'Esa cláusula es {aceptable|inaceptable} para el gobierno.',
    ],
    name: [
      'El plan se discutió en {Ginebra|Madrid}.',
      'El gobierno {polaco|francés} no estaba en la sala.',
      'Las tropas entraron en {Jersón|Mariúpol} ayer.',
    ],
  },
  Ukrainian: {
    number: [
      'Армію обмежать до {600 тисяч|400 тисяч} військових.',
      'План має {двадцять вісім|дев’ятнадцять} пунктів.',
      'Ідеться про {сто|двісті} мільярдів євро.',
      'Загинуло {двоє|троє} людей.',
    ],
    negation: [
      'Україна {не|} вступатиме до НАТО.',
      'Гарантій у тексті {немає|є}.',
      'Ця умова {прийнятна|неприйнятна} для уряду.',
      'Він {ніколи не|} погоджувався на це.',
    ],
    name: [
      'План обговорили в {Женеві|Берліні}.',
      '{Польський|Французький} уряд не був присутній.',
      'Війська увійшли до {Херсона|Маріуполя} вчора.',
    ],
  },
  Russian: {
    number: [
      'Армию ограничат до {600 тысяч|400 тысяч} военных.',
      'В плане {двадцать восемь|девятнадцать} пунктов.',
      'Речь идёт о {ста|двухстах} миллиардах евро.',
    ],
    negation: [
      'Украина {не|} будет вступать в НАТО.',
      'Гарантий в тексте {нет|достаточно}.',
      'Это условие {приемлемо|неприемлемо} для правительства.',
    ],
    name: [
      'План обсудили в {Женеве|Берлине}.',
      '{Польское|Французское} правительство не присутствовало.',
      'Войска вошли в {Херсон|Мариуполь} вчера.',
    ],
  },
}

const HARDER: Cases = {
  English: {
    number: [
      'He has won the backing of {two dozen|a handful of} states.',
      'The alliance lost {scores|dozens} of vehicles.',
      'The price is {double|triple} what it was.',
      'The army is {the second largest|the largest} on the continent.',
      'They signed {a|several} contract{|s} there.',
      'The offer was raised from {5 to 7|7 to 5} points.',
      'The brigade had 4,000 {men|tanks}.',
      'The loan carries {a single-digit|a double-digit} rate.',
      'Casualties ran into the {tens|hundreds} of thousands.',
      'The land is worth $2{.5|} trillion.',
      'The {XXI|XX}st brigade stayed.',
      'The share was cut {in half|by a third}.',
      'The pact needs {unanimity|a majority}.',
      'Turnout was {six in ten|four in ten}.',
      'The {only|third} bridge was hit.',
    ],
    date: [
      'The draft arrived {before|after} Thanksgiving.',
      'The draft arrived {at dawn|at dusk}.',
      'The law lapses {at the end of|in the middle of} the year.',
      'They met {earlier|later} this week.',
      'They met on {the eve|the anniversary} of the invasion.',
      'He spoke on {Sept. 11|Sept. 12}.',
      'The order is {long-term|short-term}.',
      'The border was drawn in {the Middle Ages|1945}.',
      'The truce began {at 6 o’clock|at 7 o’clock}.',
      'The talks are {set for March|set for April}.',
    ],
    negation: [
      'The commission {approved|disapproved} of it.',
      'The state is a {member|non-member} of the pact.',
      'The region is {recognised|unrecognised} as theirs.',
      'The promise was {kept|broken}, and {few|none} believed it.',
      'The town is {free of|full of} mines.',
      'He is {neither|} a friend of theirs.',
      'The vote {will|won’t} be repeated.',
      'The treaty {binds|does not bind} them.',
      'The parties {agreed|failed to agree} on a text.',
      'The text is {hardly|clearly} a surrender.',
      'The offer is {no|} more than a draft.',
      'The {absence|presence} of guards was noticed.',
      'The army {lacks|has} shells.',
      'The parliament {refused to ratify|ratified} the treaty.',
      'Nothing is agreed {until|unless} all is agreed.',
      'The army is {powerless|powerful} there.',
      'They {stopped|kept} firing.',
      'They’ve {n’t|} left.',
      "It {isn't|is} over.",
    ],
    modal: [
      'The city {can|would} be held.',
      'The plan {calls for|mandates} elections.',
      'The zone is {meant to be|} demilitarised.',
      'He {seems to have|has} left.',
      'They {hope|expect} to sign.',
      'The land {is to be|was} ceded.',
      'They would stay {provided|because} it holds.',
      'They {had better|will} leave.',
      'The text is {a proposal|an agreement}.',
      'The treaty {requires|allows} inspection.',
    ],
    attribution: [
      'The village fell, the {army|governor} said.',
      'The village fell, {it was reported|locals say}.',
      '{In his view, it|It} is a surrender.',
      'The {so-called|} people’s republic stayed.',
      'He {vowed|promised} to return.',
      'The plan, {seen by reporters|leaked to reporters}, has 28 points.',
      'The paper {cites|quotes} two officials.',
      'The text was {described as|} final.',
      'A {senior|former} official told the paper that it was a draft.',
      'He {thinks|knows} the text is final.',
    ],
    'attribution+name': [
      '{Tusk|Rutte} has said the plan is dead.',
      'The plan is dead, {Tusk|Rutte}’s office said.',
    ],
    name: [
      'The envoy met {Dmitriev|Ushakov} in the city.',
      'The {Baltic|Nordic} states objected.',
      '{Slovaks|Czechs} and others objected.',
      'The {pro-Russian|pro-Western} party won.',
      '{Their|Our} army stays.',
      'Mr {von der|van der} Leyen objected.',
      'The {Oval Office|Situation Room} was empty.',
      'The {king|queen} received them.',
      'The {east|Donbas} would be ceded.',
      '{Trump’s|Biden’s} envoy left.',
    ],
    other: [
      'The army {advanced|retreated} slowly.',
      'The {rich|poor} would pay.',
      'The land is {leased|sold}.',
      'He {went|goes} there often.',
      'The plan is {good; it works|good: it works}.',
      'The {colour|color} was red.',
      'The town was {taken by|given to} them.',
      'The {zone (the|zone, the} buffer{)|,} stays.',
      '{Talks|Fighting} resumed.',
    ],
  },
}

/** What should be named otherwise, and what the guard calls it. A row that improves must leave this table. */
const EXPECTED_MISSES: Readonly<Record<string, string>> = {
  'The {XXI|XX}st brigade stayed.': 'name',
  'The plan, {seen by reporters|leaked to reporters}, has 28 points.': 'other',
  'A {senior|former} official told the paper that it was a draft.': 'other',
  'Mr {von der|van der} Leyen objected.': 'other',
}

const rows = [...rowsOf(FIRST), ...rowsOf(HARDER)]

describe('wordings the guard had not seen', () => {
  test.each(rows.filter(({ row }) => !(row in EXPECTED_MISSES)))(
    '$language, $kind: $row',
    ({ kind, row }) => {
      expect(kindsOfRow(row).split('+')).toEqual(expect.arrayContaining(kind.split('+')))
    },
  )

  test.each(rows.filter(({ row }) => row in EXPECTED_MISSES))('missed: $kind: $row', ({ row }) => {
    expect(kindsOfRow(row)).toBe(EXPECTED_MISSES[row])
  })

  test('nothing is taken for less than a difference', () => {
    expect(rows.filter(({ kind, row }) => (kind === 'none') !== (kindsOfRow(row) === 'none'))).toEqual([])
  })
})
