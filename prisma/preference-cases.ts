import { SECOND } from './rules-world'

const mapping = (command: string, key: string) =>
  `INSERT INTO key_mapping (user_id, command, key) VALUES ('${SECOND}', '${command}', '${key}')`

/** Somebody who gave one command another key. */
export const PREFERENCE_WORLD: readonly string[] = [
  `INSERT INTO preference (user_id) VALUES ('${SECOND}')`,
  mapping('undo', 'z'),
]

/** Rules about how somebody works at the desk; each is gone round with plain SQL. */
export const PREFERENCE_CASES = [
  {
    rule: 'key_mapping_names_check',
    says: 'a key that is only white space',
    attempt: mapping('edit', ' '),
    by: /key_mapping_names_check/,
  },
  {
    rule: 'key_mapping_user_id_key_key',
    says: 'one key for two commands',
    attempt: mapping('edit', 'z'),
    by: /key_mapping_user_id_key_key/,
  },
]
