import { concessionRules } from './codebook-concessions'
import { eventRules } from './codebook-events'
import { laterEventRules } from './codebook-later-events'
import { peopleRules } from './codebook-people'
import { pointRules } from './codebook-points'

/** What the codebook of the demo says: never public, for those who annotate. */
export const codebook = [...pointRules, ...concessionRules, ...peopleRules, ...eventRules, ...laterEventRules]
