import type { Story } from '../story-model'
import { articles } from './articles'
import { concessions, positions } from './concessions'
import { accounts, disagreements } from './disagreements'
import { eventStatements, events } from './events'
import { laterDrafts } from './later-drafts'
import { lead } from './lead'
import { parties, people } from './people'
import { plan, planVersions, points, sections } from './plan'
import { points1to10 } from './points-1-to-10'
import { points11to20 } from './points-11-to-20'
import { points21to28 } from './points-21-to-28'
import { references } from './references'
import { siteWords } from './site-words'

/** The demo story. Raise the version with every change that an older database should get. */
export const story: Story = {
  version: 1,
  site: siteWords,
  plan,
  sections,
  points,
  planVersions,
  parties,
  people,
  events,
  concessions,
  disagreements,
  articles,
  references,
  statements: [
    ...lead,
    ...points1to10,
    ...points11to20,
    ...points21to28,
    ...laterDrafts,
    ...positions,
    ...accounts,
    ...eventStatements,
  ],
}
