import Link from 'next/link'
import { ArticleTable } from '@/components/article/article-table'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeading } from '@/components/ui/page-heading'
import { articleList } from '@/lib/article/queries'
import { requireEditor } from '@/lib/auth/session'
import { deskPaths } from '@/lib/paths/desk'
import { touchedPoints } from '@/lib/suggestion/queries'

export const metadata = { title: 'Articles' }
export const dynamic = 'force-dynamic'

export default async function ArticlesPage() {
  const actor = await requireEditor()
  const [articles, touched] = await Promise.all([articleList(actor), touchedPoints(actor)])
  const admin = actor.role === 'admin'
  return (
    <>
      <PageHeading
        title="Articles"
        lead="Everything archived here. Open one to read and annotate it."
        actions={
          admin && (
            <ButtonLink href={deskPaths.import()} variant="primary">
              Import an article
            </ButtonLink>
          )
        }
      />
      <ArticleTable
        articles={articles}
        touched={touched}
        emptyAction={admin ? <Link href={deskPaths.import()}>Import the first one</Link> : undefined}
      />
    </>
  )
}
