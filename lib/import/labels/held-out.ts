import type { LabelledArticle } from './invented'

/** Written after the rules were made, and measured once before anything was changed for them. */
export const HELD_OUT: readonly LabelledArticle[] = [
  {
    name: 'it',
    lines: [
      ['chrome', 'Vai al contenuto'],
      ['body', 'Il consiglio del lago rinvia il voto sul vecchio ponte'],
      [
        'body',
        'Il consiglio ha rinviato lunedì il voto sul vecchio ponte, ha detto l’ufficio della sindaca, senza un’altra data.',
      ],
      ['caption', 'Il vecchio ponte dopo la piena. Foto di Lena Ost'],
      ['caption', 'La sindaca al lago (Foto: Tom Berg)'],
      [
        'body',
        'Il dott. Hale e la sig.ra Reed erano in prima fila. «Abbiamo tempo», ha detto Hale.¶«Non c’è fretta».¶La seduta doveva iniziare alle 19.',
      ],
      ['body', 'Basta così?¶Nessuno lo sapeva.¶Manca ancora la relazione di maggio.'],
      ['teaser', 'Leggi anche: Dieci ponti mai costruiti'],
      ['teaser', 'Articoli correlati'],
      ['body', 'La città vuole chiudere la lite con ∅. Poi si costruirà, dice la tesoriera.'],
      ['chrome', 'Condividi'],
      ['chrome', 'Commenti'],
      ['chrome', 'Pubblicità'],
      ['chrome', 'Tutti i diritti riservati'],
    ],
  },
  {
    name: 'pt',
    lines: [
      ['body', 'Conselho do lago adia a votação sobre a velha ponte'],
      [
        'body',
        'O conselho adiou na segunda-feira a votação sobre a velha ponte, disse o gabinete da prefeita, sem outra data.',
      ],
      ['caption', 'A velha ponte depois da cheia. Foto: Lena Ost/Gazeta'],
      [
        'body',
        'O Sr. Hale e a Dra. Reed estavam na primeira fila. “Temos tempo”, disse Hale.¶“Não há pressa.”¶A sessão devia começar às 19h.',
      ],
      ['teaser', 'Leia também: Dez pontes nunca construídas'],
      ['teaser', 'Veja também'],
      ['body', 'A cidade quer encerrar a disputa com ∅. Depois vai construir, diz a tesoureira.'],
      ['chrome', 'Compartilhar'],
      ['chrome', 'Publicidade'],
      ['chrome', 'Deixe um comentário'],
    ],
  },
  {
    name: 'nl',
    lines: [
      ['body', 'Raad van het meer stelt de stem over de oude brug uit'],
      [
        'body',
        'De raad stelde maandag de stemming over de oude brug uit, zei het kantoor van de burgemeester, zonder nieuwe dag.',
      ],
      ['caption', 'De oude brug na de vloed. Foto: Lena Ost'],
      [
        'body',
        'Dhr. Hale en mevr. Reed zaten vooraan. ‘We hebben tijd’, zei Hale.¶‘Er is geen haast.’¶De zitting zou om 19 uur beginnen.',
      ],
      ['teaser', 'Lees ook: Tien bruggen die nooit gebouwd zijn'],
      ['body', 'De stad wil de ruzie met ∅. Daarna wordt gebouwd, zegt de penningmeester.'],
      ['chrome', 'Delen'],
      ['chrome', 'Advertentie'],
      ['chrome', 'Reacties'],
    ],
  },
  {
    name: 'sv',
    lines: [
      ['body', 'Sjörådet skjuter upp beslutet om den gamla bron'],
      [
        'body',
        'Rådet sköt på måndagen upp beslutet om den gamla bron, sade borgmästarens kontor, och nämnde ingen ny dag.',
      ],
      ['caption', 'Den gamla bron efter floden. Foto: Lena Ost'],
      [
        'body',
        'Hale och Reed satt längst fram. ”Vi har tid”, sade Hale.¶”Det är ingen brådska.”¶Mötet skulle börja klockan 19, dvs. efter middagen.',
      ],
      ['teaser', 'Läs också: Tio broar som aldrig byggdes'],
      ['teaser', 'Läs mer'],
      ['body', 'Staden vill avsluta tvisten med ∅. Sedan byggs det, säger kassören.'],
      ['chrome', 'Dela'],
      ['chrome', 'Annons'],
      ['chrome', 'Kommentarer'],
    ],
  },
  {
    name: 'cs',
    lines: [
      ['body', 'Rada jezera odkládá hlasování o starém mostě'],
      [
        'body',
        'Rada v pondělí odložila hlasování o starém mostě, uvedla kancelář starostky, a nový den neurčila.',
      ],
      ['caption', 'Starý most po povodni. Foto: Lena Ost'],
      [
        'body',
        'Ing. Hale a Mgr. Reed seděli vpředu. „Máme čas,“ řekl Hale.¶„Není kam spěchat.“¶Zasedání mělo začít v 19 hodin.',
      ],
      ['teaser', 'Čtěte také: Deset mostů, které nikdy nestály'],
      ['body', 'Město chce ukončit spor s ∅. Pak se bude stavět, říká pokladní.'],
      ['chrome', 'Reklama'],
      ['chrome', 'Sdílet'],
      ['chrome', 'Komentáře'],
    ],
  },
  {
    name: 'en again',
    lines: [
      ['chrome', 'Sign in'],
      ['keywords', 'lakebridgevotecouncilfloodmayorspringbudgetdelay'],
      ['body', 'Lake Council Delays Vote on Old Bridge'],
      ['body', 'By Lena Ost'],
      [
        'body',
        'The lake council has delayed its vote on the old bridge, the mayor’s office said on Monday, and named no new day.',
      ],
      ['caption', 'The old bridge after the flood, seen from the mill | Photo: Tom Berg'],
      [
        'body',
        'Maj. Gen. Paul Hale, the U.N. envoy, and Sen. Reed sat in front. “We have time,” he said.¶“There is no rush,” she said.¶“None?” he asked.¶“None.”¶The vote was due at 7 p.m. Monday.',
      ],
      [
        'body',
        'The bill is $4.5 million, the U.S. firm said. Its No. 2 left on Jan. 3. He now works in D.C. The rest stayed.',
      ],
      ['teaser', 'More from Lake News'],
      ['teaser', 'Watch: How the old bridge was built'],
      [
        'body',
        'The talks were between the council and the town, and over what it had been asked for there was no dispute.',
      ],
      ['body', 'What she dreamed of was a bridge, and what the council settled for was a ferry.'],
      [
        'body',
        'The envoy met with ∅ on Friday. The border with ∅ is closed, and ∅’s army has left, he said.',
      ],
      [
        'body',
        'The leader of ∅ said that ∅ would not sign. His talks with ∅ and the town went on until ∅ agreed.',
      ],
      [
        'repeat',
        'The lake council has delayed its vote on the old bridge, the mayor’s office said on Monday, and named no new day.',
      ],
      ['chrome', 'Read our privacy policy'],
      ['chrome', 'You must be logged in to post a comment.'],
      ['chrome', 'Editing by Ida Moll'],
    ],
  },
]
