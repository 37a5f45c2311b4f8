import type { Overtaken } from './store'

type Way = Overtaken['way']

/** What both sides of a meeting are called, and the buttons that choose between them. */
export type SideNames = {
  readonly mine: string
  readonly theirs: string
  /** What stood in between: what an undo takes back. Null where nothing did. */
  readonly between: string | null
  readonly take: string
  readonly leave: string
  /** Asks for the choice, line by line. */
  readonly choose: string
}

/** Who was faster, within a sentence. */
export const whoseWords = (by: string) => (by === 'You' ? 'you in another window' : by)

/**
 * The names of both sides. What an undo brings back is no wording of mine, but what stood before my change. `deleted`:
 * the other side has deleted it.
 */
export function sideNames(way: Way, by: string, deleted: boolean): SideNames {
  const leave = deleted ? 'Leave it deleted' : 'Leave it as it is now'
  const theirs = by === 'You' ? 'as it is now, changed in another window' : `as ${by} has it now`
  const choose = 'Choose for each line what stays.'
  switch (way) {
    case 'undo': {
      const take = deleted ? 'Bring it back without my change' : 'Take my change back'
      return { mine: 'as it was before your change', theirs, between: 'your change', take, leave, choose }
    }
    case 'redo': {
      const take = deleted ? 'Bring it back with my change' : 'Do my change again'
      return { mine: 'as your change makes it', theirs, between: null, take, leave, choose }
    }
    case 'do':
      return {
        mine: 'yours',
        theirs: `${whoseWords(by)}, as it stands`,
        between: null,
        take: deleted ? 'Bring it back with mine' : 'Take mine',
        leave: deleted ? 'Leave it deleted' : 'Leave theirs',
        choose: 'Choose for each line that both changed whose text stays. Nothing of yours is lost.',
      }
  }
}
