/** Pairs of texts for which people say whether one report stands behind both. All of them are made up. */
export type LabelledPair = {
  readonly kind: string
  readonly copy: boolean
  readonly here: string
  readonly there: string
}

const join = (...paragraphs: readonly string[]) => paragraphs.join('\n\n')
const pair = (kind: string, copy: boolean, here: string, there: string): LabelledPair => ({
  kind,
  copy,
  here,
  there,
})

const BRIDGE = [
  'The harbour bridge at Lindmoor will stay closed to lorries until the spring because inspectors found cracks in two of its four main girders, the city council decided on Tuesday evening.',
  'The cracks are each about as long as a hand and lie on the underside of the northern span, where sea water has worn away the paint. Divers noticed them in October during a routine check of the piers.',
  '“Nobody was ever in danger, and nobody will be, because we have taken the heavy traffic off the bridge before anything could happen,” said Marta Ellwood, who heads the roads department.',
  'Some eleven hundred lorries use the crossing every working day. They will have to drive round the bay, which adds twenty-six kilometres to the way between the container port and the motorway.',
  'The repair is expected to cost four million crowns. The council will vote on the money in January, after the engineers have said whether the southern span must be opened up as well.',
]
const BRIDGE_SPEECH = BRIDGE[2]!

const BRIDGE_EDITED = [
  BRIDGE[0]!.replace('on Tuesday evening', 'late on Tuesday'),
  BRIDGE[1]!
    .replace('about as long as a hand', 'roughly as long as a hand')
    .replace('routine check', 'regular check'),
  BRIDGE_SPEECH,
  BRIDGE[3]!.replace('Some eleven hundred', 'About 1,100'),
  BRIDGE[4]!.replace('is expected to cost', 'should cost'),
]

const BRIDGE_REWRITTEN = [
  'Lorries are banned from the harbour bridge at Lindmoor until the spring. Inspectors found cracks in two of its four main girders, and the city council reacted on Tuesday evening.',
  'Each crack is about a hand long. They lie on the underside of the northern span, where sea water has worn away the paint, and were noticed by divers in October during a routine check of the piers.',
  'Every working day some eleven hundred lorries use the crossing. Now they must drive round the bay, which adds twenty-six kilometres to the way between the container port and the motorway.',
  'The bill may reach four million crowns. Councillors vote on the money in January, after the engineers have said whether the southern span must be opened up as well.',
]

const BRIDGE_HEAVILY = [
  'Heavy vehicles will not be let onto Lindmoor’s harbour bridge before spring. Two girders of four are cracked, as an inspection showed, so the council shut the crossing to them this week.',
  'Paint eaten by salt water left the steel of the northern side bare, and in October a team of divers who were looking at the piers saw the damage, hand-long openings on the underside.',
  'Drivers between port and motorway face a detour of 26 kilometres. The job could come to four million crowns, and a vote on paying for it is due in the new year.',
]

const BRIDGE_INDEPENDENT = [
  'Truckers in Lindmoor were turned back on Wednesday morning by police officers who had not been told why. Only at noon did a notice appear on the gates of the ferry office.',
  'At the fish market, Pia Holm counted the delivery vans that failed to arrive. Her ice was melting, she said, and the nearest other road leads round the whole bay.',
  'The council had met the evening before. Its members spoke for three hours about girders, paint and money, and the decision to shut the bridge to heavy traffic fell shortly before midnight.',
  `${BRIDGE_SPEECH} Engineers are to report by the turn of the year on what else may be wrong with a structure that was finished in 1961.`,
]

const BOAT = [
  'A ferry with eighty-two people on board ran onto a sandbank off the island of Senna early on Saturday and was pulled free by two tugs at high water, the coastguard said.',
  'Nobody was hurt. The passengers, most of them on their way to the summer market, were given blankets and soup and reached the mainland about nine hours late.',
  'The captain told investigators that a buoy that should have marked the edge of the channel was missing. The pilot service confirmed that it had drifted off in the storm of last week.',
  'The ferry company runs four crossings a day. It will use a smaller ship on the route until divers have looked at the hull, and travellers can have their money back.',
  'It was the third grounding off Senna in two years. After the second, the harbour authority had promised to move the channel to the west of the bank, but the dredging has not begun.',
]
const BOAT_TOPS = {
  gazette:
    'For nine hours Ole Brandt sat on deck with his cello case between his knees and watched the water go away. He had a concert to play that night, and he missed it.',
  herald:
    'Island councillors demanded on Sunday that the way into their harbour be made safe before the season begins, after yet another ship got stuck within sight of the pier.',
  radio: 'Here is what we know about the accident off Senna.',
}

const BOAT_INDEPENDENT = [
  'They felt a long soft push, and then the engines went silent. So passengers describe the moment on Saturday when the morning boat to the mainland came to rest on sand.',
  'The coastguard sent two tugs, but the tide was falling and all they could do was to wait. It was afternoon before the water had risen far enough for them to pull.',
  'Why the boat left the channel is being looked into. A marker is said to have been out of place; the pilots say that they reported it, the harbour office says that no report came.',
  'Senna has lived with the bank for as long as there have been charts. Older islanders say that it has moved a good way to the east since the new mole was built.',
]

const BUDGET = [
  'Parliament in Vasterholm passed a budget on Thursday that raises spending on schools by a tenth and takes the money from a road fund that had grown for years without being used.',
  'The finance minister had threatened to resign if the vote failed. It passed by two votes, because three members of the Farmers’ League stayed at home with the influenza.',
  'Teachers’ unions called the decision overdue. The association of road builders said that forty projects would have to wait, among them the tunnel under the Hark.',
  'The budget now goes to the upper house, which can delay it by a month but not change it. Its president has said that he does not mean to do so.',
]
const BUDGET_FOLLOW_UP = [
  'The president of the upper house in Vasterholm broke his word on Monday and sent the budget back to the committee on finance, where it will lie until the end of the month.',
  'He gave no reason to the reporters who were waiting at his door. People close to him say that he had been visited twice at the weekend by the owners of the two largest road builders in the country, who fear for the tunnel.',
  BUDGET[1]!,
  'The minister of finance was not seen in public. A spokeswoman said that salaries would be paid as always and that schools could begin to look for the teachers whom they have been promised for years.',
  'Whether the delay does any damage is disputed. Some economists hold that a month is nothing; others point out that the hiring season ends in March and that whoever has not signed by then goes abroad.',
]
const BUDGET_CUT = BUDGET.slice(0, 2)

const SPEECH_WORDS =
  '“We did not come here to divide the water of this river between those who are strong and those who are weak, we came to agree on a measure by which every field on both of its banks will have its share in a dry year as in a wet one, and whoever leaves this table without such an agreement leaves it without having done what he was sent to do.”'
const SPEECH_MORE =
  '“I have heard that the talks have failed. They fail on every day on which nobody talks, and they have not failed today, for we were at it until three in the morning and will go on after lunch, and I ask you to write that down as well.”'
const SPEECH_ONE = join(
  'The envoy for the Arda talks refused to speak of failure on Friday. Standing on the steps of the old customs house, he read from a sheet of paper.',
  SPEECH_WORDS,
  'Behind him, delegates from the upper valley smoked and looked at their shoes. Asked how long the meeting would last, he shook his head.',
  SPEECH_MORE,
  'The two sides have met eleven times since the dam was filled. Neither has moved on the one number that matters.',
)
const SPEECH_TWO = join(
  'There is no treaty on the Arda yet, and the man who must bring it about would like more patience from all who are watching him.',
  SPEECH_WORDS,
  'That was meant for the farmers’ union of the plain, whose chairman had gone home the night before and had let it be known that he would not be back.',
  SPEECH_MORE,
  'Rain is forecast for the weekend, which may do more for an agreement than any speech: with full ditches it is easier to give.',
)

const ABOUT_BOX =
  'The Coastal Courier is published every morning but Sunday by a foundation that belongs to its readers. We correct our mistakes on page two and on our site, and we keep what we wrote before. If you have seen an error, call the desk between eight and six or write to us. We take no money from those whom we write about. Our reporters may not hold shares in the companies of the region.'
const BOILERPLATE_ONE = join(
  'The town library of Meren opens on Sundays again. For eight years its doors had been shut at weekends, since the heating ate a third of what the town pays for books.',
  'Now a dairy next door gives away the warmth of its cooling plant, and a pipe of two hundred metres brings it over. The mayor turned the tap himself and burned two fingers.',
  'Readers will find the children’s room where the newspapers were, and the newspapers in the cellar. A shelf with books in six languages has been paid for by the parish.',
  'On the first Sunday four hundred people came, more than on any day since the opening in 1974, and the librarian ran out of cards to write their names on.',
  ABOUT_BOX,
)
const BOILERPLATE_TWO = join(
  'Twelve wolves live in the woods above Karsk, two more than last winter, the forest office counted from tracks and from pictures of its forty cameras.',
  'Sheep farmers on the slopes have lost nineteen animals since autumn. They want the office to pay for fences before the lambs are born, and they want it in writing.',
  'A wolf adviser, the first in the county, begins her work in February. She trained with shepherds in the south and has brought three of their dogs along, each as big as a calf.',
  'Hunters, for their part, say that they see fewer deer. The office holds that the deer are there and have only learned to be quiet.',
  ABOUT_BOX,
)
const BOILERPLATE_THREE = join(
  'A fire in a sawmill at Tolle kept sixty firefighters busy until dawn on Monday. Sparks were carried over the river, and twice a hay barn on the other bank began to smoke.',
  'The owner puts the damage at two million crowns. He was at his sister’s wedding when his telephone rang, and drove the forty kilometres home in his dancing shoes.',
  'How it began is not known. The police have sealed off the drying hall, where the fire was seen first, and are asking for films that people took from the road.',
  ABOUT_BOX,
)

const HOSPITAL = [
  'Das Krankenhaus in Hohenwerda nimmt von Montag an keine neuen Patienten mehr auf, weil auf zwei Stationen ein Keim gefunden wurde, gegen den die üblichen Mittel nicht helfen.',
  'Betroffen sind nach Angaben der Klinik sieben Menschen, von denen keiner ernsthaft erkrankt ist. Sie liegen in Einzelzimmern und werden von eigenem Personal versorgt.',
  '„Wir haben lieber einmal zu früh geschlossen als einmal zu spät, und ich würde es morgen wieder genauso machen“, sagte die Ärztliche Direktorin Ruth Amsel.',
  'Notfälle werden bis auf Weiteres nach Lauenbrück gefahren. Der Landkreis hat dafür zwei zusätzliche Rettungswagen bestellt, die rund um die Uhr besetzt sind.',
]
const HOSPITAL_EDITED = [
  HOSPITAL[0]!.replace('nimmt von Montag an', 'nimmt ab Montag'),
  HOSPITAL[1]!.replace('nach Angaben der Klinik', 'laut der Klinik'),
  HOSPITAL[3]!.replace('bis auf Weiteres', 'vorerst'),
]
const HOSPITAL_INDEPENDENT = [
  'Vor der Pforte in Hohenwerda steht seit gestern ein Mann mit Klemmbrett und schickt Besucher nach Hause. Wer einen Termin hat, bekommt einen Zettel mit einer Telefonnummer.',
  'Drinnen wird geputzt. Ein Keim, der bei einer Routineprobe auffiel, hat sich offenbar über ein Waschbecken verbreitet; sieben Patienten tragen ihn, krank ist davon niemand geworden.',
  HOSPITAL[2]!,
  'Die Rettungswagen fahren nun nach Lauenbrück, zwanzig Minuten weiter. Im Kreistag will die Opposition wissen, warum die Waschbecken nicht längst ausgetauscht wurden.',
]

const MINE = [
  'Шахта «Північна» під Залізничним припинила роботу в середу після того, як у двох стволах виявили воду, повідомило міське управління надзвичайних ситуацій.',
  'На поверхню підняли сто сорок гірників, ніхто не постраждав. Насоси працюють безперервно, проте рівень води за добу знизився лише на пів метра.',
  'Шахта дає близько третини вугілля для місцевої теплоелектростанції. Запасів на складі вистачить на три тижні, після чого паливо доведеться везти з іншої області.',
]
const MINE_EDITED = [
  MINE[0]!.replace('у середу', 'вранці в середу'),
  MINE[1]!.replace('проте рівень', 'однак рівень'),
  `${MINE[2]!} Міський голова обіцяє, що опалення не вимикатимуть.`,
]
const MINE_INDEPENDENT = [
  'У середу зміну на «Північній» скасували просто перед спуском. Гірники чекали у дворі, курили й телефонували додому, поки начальник дільниці не сказав розходитися.',
  'Вода з’явилася вночі. Звідки вона взялася, фахівці ще не знають: дехто згадує старий штрек, який затопили сорок років тому й не позначили на карті.',
  'Тепла в місті поки що вистачає. Але якщо до кінця місяця ствол не осушать, станція перейде на привізне вугілля, а воно дорожче.',
]

const OWN_AROUND_WIRE = join(
  'People in Lindmoor have got used to living with a bridge that groans. This newspaper wrote about the paint three years ago, and about the salt before that.',
  BRIDGE[0]!,
  BRIDGE[1]!,
  'On the quay on Wednesday, nobody was surprised. Drivers stood about and spoke of the autumn in which the railings had come down.',
  BRIDGE[3]!,
  'Our reporter tried the way round at half past seven: it took him fifty minutes, ten of them behind a tractor.',
)

const STATEMENT =
  'The ministry said in a statement on Friday that it had taken note of the report and would answer in due course'
const STOCK_ONE = join(
  `A third of all wells in the district of Orr hold more nitrate than the law allows, the water board found. ${STATEMENT}.`,
  'Farmers there spread more manure than the soil can take, the board writes, and it names eleven places where children should not drink from the tap.',
  'Filters would cost about as much as a new school. The district has asked for help from the capital twice and has had no reply.',
)
const STOCK_TWO = join(
  `Trains between Orr and the capital are late on two days out of three, a passengers’ union has counted with stop watches. ${STATEMENT}.`,
  'The line has one track for most of its length, so that one slow goods train holds up everybody behind it for the rest of the morning.',
  'A second track was planned in 1938. The bridges for it stand in the fields to this day, with birches growing out of them.',
)

/** The set that the threshold is chosen by. */
export const LABELLED_PAIRS: readonly LabelledPair[] = [
  pair('near-copy', true, join(...BRIDGE), join(...BRIDGE_EDITED)),
  pair(
    'near-copy, paragraphs in another order',
    true,
    join(...BOAT),
    join(BOAT[0]!, BOAT[2]!, BOAT[1]!, BOAT[4]!),
  ),
  pair('near-copy, German', true, join(...HOSPITAL), join(...HOSPITAL_EDITED)),
  pair('near-copy, Ukrainian', true, join(...MINE), join(...MINE_EDITED)),
  pair('the first half of it', true, join(...BUDGET), join(...BUDGET_CUT)),
  pair('light rewrite', true, join(...BRIDGE), join(...BRIDGE_REWRITTEN)),
  pair('light rewrite of a rewrite', true, join(...BRIDGE_EDITED), join(...BRIDGE_REWRITTEN)),
  pair(
    'one wire, two tops',
    true,
    join(BOAT_TOPS.gazette, ...BOAT),
    join(BOAT_TOPS.herald, ...BOAT.slice(0, 4)),
  ),
  pair(
    'one wire with a top, and bare',
    true,
    join(BOAT_TOPS.herald, ...BOAT.slice(1)),
    join(BOAT_TOPS.radio, ...BOAT),
  ),
  pair('wire inside a report of its own', true, OWN_AROUND_WIRE, join(...BRIDGE)),
  pair('wire inside a report, and rewritten', true, OWN_AROUND_WIRE, join(...BRIDGE_REWRITTEN)),
  pair('heavy rewrite', true, join(...BRIDGE), join(...BRIDGE_HEAVILY)),
  pair('one event, told independently', false, join(...BRIDGE), join(...BRIDGE_INDEPENDENT)),
  pair('one event, told independently', false, join(...BOAT), join(...BOAT_INDEPENDENT)),
  pair('one event, told independently, German', false, join(...HOSPITAL), join(...HOSPITAL_INDEPENDENT)),
  pair('one event, told independently, Ukrainian', false, join(...MINE), join(...MINE_INDEPENDENT)),
  pair('one speech, quoted at length by both', false, SPEECH_ONE, SPEECH_TWO),
  pair(
    'one quotation, the rest their own',
    false,
    join(...BRIDGE_HEAVILY, BRIDGE_SPEECH),
    join(...BRIDGE_INDEPENDENT),
  ),
  pair('long boilerplate', false, BOILERPLATE_ONE, BOILERPLATE_TWO),
  pair('long boilerplate', false, BOILERPLATE_TWO, BOILERPLATE_THREE),
  pair('long boilerplate', false, BOILERPLATE_ONE, BOILERPLATE_THREE),
  pair('follow-up with a paragraph of background', false, join(...BUDGET), join(...BUDGET_FOLLOW_UP)),
  pair('one stock sentence', false, STOCK_ONE, STOCK_TWO),
  pair('nothing in common', false, join(...BUDGET), join(...BOAT)),
]
