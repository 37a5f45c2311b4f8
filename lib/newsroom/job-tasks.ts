import 'server-only'
import type { Tasks } from '@/lib/jobs/model'
import { importRow } from './import-row'
import { indexPhrasing } from './index-phrasing'
import { lookAtRow } from './look-at-row'
import { recheckArticle } from './recheck-article'

/** What is done for each job. A task may be begun again after a crash: it asks the database what is left to do. */
export const TASKS: Tasks = {
  'import.look': lookAtRow,
  'import.row': importRow,
  'article.recheck': recheckArticle,
  'likeness.index': indexPhrasing,
}
