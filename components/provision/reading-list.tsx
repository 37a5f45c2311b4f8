import { SecondLook } from '@/components/form/second-look.client'
import { StyleHint } from '@/components/form/style-hint'
import { Disclosure } from '@/components/ui/disclosure'
import { checkReadingAction, retireReadingAction } from '@/lib/provision/actions'
import { type DeskReading, READING_FORMS, RENDERINGS } from '@/lib/provision/model'

type Props = { number: string; readings: readonly DeskReading[] }

/** Who prints what for one provision; those that were taken back are folded away. */
export function ReadingList({ number, readings }: Props) {
  const standing = readings.filter(({ state }) => state !== 'retired')
  const retired = readings.filter(({ state }) => state === 'retired')
  return (
    <>
      {standing.length > 0 && (
        <ul aria-label={`Readings of provision ${number}`} className="mt-2 flex flex-col gap-3">
          {standing.map((reading) => (
            <li key={reading.id} className="border-s-2 border-rule ps-3">
              <ReadingWords reading={reading} />
              <SecondLook
                state={reading}
                name={`reading of provision ${number} in ${reading.source}`}
                input={{ readingId: reading.id }}
                check={checkReadingAction}
                checkWords="I have looked: it prints that"
                retire={retireReadingAction}
                retireLead="Readers no longer see it from the next edition on."
              />
            </li>
          ))}
        </ul>
      )}
      {retired.length > 0 && (
        <Disclosure
          className="mt-2 text-sm"
          summary={retired.length === 1 ? 'One reading taken back' : `${retired.length} readings taken back`}
        >
          <ul className="flex flex-col gap-2">
            {retired.map((reading) => (
              <li key={reading.id} className="border-s-2 border-rule ps-3">
                <ReadingWords reading={reading} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

export function ReadingWords({ reading }: { reading: DeskReading }) {
  const { source, form, words, language, rendering, locator, styleReason } = reading
  return (
    <>
      <p className="text-sm font-medium">{source}</p>
      <p className="reading text-[1.0625rem]" lang={language}>
        {form === 'quoted' ? <q>{words}</q> : words}
      </p>
      {form === 'own_words' && <StyleHint provision words={words} setAside={styleReason} />}
      <p className="text-sm text-soft">
        {[READING_FORMS[form], RENDERINGS[rendering], `language: ${language}`, locator && `where: ${locator}`]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  )
}
