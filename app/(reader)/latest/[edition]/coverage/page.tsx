import { describePage, type PageProps, renderPage } from '../../../reader-pages'

// No data while building: a page is rendered when it is first asked for, and kept.
export const dynamic = 'force-static'
export const dynamicParams = true
export const generateStaticParams = () => []

export const generateMetadata = (props: PageProps) => describePage('latest', 'coverage', props)

export default function Page(props: PageProps) {
  return renderPage('latest', 'coverage', props)
}
