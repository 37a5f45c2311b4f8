import { NOTICE_WORDS } from '@/lib/edition/labels'
import type { PublicNotice } from '@/lib/edition/model'
import type { PageDocument } from './model'
import { isGone } from './page-document'

/** What a notice is, as a word or two: "Retracted". */
export function noticeName({ kind }: PublicNotice): string {
  const [name = ''] = NOTICE_WORDS[kind].split(':')
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

/** "Retracted: why", in one line, as it stands wherever a sentence is named without room for its notices. */
export function noticeLine(notice: PublicNotice): string {
  const name = noticeName(notice)
  // What follows from the ledger begins with its kind by itself.
  return notice.words.startsWith(name) ? notice.words : `${name}: ${notice.words}`
}

/** What those must know who are given one sentence by its page: every notice on it; none on pages of other things. */
export function sentenceNotices(document: PageDocument): readonly PublicNotice[] {
  const [statement, ...others] = document.statements
  if (!statement || others.length > 0 || isGone(statement)) return []
  return document.url.endsWith(`/statements/${statement.id}`) ? statement.notices : []
}
