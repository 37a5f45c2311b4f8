import { FigureForm } from '@/components/figure/figure-form.client'
import { FigureList } from '@/components/figure/figure-list'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { previewAddresses } from '@/lib/auth/preview-token'
import { requireEditor } from '@/lib/auth/session'
import { amountsIn } from '@/lib/figure/amounts-in'
import { figureDesk } from '@/lib/figure/queries'
import { statementList } from '@/lib/statement/queries'

export const metadata = { title: 'Figures' }
export const dynamic = 'force-dynamic'

export default async function FiguresPage() {
  const actor = await requireEditor()
  const [figures, statements] = await Promise.all([figureDesk(actor), statementList(actor)])
  const homes = new Set(figures.map(({ subjectId }) => subjectId))
  const previews = await previewAddresses(actor, 'subject', homes)
  const sentences = statements
    .filter(({ wording, state }) => amountsIn(wording).length > 0 && state !== 'retracted')
    .map(({ id, wording }) => ({ statementId: id, wording }))
  return (
    <>
      <PageHeading
        title="Figures"
        lead="Numbers that our sentences give, taken apart: what each counts, whose figure it is, as of when. Two uses of one figure are told apart by this."
      />
      {sentences.length > 0 && (
        <Disclosure summary="Take a figure apart" open={figures.length === 0} className="mb-6">
          <FigureForm sentences={sentences} />
        </Disclosure>
      )}
      {figures.length === 0 ? (
        <EmptyState title="No figure is taken apart yet.">
          {sentences.length === 0
            ? 'It takes a statement that gives a number.'
            : 'Choose a sentence above and say what its number counts.'}
        </EmptyState>
      ) : (
        <FigureList figures={figures} previews={previews} />
      )}
    </>
  )
}
