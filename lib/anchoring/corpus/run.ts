import { describe } from '../describe'
import type { Resolution } from '../model'
import { resolve } from '../resolve'
import type { Case } from './case'
import { judge } from './judge'
import type { Judged } from './report'

/** What the resolver answers to a case. */
export const answer = ({ before, after, spans, layout }: Case): Resolution =>
  resolve(after, describe(before, spans, layout))

/** Every case answered and judged. */
export const run = (cases: readonly Case[]): Judged[] =>
  cases.map((one) => ({ case: one, judgement: judge(one, answer(one)) }))
