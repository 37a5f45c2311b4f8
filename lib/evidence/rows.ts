const SUBJECT = { id: true, kind: true, slug: true, planVersion: { select: { date: true } } } as const
// Not readonly: Prisma takes no readonly lists here.
const AS_ADDED = [{ addedAt: 'asc' as const }, { id: 'asc' as const }]
const SHOWN_DETAILS: ('published_date' | 'published_by')[] = ['published_date', 'published_by']
const ORIGIN = { select: { kind: true, name: true } } as const

const VERSION = {
  select: {
    id: true,
    number: true,
    articleId: true,
    textSha256: true,
    cautions: {
      where: { retiredAt: null },
      orderBy: { start: 'asc' },
      select: { start: true, end: true, kind: true, reading: true, basis: true, needsAcceptance: true },
    },
    article: {
      select: {
        slug: true,
        workingTitle: true,
        details: {
          where: { field: { in: SHOWN_DETAILS } },
          select: { field: true, value: true },
        },
        versions: { select: { notices: { select: { kind: true, words: true, noticedAt: true } } } },
      },
    },
  },
} as const

const EVIDENCE_SELECT = {
  id: true,
  publicId: true,
  annotationId: true,
  bearing: true,
  addedById: true,
  annotation: {
    select: {
      publicId: true,
      voice: true,
      speakerId: true,
      speakerDescription: true,
      chain: true,
      deletedAt: true,
      origin: ORIGIN,
      spans: { orderBy: { ordinal: 'asc' }, select: { start: true, end: true, exact: true } },
      versionId: true,
      version: VERSION,
      // What people decided about where the passage lies; the words that stand for it follow from that.
      placements: {
        where: { decision: { not: null } },
        orderBy: { seq: 'asc' },
        select: {
          seq: true,
          versionId: true,
          decision: true,
          spans: true,
          exact: true,
          at: true,
          version: VERSION,
        },
      },
    },
  },
  signatures: {
    orderBy: { seq: 'asc' },
    select: { signedById: true, fitHash: true, acceptedReadings: true, at: true },
  },
} as const

const REFERENCE_USE_SELECT = {
  id: true,
  publicId: true,
  referenceId: true,
  bearing: true,
  seenToSay: true,
  locator: true,
  addedById: true,
  reference: {
    select: {
      slug: true,
      outlet: true,
      title: true,
      titleKind: true,
      date: true,
      url: true,
      language: true,
      translated: true,
      howRead: true,
      quality: true,
      origin: ORIGIN,
    },
  },
  checks: { orderBy: { seq: 'asc' }, select: { signedById: true, fitHash: true, at: true } },
} as const

/** Everything that the hashes of a revision and the gate look at. */
export const REVISION_SELECT = {
  id: true,
  number: true,
  rowVersion: true,
  frozenAt: true,
  wording: true,
  partyId: true,
  stance: true,
  stanceBasis: true,
  speakerId: true,
  speakerDescription: true,
  officeThen: true,
  asOf: true,
  asOfMethod: true,
  asOfBasis: true,
  allegationAboutId: true,
  response: true,
  responseNote: true,
  statement: {
    select: {
      id: true,
      publicId: true,
      ownerId: true,
      kind: true,
      ordinal: true,
      provision: {
        select: {
          number: true,
          planVersionId: true,
          publishedBefore: true,
          checkedAt: true,
          retiredAt: true,
        },
      },
      subject: { select: SUBJECT },
      shownAt: { select: { subject: { select: SUBJECT } } },
    },
  },
  contributions: { select: { userId: true } },
  dismissals: { orderBy: { at: 'asc' }, select: { rule: true, words: true, reason: true } },
  evidence: { orderBy: AS_ADDED, select: EVIDENCE_SELECT },
  references: { orderBy: AS_ADDED, select: REFERENCE_USE_SELECT },
  events: {
    orderBy: { seq: 'asc' },
    select: {
      seq: true,
      kind: true,
      byId: true,
      at: true,
      claimHash: true,
      supports: true,
      reason: true,
      note: true,
      edition: true,
    },
  },
} as const
