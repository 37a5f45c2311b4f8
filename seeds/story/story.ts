import type { Story, StoryStatement } from '../story-model'
import { accounts } from './accounts'
import { aliases } from './aliases'
import { alignments } from './alignments'
import { articles } from './articles'
import { codebook } from './codebook'
import { concessions, positions } from './concessions'
import { disagreements } from './disagreements'
import { eventStatements } from './event-statements'
import { events } from './events'
import { figures } from './figures'
import { findings } from './findings'
import { laterDrafts } from './later-drafts'
import { lead } from './lead'
import { parties, people } from './people'
import { plan, points, sections } from './plan'
import { planVersions } from './plan-versions'
import { points1to10 } from './points-1-to-10'
import { points11to20 } from './points-11-to-20'
import { points21to28 } from './points-21-to-28'
import { positionsOnPoints } from './positions-on-points'
import { positionsOnThePlan } from './positions-on-the-plan'
import { provisions } from './provisions'
import { readings } from './readings'
import { references } from './references'
import { siteWords } from './site-words'
import { speech } from './speech'

/** What a point's own sentences tell is what its provision of the 28-point text says. */
function ofItsProvision(statement: StoryStatement): StoryStatement {
  const number = points.find(({ slug }) => statement.home === `point/${slug}`)?.number
  const tells = statement.kind === 'summary' || statement.kind === 'detail'
  return number && tells ? { ...statement, provision: `28-points/${number}` } : statement
}

/** The demo story. Raise the version with every change that an older database should get. */
export const story: Story = {
  version: 12,
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
  aliases,
  articles,
  references,
  statements: [
    ...lead,
    ...positionsOnThePlan,
    ...[...points1to10, ...points11to20, ...points21to28].map(ofItsProvision),
    ...laterDrafts,
    ...positions,
    ...positionsOnPoints,
    ...accounts,
    ...eventStatements,
    ...speech,
  ],
  provisions,
  alignments,
  readings,
  figures,
  findings,
  codebook,
}
