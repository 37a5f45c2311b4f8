// Who may import whom. The arrows are explained in README.md, "Layers"; bin/rules/arrows.test.ts plants a violation
// of every rule.
const TEST = '\\.test\\.tsx?$|/test-[^/]+\\.ts$'
const VALUES = '(actions|schema|policy|model|lifecycle)'
// Commands that span rooms are named for what they do; everything else of the data layer has a reserved name.
const COMMANDS = `^lib/(.*/commands|newsroom/(?!${VALUES}\\.)[^/]+)\\.ts$`
const DATA = `(^lib/.*/(queries|public-queries|writes|commands)\\.ts$|^lib/newsroom/(?!${VALUES}\\.)[^/]+\\.ts$)`
const ACTION = '^lib/.*/actions\\.ts$'
const SERVICES = '^lib/(action|audit|auth|db|env|jobs|log|net)/'
const SERVER_ONLY_SERVICES = '^lib/(action|audit|db|env|jobs|log|net)/'
const REQUEST_FILES = '^lib/auth/(session|options)\\.ts$'
const SERVER_FILES =
  '^lib/(edition/(pointer\\.ts|kept-answers\\.ts|cache-handler\\.mjs)|live/open-streams\\.ts)$'

// Ground floor first. A room may use those below it and, without a circle, those beside it.
const FLOORS = [
  ['text', 'result', 'paths'],
  ['meaning'],
  ['anchoring', 'import', 'house-style', 'likeness', 'changes'],
  [
    'article',
    'import-draft',
    'import-run',
    'recognition',
    'annotation',
    'plan',
    'people',
    'furniture',
    'reference',
    'provision',
  ],
  ['statement', 'disagreement', 'figure', 'placement', 'thread', 'origin'],
  ['evidence'],
  ['edition', 'review', 'coverage', 'search', 'syndication'],
  // Above whatever readers see, so that none of that can know of what the desk keeps to itself.
  ['suggestion', 'concordance', 'codebook', 'inbox', 'live', 'preference', 'recheck', 'task'],
  ['newsroom', 'verify'],
]

/**
 * @param {string} name
 * @param {object} from
 * @param {object} to
 * @param {object} [extra]
 * @returns {any}
 */
const rule = (name, from, to, extra = {}) => ({ name, severity: 'error', from, to, ...extra })
/** @param {string[][]} floors */
const rooms = (floors) => `^lib/(${floors.flat().join('|')})/`

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule('no-cycles', {}, { circular: true }),
    // Services know each other's types; their files form no circle, as everyone's do.
    rule(
      'rooms-form-a-dag',
      { path: '^lib/', pathNot: '^lib/(action|audit|auth|db|env|jobs|log|net)$' },
      { path: '^lib/', circular: true },
      { scope: 'folder' },
    ),
    ...FLOORS.slice(0, -1).map((floor, at) =>
      rule(
        `rooms-look-down:${floor[0]}`,
        { path: rooms([floor]), pathNot: TEST },
        { path: rooms(FLOORS.slice(at + 1)) },
      ),
    ),
    rule('services-know-no-room', { path: SERVICES, pathNot: TEST }, { path: rooms(FLOORS.slice(1)) }),

    rule('lib-never-looks-up', { path: '^lib/' }, { path: '^(app|components)/' }),
    rule('components-never-look-up', { path: '^components/' }, { path: '^app/' }),
    rule(
      'nothing-ships-seeds-tools-or-journeys',
      { path: '^(app|components|lib)/', pathNot: TEST },
      { path: '^(seeds|e2e|bin|bench)/' },
    ),
    rule(
      'nothing-ships-what-only-developers-install',
      { path: '^(app|components|lib)/', pathNot: TEST },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),

    rule(
      'pure-files-stay-pure',
      { path: '^lib/', pathNot: [SERVICES, DATA, ACTION, SERVER_FILES, TEST] },
      {
        path: [
          SERVER_ONLY_SERVICES,
          DATA,
          ACTION,
          REQUEST_FILES,
          '^node_modules/(next|next-auth|react|react-dom|@prisma/[^/]+|pg|server-only)/',
        ],
      },
    ),
    rule(
      'only-data-files-touch-the-database',
      { pathNot: [SERVICES, DATA, SERVER_FILES, TEST, '^(seeds|bin|e2e|prisma)/'] },
      { path: '^lib/db/' },
    ),
    rule(
      'data-files-never-read-the-request',
      { path: DATA },
      {
        path: [
          '^node_modules/next/(headers|navigation|server)',
          '^node_modules/next-auth/',
          REQUEST_FILES,
          '^lib/action/',
          ACTION,
        ],
      },
    ),
    // Writes may be put together from those of rooms below: still inside the one transaction of a command.
    rule(
      'only-commands-write',
      { pathNot: [COMMANDS, '^lib/.*/writes\\.ts$', TEST] },
      { path: '^lib/.*/writes\\.ts$' },
    ),
    rule(
      'queries-only-read',
      { path: '^lib/.*/(queries|public-queries)\\.ts$' },
      {
        path: [COMMANDS, '^lib/audit/record\\.ts$', '^lib/db/transaction\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'public-queries-know-no-actor',
      { path: '^lib/.*/public-queries\\.ts$' },
      { path: ['^lib/auth/', '^lib/.*/(queries|policy)\\.ts$'] },
    ),
    rule(
      'only-actions-and-the-edition-know-the-cache',
      {
        path: '^lib/',
        pathNot: ['/public-queries\\.ts$', ACTION, '^lib/action/', '^lib/edition/cache-', TEST],
      },
      { path: '^node_modules/next/(cache|dist/server/lib/incremental-cache)' },
    ),

    rule('components-never-load-data', { path: '^components/' }, { path: [DATA, '^lib/db/', REQUEST_FILES] }),
    rule(
      'ui-kit-is-domain-free',
      { path: '^components/ui/' },
      { path: ['^components/(?!ui/)', '^lib/(?!text/|result/)'] },
    ),
    rule('actions-are-called-from-the-screen', { pathNot: ['^(app|components)/', TEST] }, { path: ACTION }),
    rule(
      'reader-pages-read-published-data-only',
      { path: '^(app/\\(reader\\)|components/reader)/' },
      {
        path: ['^lib/.*/(queries|writes|commands|actions)\\.ts$', '^lib/newsroom/', '^lib/db/', '^lib/auth/'],
      },
    ),
    rule(
      'reader-components-know-no-next',
      { path: '^components/reader/', pathNot: TEST },
      { path: '^node_modules/next/' },
    ),
    rule(
      'reader-pages-only-compose',
      { path: '^app/\\(reader\\)/' },
      { path: '^node_modules/next/(link|image|script|font|form)' },
    ),

    rule(
      'only-net-goes-out',
      { pathNot: ['^lib/(net|db/embedded)/', '^(bin|e2e|bench)/', TEST, '\\.config\\.ts$'] },
      {
        path: '(^node_modules/(undici|axios|node-fetch|got)/|^(node:)?(http|https|http2|net|tls|dgram|dns|dns/promises)$)',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule('every-import-leads-somewhere', {}, { couldNotResolve: true }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    preserveSymlinks: true,
    doNotFollow: { path: ['node_modules', '^lib/db/generated/'] },
    // Tests build their world from any room.
    exclude: { path: '\\.test\\.tsx?$|^(\\.next|\\.proviso|test-results|playwright-report)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
