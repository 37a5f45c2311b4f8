import { foldText } from '@/lib/meaning/cosmetic'

const words = (list: string) => list.split(' ')

/** What lines that only say when a page was changed are made of, besides figures: in English and eleven more languages. */
const WORDS_OF_TIME: ReadonlySet<string> = new Set([
  ...words(
    'updated update modified last published posted revised on at as of ago am pm et edt est gmt utc bst cet cest msk edited',
  ),
  ...words('january february march april may june july august september october november december'),
  ...words(
    'jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday',
  ),
  ...words('mon tue wed thu fri sat sun today yesterday hour hours minute minutes min mins day days h m s'),
  ...words(
    'aktualisiert stand zuletzt am um uhr vom von veröffentlicht januar februar märz mai juni juli oktober dezember',
  ),
  ...words('montag dienstag mittwoch donnerstag freitag samstag sonntag vor stunden minuten'),
  ...words(
    'mis à jour le publié modifié il y a heures janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  ...words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  ...words(
    'actualizado publicado el a las de enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hace horas',
  ),
  ...words('atualizado em às há janeiro fevereiro março maio junho julho setembro outubro novembro dezembro'),
  ...words(
    'aggiornato pubblicato il alle ore gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre',
  ),
  ...words(
    'обновлено опубликовано в января февраля марта апреля мая июня июля августа сентября октября ноября декабря мск',
  ),
  ...words(
    'оновлено опубліковано о січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  ),
  ...words(
    'aktualizacja zaktualizowano stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia godz',
  ),
  ...words('bijgewerkt gepubliceerd om uur januari februari maart juni juli augustus oktober'),
  ...words('uppdaterad publicerad den klockan kl maj augusti'),
  ...words(
    'güncellendi yayınlandı güncelleme saat ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  ),
])
const LONGEST = 120

/** Whether a line says when it was published or changed, and nothing else. */
export function isTimeStamp(text: string): boolean {
  if (text.length > LONGEST) return false
  const parts = foldText(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
  return parts.some((part) => /\p{N}/u.test(part)) && parts.every(isPart)
}

const isPart = (part: string) =>
  /^\p{N}+(?:st|nd|rd|th|am|pm|h|z|er|t\p{N}+z?)?$/u.test(part) || WORDS_OF_TIME.has(part)
