import Link from 'next/link'
import { SecondLook } from '@/components/form/second-look.client'
import { StyleHint } from '@/components/form/style-hint'
import { fullDate } from '@/components/statement/full-date'
import { Disclosure } from '@/components/ui/disclosure'
import { Tag } from '@/components/ui/tag'
import { checkFigureAction, retireFigureAction } from '@/lib/figure/actions'
import type { DeskFigure } from '@/lib/figure/model'
import { deskPaths } from '@/lib/paths/desk'

type Props = {
  figures: readonly DeskFigure[]
  /** Where the page of each sentence can be seen as readers would have it, by its subject. */
  previews: ReadonlyMap<string, string>
}

/** Figures under the sentence that gives them; sentences with something to check come first. */
export function FigureList({ figures, previews }: Props) {
  const standing = figures.filter(({ state }) => state !== 'retired')
  const retired = figures.filter(({ state }) => state === 'retired')
  const ids = [...new Set([...standing.filter(waits), ...standing].map(({ statementId }) => statementId))]
  return (
    <>
      <ul className="max-w-4xl">
        {ids.map((id) => (
          <li key={id} className="border-t border-rule py-4">
            <FiguresOfSentence
              figures={standing.filter(({ statementId }) => statementId === id)}
              previews={previews}
            />
          </li>
        ))}
      </ul>
      {retired.length > 0 && (
        <Disclosure summary={`${retired.length} taken back`} className="mt-4">
          <ul className="max-w-4xl">
            {retired.map((figure) => (
              <li key={figure.id} className="border-t border-rule py-2">
                <FigureFacts figure={figure} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

const waits = ({ state, own }: DeskFigure) => state === 'waiting' && !own

function FiguresOfSentence({ figures, previews }: Props) {
  const first = figures[0]
  if (!first) return null
  const preview = previews.get(first.subjectId)
  return (
    <>
      <h2>
        <Link href={deskPaths.statement(first.statementPublicId)} className="reading text-lg">
          {first.wording || 'A sentence without words yet'}
        </Link>
      </h2>
      <ul className="mt-2 flex flex-col gap-3">
        {figures.map((figure) => (
          <li key={figure.id} className="border-s-2 border-rule ps-3">
            <FigureFacts figure={figure} />
            <SecondLook
              state={figure}
              name={`${figure.amount} ${figure.unit}, ${figure.measures}`}
              input={{ figureId: figure.id }}
              check={checkFigureAction}
              checkWords="I have checked it"
              retire={retireFigureAction}
              retireLead="Readers no longer see it taken apart from the next edition on; the sentence stays."
            />
          </li>
        ))}
      </ul>
      {preview && (
        <p className="mt-2 text-sm">
          <a href={`${preview}#statement-${first.statementPublicId}`} target="_blank" rel="noopener">
            See it as readers would<span className="spoken"> ({first.wording})</span>
          </a>
        </p>
      )}
    </>
  )
}

function FigureFacts({ figure }: { figure: DeskFigure }) {
  const { amount, unit, measures, whose, asOf, stands } = figure
  return (
    <>
      <p>
        <strong className="reading text-lg font-semibold tabular">{amount}</strong> {unit}{' '}
        {!stands && <Tag tone="attention">the sentence no longer gives this amount</Tag>}
      </p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 text-sm">
        <dt className="text-soft">measures</dt>
        <dd>{measures}</dd>
        <dt className="text-soft">whose figure</dt>
        <dd>{whose}</dd>
        <dt className="text-soft">as of</dt>
        <dd>{asOf ? fullDate(asOf) : 'not stated'}</dd>
      </dl>
      <StyleHint words={[unit, measures, whose]} />
    </>
  )
}
