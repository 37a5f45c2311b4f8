import type { WordTable } from './table'

export const spanish: WordTable = {
  language: 'es',
  script: 'latin',
  words: {
    number: `cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
      dieciocho diecinueve veinte veinti* treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento
      doscientos doscientas trescientos trescientas cuatrocientos cuatrocientas quinientos quinientas seiscientos
      seiscientas setecientos setecientas ochocientos ochocientas novecientos novecientas mil miles millón millones billón
      billones docena docenas decena decenas centenar centenares millar millares mitad medio media tercio tercios cuarto
      doble triple duplicar duplicó primero primera primer segundo segunda tercero tercera tercer cuarta quinto quinta
      sexto séptimo octavo noveno décimo euro euros dólar dólares rublo rublos libra libras varios varias muchos muchas
      pocos pocas todos todas mayoría minoría algunos algunas ambos ambas cada`,
    date: `lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana anteayer ahora pronto mediodía medianoche
      noche tarde recientemente actualmente antes después primavera verano otoño invierno diario semanal mensual anual
      hace provisional`,
    negation: `no nunca jamás nadie nada ningún ninguno ninguna ningunos ni sin tampoco apenas rechaza rechazó rechazan
      rechazaron rechazar rechazado niega negó niegan negaron negar negado prohíbe prohibió prohibir prohibido impide
      impidió impedir fracasa fracasó contra excluye excluyó excluir excluido desmiente desmintió`,
    modal: `puede pueden podía podría podrían podrá podrán debe deben debía debería deberían deberá deberán será serán sería
      serían hay tiene tienen habrá habría quizá quizás tal-vez probablemente probable posible posiblemente si previsto
      propuesto quiere quieren espera`,
    attribution: `responde respondió duda dudó amenaza amenazó juzga pide pidió exige exigió celebra celebró condena condenó lamenta lamentó
      teme temen jura mintió insiste insistió reconoce reconoció revela reveló cree creen estima estiman dice dijo dicen dijeron afirma afirmó afirman afirmaron declara declaró según asegura aseguró confirma confirmó
      confirmaron niega negó admite admitió advierte advirtió escribió escribe anunció anuncia supuestamente presunto
      presuntamente fuente fuentes informó informa informaron explicó explica señaló señala indicó portavoz sugirió sugiere
      añadió acusa acusó desmiente desmintió prometió sostiene sostuvo`,
    name: `presidente presidenta ministro ministra ministros canciller general embajador embajadora rey reina papa senador sr
      sra señor señora kremlin ruso rusa rusos rusas ucraniano* ucraniana* estadounidense* europeo* europea* chino china
      chinos chinas británico* británica* francés* francesa* alemán* alemana* polaco* polaca* israelí* iraní* turco turca
      turcos turcas palestino* palestina* americano* americana*`,
    pronoun: 'yo mí nosotros nosotras él ella ellos ellas su sus nuestro nuestra nuestros mi mis le les lo',
  },
  phrases: {
    number: `más de
      menos de
      al menos
      por ciento`,
    negation: 'ya no',
    modal: `tiene que
      tienen que
      hay que
      tal vez
      a condición`,
    attribution: 'de acuerdo con',
  },
  months:
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
  timeUnits: `segundos minuto minutos hora horas día días noche semana semanas mes meses año años década décadas siglo
    siglos trimestre`,
  units: `km kilómetro kilómetros metro metros tonelada toneladas kilo kilos litro litros hectárea hectáreas soldados personas
    muertos heridos tanques misiles drones países puntos grados megavatios barriles militares hombres`,
  beforeNumber: 'unos unas casi cerca más menos aproximadamente alrededor sólo solo hasta',
  beforeDate:
    'el en antes después desde hasta último última próximo próxima pasado pasada este esta principios finales',
  afterDate: 'pasado pasada próximo próxima después antes atrás',
  speakers: `funcionarios funcionario expertos experto analistas diplomáticos diplomático observadores críticos testigos testigo
    asesores autoridades diario agencia informe`,
  common: `siempre alguien algo alguno alguna sí el la los las un una unos unas y o pero de del al a en por para con sin sobre entre es son era eran fue fueron ser ha
    han había que se su sus lo le les como más no si también muy este esta estos estas ese esa cuando donde ya`,
  prefixes: 'no- no in im i ir des dis anti',
}
