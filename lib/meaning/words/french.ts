import type { WordTable } from './table'

export const french: WordTable = {
  language: 'fr',
  script: 'latin',
  words: {
    number: `zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
      cinquante soixante septante huitante octante nonante cent cents mille million millions milliard milliards billion
      dizaine dizaines douzaine douzaines quinzaine vingtaine trentaine cinquantaine centaine centaines millier milliers
      moitié demi demie tiers quart quarts double doublé doubler triple triplé premier première premiers deuxième second
      seconde troisième quatrième cinquième sixième dixième pourcent euro euros dollar dollars rouble roubles livre livres
      plusieurs quelques beaucoup peu tous toutes majorité minorité chaque plupart`,
    date: `lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain maintenant bientôt midi minuit soir
      matin récemment actuellement auparavant désormais printemps été automne hiver quotidien annuel provisoire`,
    negation: `ne n' pas jamais aucun aucune aucuns nul nulle personne rien ni sans non guère nullement refuse refusé refuser refusent
      refusait refus rejette rejeté rejeter rejetée rejettent nie nié nier nient dément démenti démentir interdit interdire
      interdite interdits empêche empêcher empêché échoue échoué échouer contre exclu exclut exclure`,
    modal: `peut peuvent pouvait pourrait pourraient pourra pourront soit puisse puissent doive doit doivent devait devrait devraient devra devront faut
      faudra faudrait sera seront serait seraient aura auront aurait auraient si peut-être probablement probable possible
      possiblement sans-doute éventuellement éventuel prévu proposé envisagé envisage veut veulent voudrait souhaite
      espère`,
    attribution: `répond répondu répondent doute doutent douté menace menacé menacent juge jugé demande demandé exige exigé salue salué
      condamne condamné regrette regretté craint craignent promettent jure juré ment menti insiste insisté dit disent disait affirme affirmé affirment déclare déclaré déclarent selon d'après prétend prétendu accuse
      accusé confirme confirmé confirment nie nié dément démenti annonce annoncé admet admis reconnaît reconnu avertit
      averti écrit prétendument source sources rapporte rapporté rapportent indique indiqué explique expliqué assure assuré
      estime estimé souligne porte-parole suggère suggéré ajoute ajouté raconte promis promet`,
    name: `président présidente ministre ministres chancelier chancelière général ambassadeur ambassadrice roi reine pape
      sénateur m. mme monsieur madame premier-ministre kremlin russe russes ukrainien* américain* européen* chinois*
      britannique* français* allemand* polonais* israélien* iranien* turc turcs turque turques palestinien* biélorusse*`,
    pronoun: 'je moi nous il elle ils elles lui leur leurs son sa ses notre nos mon ma mes eux',
  },
  phrases: {
    number: `plus de
      moins de
      au moins
      au plus
      pour cent`,
    negation: 'ne plus',
    modal: 'à condition',
    attribution: "d' après",
  },
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  timeUnits: `secondes minute minutes heure heures jour jours journée nuit semaine semaines mois ans année années
    décennie décennies siècle siècles trimestre`,
  units: `km kilomètre kilomètres mètre mètres tonne tonnes kilo kilos litre litres hectare hectares soldats personnes morts
    blessés chars missiles drones pays points degrés mégawatts barils militaires hommes`,
  beforeNumber: 'environ près presque plus moins quelque seulement à-peu-près jusqu',
  beforeDate: 'le en avant après depuis dès dernier dernière prochain prochaine cette ce début fin mi',
  afterDate: 'dernier dernière prochain prochaine passé plus-tôt plus-tard suivant suivante',
  speakers: `responsables responsable experts expert analystes diplomates diplomate observateurs critiques témoins témoin
    conseillers autorités journal agence rapport`,
  common: `toujours souvent parfois quelqu'un oui tout le la les l' un une des du de d' et ou mais à au aux en dans sur pour par avec sans sous est sont était étaient a ont
    avait avaient être avoir ce cet cette ces qui que qu' dont où il elle ils elles on nous vous je se s' ne n' pas plus son
    sa ses leur leurs comme si aussi très tout lui y c' j' m' t'`,
  prefixes: 'non- non in im il ir dés dé anti- anti mé mal',
}
