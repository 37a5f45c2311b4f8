import type { StoryArticle } from '../story-model'
import { februaryCallArticle } from './article-february-call'
import { fourConcessionsArticle } from './article-four-concessions'
import { investmentPlanArticle } from './article-investment-plan'
import { mayCallArticle } from './article-may-call'
import { secretDraftArticle } from './article-secret-draft'

/** In the order in which they were published. */
export const articles: readonly StoryArticle[] = [
  februaryCallArticle,
  fourConcessionsArticle,
  mayCallArticle,
  secretDraftArticle,
  investmentPlanArticle,
]
