import type { WordTable } from './table'

export const english: WordTable = {
  language: 'en',
  script: 'latin',
  words: {
    number: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
      thousands million millions billion billions trillion trillions bn mln tn dozen dozens first second third fourth
      fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth hundredth thousandth firstly secondly thirdly
      twenties thirties forties fifties sixties seventies eighties nineties thirds fifths tenths
      half halves quarter quarters once twice thrice double doubled doubles doubling triple tripled triples tripling
      quadruple quadrupled halve halved halving twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold single sole pair couple both
      several many few fewer most some all every each majority minority numerous countless multiple plenty handful
      scores percent percentage pct dollar dollars euro euros pound pounds sterling rouble roubles ruble rubles hryvnia
      hryvnias yuan yen cent cents usd eur gbp uah rub chf unanimous unanimously partly partially entirely wholly fully
      whole entire more less fewest least much`,
    date: `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
      saturdays sundays yesterday today tomorrow tonight now nowadays ago a.m. p.m. o'clock noon midnight midday dawn dusk sunrise sunset eve anniversary long-term short-term overdue thanksgiving ramadan passover
      gmt utc cet bst morning afternoon evening overnight weekend weekends daily weekly monthly yearly annual
      annually fortnight spring summer autumn winter christmas easter recently currently presently previously
      immediately soon already eventually formerly meanwhile simultaneously deadline century centuries decade decades
      annum temporary temporarily permanent permanently indefinite indefinitely`,
    negation: `not no never none nobody nothing nor neither nowhere without cannot ain't hardly barely scarcely non anti
      fail fails failed failing failure refuse refuses refused refusing refusal deny denies denied denying denial
      reject rejects rejected rejecting rejection decline declines declined declining lack lacks lacked lacking
      prevent prevents prevented preventing forbid forbids forbade forbidden prohibit prohibits prohibited prohibiting
      ban bans banned banning block blocks blocked blocking exclude excludes excluded excluding exclusion unless except
      oppose opposes opposed opposing opposition against false falsely nay cant dont doesnt didnt isnt wasnt wont wouldnt
      couldnt shouldnt havent hasnt stop stops stopped stopping halt halts halted cease ceases ceased abandon
      abandons abandoned cancel cancels cancelled canceled little rarely seldom veto vetoes vetoed absent absence
      refrain refrains refrained dismiss dismisses dismissed withhold withheld`,
    modal: `will would shall should may might can could must ought cannot if unless whether perhaps maybe possibly possible
      possibility probable probably likely likelihood unlikely potential potentially presumably supposedly apparently
      certainly definitely surely certain conceivably hypothetical hypothetically proposed propose proposes proposing
      planned plans planning expected expects expect expecting expectation intended intends intend intending intention
      hoped hopes hope hoping aimed aims aim aiming seeks seek sought seeking wants want wanted wanting wishes wish
      considers consider considered considering obliged obligated obligation required requires require requiring
      requirement mandatory compulsory optional voluntary proposal proposals mandate mandates mandated permitted permits permit allowed allows allow allowing able
      unable capable supposed provided providing assuming scheduled slated due attempt attempts attempted
      attempting try tries tried trying offer offers offered offering ready willing
      prepared eventual prospective conditional conditionally needn't need`,
    attribution: `doubt doubts doubted doubting joke jokes joked boast boasts boasted lie lies lied contrary clarify clarifies
      clarified encourage encourages encouraged welcome welcomes welcomed welcoming condemn condemns condemned condemning
      express expresses expressed expressing assuring stresses insinuate insinuated object objects objected repeat repeats
      repeated regret regrets regretted fear fears feared say says said saying tell tells told telling claim claims claimed claiming allege alleges alleged alleging
      allegedly allegation allegations deny denies denied denying denial confirm confirms confirmed confirming
      confirmation admit admits admitted admitting admission suggest suggests suggested suggesting suggestion warn warns
      warned warning write writes wrote written writing according reportedly report reports reported reporting source
      sources stated stating note noted notes noting add added adds adding argue argues argued arguing insist
      insists insisted insisting acknowledge acknowledges acknowledged announce announces announced announcing
      announcement declare declares declared declaring assert asserts asserted asserting assertion maintain maintains
      maintained believe believes believed believing think thinks thought quote quotes quoted quoting cite cites cited
      citing tweet tweeted post posted testify testified testifies ask asks asked asking answer answers answered reply
      replies replied respond responds responded promise promises promised pledge pledges pledged vow vows vowed
      threaten threatens threatened reveal reveals revealed disclose discloses disclosed signal signals signalled
      signaled hint hints hinted indicate indicates indicated estimate estimates estimated predict predicts predicted
      forecast forecasts describe describes described explain explains explained stress stresses stressed emphasise
      emphasised emphasize emphasized urge urges urged demand demands demanded call calls called accuse accuses accused
      accusing accusation accusations refute refutes refuted rebut rebutted dispute disputes disputed dismiss dismissed
      concede concedes conceded comment comments commented remark remarks remarked recall recalled recalls ostensibly
      purportedly purported so-called rumoured rumored unconfirmed unnamed anonymous anonymously refuse refuses refused reject rejects rejected criticise criticised criticize
      criticized praise praised praises assure assured assures reiterate reiterated reiterates understood apparently
      speculate speculated imply implies implied mention mentioned mentions discuss discussed`,
    name: `president presidents vice-president minister ministers premier chancellor secretary ambassador envoy
      senator congressman congresswoman governor mayor king queen prince princess pope emperor chairman chairwoman
      chief commander colonel captain lieutenant admiral judge speaker mr mrs ms
      dr sir lord lady prof professor ex-president ex-minister deputy foreign-minister kremlin`,
    pronoun: `i me my mine myself we us our ours ourselves you your yours he him his himself she her hers herself they them
      their theirs themselves it its itself who whom whose someone somebody everyone everybody anyone anybody`,
  },
  phrases: {
    number: `more than
      less than
      fewer than
      at least
      at most
      up to
      as many as
      as much as
      per cent
      a lot
      lots of
      as few as
      no fewer than
      no more than
      part of
      a number of`,
    date: `so far
      until now
      right now
      at once
      time to time
      long ago
      in the past
      in the future
      at present
      no later than
      as soon as`,
    negation: `rule out
      rules out
      ruled out
      ruling out
      turn down
      turned down
      turns down
      call off
      called off
      no longer
      far from
      instead of
      rather than
      short of
      pull out
      pulled out
      backed out
      kept from
      free of`,
    modal: `has to
      have to
      had to
      having to
      need to
      needs to
      needed to
      is to
      are to
      was to
      were to
      be to
      going to
      plan to
      willing to
      about to
      meant to
      seems to
      seemed to
      seem to
      appears to
      appeared to
      appear to
      calls for
      called for
      had better
      on condition
      in case
      as long as
      only if
      in principle
      subject to
      in the event
      bound to`,
    attribution: `on condition of anonymity
      familiar with
      in the words of
      in his view
      in her view
      in their view
      in the view of`,
  },
  months: `january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec`,
  timeUnits: `seconds minute minutes hour hours day days night nights week weeks month months year years decade
    decades century centuries season semester fortnight summer winter spring autumn
    morning afternoon evening weekend`,
  units: `m k km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters cm mm ft foot feet inch
    inches yard yards acre acres hectare hectares ha square cubic kg kilo kilos kilogram kilograms gram grams g ton tons
    tonne tonnes lb lbs litre litres liter liters gallon gallons barrel barrels kw mw gw kwh mwh gwh watt watts megawatt
    megawatts gigawatt gigawatts kilowatt kilowatts volt volts degree degrees celsius fahrenheit mph kph knots point
    points percentage times fold troops soldiers people persons men women children civilians casualties deaths dead
    wounded killed injured tanks missiles drones rockets shells aircraft jets ships vehicles countries states nations
    votes seats households units copies cases points-long bps basis carat karat kiloton kilotons megaton megatons`,
  beforeNumber: `about around approximately roughly nearly almost over under above below only just exactly between some
    another maximum minimum barely plus minus circa`,
  beforeDate: `by until till before after since from on in during last next this past coming early earlier late later mid
    every previous following through between within starting beginning ending end start middle half earlier later`,
  afterDate: 'ago earlier later before after old long onwards onward',
  speakers: `official officials analyst analysts expert experts diplomat diplomats aide aides critic critics observer observers
    commentator commentators witness witnesses insider insiders negotiator negotiators adviser advisers advisor advisors
    spokespeople lawmaker lawmakers leader leaders reporter reporters journalist journalists people person statement document
    report letter paper newspaper outlet agency memo note draft spokesman spokeswoman spokesperson representative
    representatives politician politicians authorities investigators prosecutors researchers scientists author authors`,
  common: `always often sometimes ever everything something anything somewhere yes the a an and or but of to in on at by for with from as is are was were be been being has have had having do does
    did done this that these those there here it its he she they we you i his her their our my your which who whom whose
    what when where why how than then so if not no nor also too very just only into onto upon about over under after
    before between during against among through while because since until although though however yet still even such
    other another any both each all some more most much many will would shall should may might can could must up down
    out off again further once own same him them us me while despite amid meanwhile`,
  prefixes: 'non- non un in im il ir dis anti- anti counter- counter de- de',
}
