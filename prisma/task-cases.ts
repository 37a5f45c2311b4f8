import { AUTHOR, IDLE, SECOND } from './rules-world'

type Claim = {
  readonly subject?: string
  readonly by?: string
  readonly until?: string
  readonly at?: string
}

const claim = ({
  subject = 'other',
  by = AUTHOR,
  until = `now() + interval '1 hour'`,
  at = 'now()',
}: Claim = {}) =>
  `INSERT INTO task_claim (kind, subject, user_id, claimed_at, expires_at) VALUES ('gap', '${subject}', '${by}', ${at}, ${until})`
const taken = (by: string) =>
  `UPDATE task_claim SET user_id = '${by}', claimed_at = now(), expires_at = now() + interval '1 hour', released_at = NULL WHERE subject = 'taken'`

/** A task that the author has taken. */
export const TASK_WORLD = [claim({ subject: 'taken' })]

/** Rules about who has taken which task; each is gone round with plain SQL. */
export const TASK_CASES = [
  {
    rule: 'task_claim_words_check',
    says: 'a task without a name',
    attempt: claim({ subject: '' }),
    by: /task_claim_words_check/,
  },
  {
    rule: 'task_claim_time_check',
    says: 'a task that is taken for more than a day',
    attempt: claim({ until: `now() + interval '25 hours'` }),
    by: /task_claim_time_check/,
  },
  {
    rule: 'task_claim_is_free',
    says: 'somebody who takes what another has',
    attempt: taken(SECOND),
    by: /somebody else has taken/,
  },
  {
    rule: 'task_claim_is_free',
    says: 'somebody who has left',
    attempt: claim({ by: IDLE }),
    by: /only an active editor/,
  },
  {
    rule: 'task_claim_is_free',
    says: 'a task that is taken tomorrow',
    attempt: claim({ at: `now() + interval '1 day'`, until: `now() + interval '2 days'` }),
    by: /taken now/,
  },
]
