import type { StoryRule } from '../story-model'

/** When a passage is evidence on a point of the 28-point text, and when it is not. */
export const pointRules: readonly StoryRule[] = [
  {
    target: 'point/sovereignty',
    useWhen:
      'When a passage says that Ukraine’s sovereignty would be confirmed, how, or what somebody says to that.',
    notWhen: 'When it is about borders or land (point 21), or only wishes Ukraine well.',
  },
  {
    target: 'point/non-aggression-accord',
    useWhen:
      'When a passage tells of an accord on non-aggression between Russia, Ukraine and Europe, or of old disputes that would count as settled by it.',
    notWhen: 'When Russia alone would bind itself by its own law: point 16.',
  },
  {
    target: 'point/invasion-and-enlargement',
    useWhen:
      'When a passage tells what would be expected of Russia towards its neighbours, or of NATO as to taking in further members.',
    notWhen: 'When it is about Ukraine joining NATO: point 7, or the concession.',
    bad: {
      mark: 'opposition-to-joining',
      because: 'It is about one country joining, not about NATO taking in members at all.',
    },
  },
  {
    target: 'point/russia-nato-dialogue',
    useWhen:
      'When a passage tells of talks between Russia and NATO on security, or of the United States as the one between them.',
    notWhen:
      'When only the United States and Russia talk: point 15 if it is a standing group, else an event.',
  },
  {
    target: 'point/security-guarantees',
    useWhen:
      'When a passage tells which guarantees Ukraine would get, from whom, how strong, or what somebody wants of them.',
    notWhen:
      'When it names what the United States would ask for its guarantee or when that would end: point 10. When protection by joining NATO is meant: point 7, or the concession.',
    good: ['transatlantic-community', 'europeans-to-guarantee'],
    bad: {
      mark: 'security-blanket',
      because: 'The protection it speaks of is joining the alliance, which is another target.',
    },
  },
  {
    target: 'point/size-of-ukraines-forces',
    useWhen: 'When a passage gives a limit for Ukraine’s armed forces, or says what somebody thinks of one.',
    notWhen: 'When it tells how many soldiers there are or fell, and no limit.',
  },
  {
    target: 'point/nato-membership',
    useWhen:
      'When a passage tells what the text would have Ukraine or NATO promise about Ukraine joining: in a constitution, in statutes, for how long.',
    notWhen:
      'When it was said before there was a plan: that is the concession. When NATO’s troops are meant: point 8.',
    good: ['barred-from-nato'],
    bad: {
      mark: 'hopes-not-practical',
      because: 'It was said nine months before there was a plan. It belongs to the concession.',
    },
  },
  {
    target: 'point/nato-troops',
    useWhen: 'When a passage tells whether troops of NATO could be stationed in Ukraine.',
    notWhen: 'When one country speaks of its own troops, outside the text.',
    bad: {
      mark: 'no-us-troops',
      because: 'It is about soldiers of one country in the near future. NATO promises nothing in it.',
    },
  },
  {
    target: 'point/fighter-jets-in-poland',
    useWhen: 'When a passage tells of European fighter aircraft that would be based in Poland.',
    notWhen: 'When aircraft are given to Ukraine, or fly over Poland for another reason.',
  },
  {
    target: 'point/terms-of-the-us-guarantee',
    useWhen:
      'When a passage tells of the guarantee of the United States: its price, what would end it, what would follow a new attack.',
    notWhen: 'When the guarantees would come from others, or from nobody who is named: point 5.',
    good: ['looser-guarantees'],
    bad: {
      mark: 'europeans-to-guarantee',
      because: 'The guarantees in it would come from European countries.',
    },
  },
  {
    target: 'point/eu-membership',
    useWhen:
      'When a passage tells of Ukraine joining the European Union, or of its access to the European market meanwhile.',
    notWhen: 'When the European Union gives money or weapons.',
  },
  {
    target: 'point/reconstruction-package',
    useWhen: 'When a passage tells of a package or a fund for rebuilding Ukraine, and where it would invest.',
    notWhen:
      'When frozen Russian assets would pay for it: point 14. What was planned before the text: no point.',
    bad: {
      mark: 'begin-immediately',
      because: 'It hopes for trade while the country is rebuilt, and names no package.',
    },
  },
  {
    target: 'point/russia-in-the-world-economy',
    useWhen:
      'When a passage tells how Russia would come back into trade: sanctions, steps, the G8, cooperation with the United States. What was said of that before the text counts too, as no concession is about it.',
    notWhen: 'When frozen assets are meant: point 14. When the country is only called rich.',
    good: ['sanctions-lifted', 'reintegrated'],
    bad: {
      mark: 'vast-resources',
      because: 'It praises what Russia has. Nothing is said of sanctions or of a way back.',
    },
  },
  {
    target: 'point/use-of-frozen-assets',
    useWhen:
      'When a passage tells what would be done with frozen Russian assets: sums, who would invest, who would get the profits.',
    notWhen: 'When it tells of these assets before the plan was drawn up: that is the concession.',
    good: ['assets-for-projects'],
    bad: {
      mark: 'earmarked-for-rebuilding',
      because: 'What was planned for the funds before there was a text belongs to the concession.',
    },
  },
  {
    target: 'point/us-russian-working-group',
    useWhen:
      'When a passage tells of a standing group of the United States and Russia that watches over what was agreed.',
    notWhen: 'When envoys meet once or several times: that is an event.',
    bad: {
      mark: 'witkoff-leads',
      because: 'Two envoys draft the plan together. No group of two states comes of it here.',
    },
  },
  {
    target: 'point/russian-non-aggression-law',
    useWhen: 'When a passage tells that Russia would put into its law not to attack Europe or Ukraine.',
    notWhen: 'When several states conclude an accord: point 2.',
  },
  {
    target: 'point/nuclear-arms-treaties',
    useWhen:
      'When a passage tells of treaties of the United States and Russia on nuclear arms, and how long they would last.',
    notWhen: 'When nuclear power is meant (point 19), or arms in Ukraine (point 18).',
  },
  {
    target: 'point/non-nuclear-status',
    useWhen: 'When a passage tells that Ukraine would stay without nuclear weapons.',
    notWhen: 'When nuclear power is meant: point 19.',
  },
  {
    target: 'point/zaporizhzhia-plant',
    useWhen:
      'When a passage names the Zaporizhzhia nuclear power plant: who would run it, when, and who would get its electricity.',
    notWhen: 'When power plants are meant without this name: the concession on infrastructure.',
    bad: {
      mark: 'talking-about-power-plants',
      because: 'It speaks of power plants. Which ones are meant it does not say, and we do not guess.',
    },
  },
  {
    target: 'point/discrimination-media-and-education',
    useWhen:
      'When a passage tells what both countries would do about discrimination, media, schools, languages or churches.',
    notWhen: 'When one side complains of the other and nothing would be agreed.',
  },
  {
    target: 'point/territory',
    useWhen:
      'When a passage tells which land would go to whom by the text: regions, recognition, buffer, front lines.',
    notWhen:
      'When it was said before there was a plan: the concession on borders. When it is about who holds what today.',
    good: ['keeps-occupied-territory', 'front-lines-frozen'],
    bad: {
      mark: 'relinquish-territory',
      because: 'It was said in March 2025. It belongs to the concession on borders.',
    },
  },
  {
    target: 'point/later-changes-by-force',
    useWhen:
      'When a passage tells what both countries would promise about changing agreed land by force, and what follows when they do.',
    notWhen: 'When it is about the land itself: point 21. About a new attack and the US guarantee: point 10.',
  },
  {
    target: 'point/dnipro-and-black-sea',
    useWhen: 'When a passage tells of traffic on the Dnipro, or of grain over the Black Sea.',
    notWhen: 'When it is about attacks at sea, or trade in general.',
  },
  {
    target: 'point/humanitarian-committee',
    useWhen:
      'When a passage tells of prisoners, the dead, civilians held or children, and what would be agreed about them.',
    notWhen: 'When a single person is released outside the text.',
    bad: {
      mark: 'fogel-released',
      because: 'One prisoner of another country, months before the text.',
    },
  },
  {
    target: 'point/elections',
    useWhen: 'When a passage tells that Ukraine would hold elections, and by when.',
    notWhen: 'When elections elsewhere are meant, or how somebody was elected.',
  },
  {
    target: 'point/amnesty',
    useWhen: 'When a passage tells who would not be held to account for acts in the war, and for which.',
    notWhen: 'When it tells of trials or claims, and nothing of an amnesty.',
  },
  {
    target: 'point/peace-council',
    useWhen:
      'When a passage tells how the agreement would bind, who would watch over it, and what a breach would cost.',
    notWhen: 'When guarantees for Ukraine are meant: points 5 and 10.',
  },
  {
    target: 'point/ceasefire',
    useWhen:
      'When a passage tells when and on which terms the fighting would stop. What was offered before the text counts too, as no concession is about it.',
    notWhen: 'When talks are announced and nobody speaks of stopping to fight.',
    good: ['thirty-day-ceasefire', 'temporary-ceasefire'],
    bad: {
      mark: 'will-start-negotiations',
      because: 'Talks are announced. No ceasefire is offered or agreed.',
    },
  },
]
