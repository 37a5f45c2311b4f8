import ts from 'typescript'

/** Every source file by its path from the root. */
export type Sources = ReadonlyMap<string, string>

export type HouseRule = {
  readonly name: string
  /** Why it is one; printed when it is broken. */
  readonly why: string
  /** The places that break it, as `path` or `path: what`. */
  readonly offenders: (sources: Sources) => string[]
  /** A file that breaks it, so that the rule is seen to fail. */
  readonly planted: readonly [path: string, text: string]
}

const DRAWER = /\/(index|utils?|helpers?|common|misc|types|constants|services?|manager)\.(tsx?|mjs)$/
const DATA_FILE = /^lib\/.*\/(queries|public-queries|writes|commands)\.ts$/
const SPANNING_COMMAND = /^lib\/newsroom\/(?!actions|schema|policy|model|lifecycle)[^/]+\.ts$/
const ACTION_FILE = /^lib\/.*\/actions\.ts$/
const RESERVED_TOO_DEEP =
  /^lib\/[^/]+\/.+\/(model|schema|policy|queries|public-queries|writes|commands|actions)\.ts$/
const TEST = /\.test\.tsx?$|\/test-[^/]+\.ts$/
const NEXT_NAMES_IT = /\/(error|global-error)\.tsx$/

const SHIPPED = /^(app|components|lib)\/|^(proxy|instrumentation)\.ts$/
const CODE = /\.(tsx?|mjs|css)$/

const paths = (sources: Sources, pattern: RegExp) => [...sources.keys()].filter((path) => pattern.test(path))
const shipped = (sources: Sources) => paths(sources, SHIPPED).filter((path) => !TEST.test(path))

/** Files among `candidates` whose text has something that matches, each with the first match. */
function containing(sources: Sources, candidates: readonly string[], pattern: RegExp): string[] {
  return candidates.flatMap((path) => {
    const found = pattern.exec(withoutComments(sources.get(path) ?? ''))
    return found ? [`${path}: ${found[0].trim()}`] : []
  })
}

/** Comments may speak of what the code must not do. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

const firstArgument = /export async function (\w+)(?:<[^(]*>)?\(\s*(_?\w*)/g
function exportsWhoseFirstParameter(code: string, is: (name: string) => boolean): string[] {
  return [...code.matchAll(firstArgument)]
    .filter(([, , name]) => is(name ?? ''))
    .map(([, name]) => name ?? '')
}

/** The text of every `transaction(…)` call, brackets balanced. */
function transactionsIn(code: string): string[] {
  return [...code.matchAll(/\btransaction\(/g)].map(({ index }) => {
    let depth = 0
    for (let at = index; at < code.length; at += 1) {
      if (code[at] === '(') depth += 1
      if (code[at] === ')') depth -= 1
      if (code[at] === ')' && depth === 0) return code.slice(index, at)
    }
    return code.slice(index)
  })
}

export const houseRules: readonly HouseRule[] = [
  {
    name: 'no drawer files',
    why: 'A name like utils says nothing about what is inside, and everything ends up there.',
    offenders: (sources) => paths(sources, DRAWER),
    planted: ['lib/text/utils.ts', ''],
  },
  {
    name: 'files that touch the database cannot reach a browser',
    why: 'server-only makes the build fail when a client component imports them.',
    offenders: (sources) =>
      [
        ...paths(sources, DATA_FILE),
        ...paths(sources, SPANNING_COMMAND).filter((path) => !TEST.test(path)),
      ].filter((path) => !sources.get(path)?.startsWith("import 'server-only'\n")),
    planted: ['lib/article/queries.ts', 'export const rows = 1\n'],
  },
  {
    name: 'actions.ts exports nothing but defineAction(...)',
    why: "Every export of a 'use server' file is a public address, wanted or not.",
    offenders: (sources) =>
      paths(sources, ACTION_FILE).flatMap((path) => {
        const code = sources.get(path) ?? ''
        const strays = (code.match(/^export .*/gm) ?? []).filter(
          (line) => !/^export const \w+Action = defineAction\b/.test(line),
        )
        return [
          ...(code.startsWith("'use server'\n") ? [] : [`${path}: no 'use server'`]),
          ...strays.map((line) => `${path}: ${line}`),
        ]
      }),
    planted: ['lib/article/actions.ts', "'use server'\nexport async function open() {}\n"],
  },
  {
    name: 'only actions.ts is a server-function file',
    why: "'use server' anywhere else opens a door that no list of doors names.",
    offenders: (sources) =>
      containing(
        sources,
        shipped(sources).filter((path) => !ACTION_FILE.test(path)),
        /^\s*['"]use server['"]/m,
      ),
    planted: [
      'app/page.tsx',
      "export default function Page() {\n  async function save() {\n    'use server'\n  }\n}\n",
    ],
  },
  {
    name: "'use client' if and only if the file is named *.client.tsx",
    why: 'What runs in the browser shows in its name.',
    offenders: (sources) =>
      paths(sources, /^(app|components)\/.*\.tsx$/)
        .filter((path) => !TEST.test(path))
        .filter(
          (path) =>
            (sources.get(path) ?? '').startsWith("'use client'\n") !==
            (path.endsWith('.client.tsx') || NEXT_NAMES_IT.test(path)),
        ),
    planted: ['components/ui/menu.tsx', "'use client'\n"],
  },
  {
    name: 'a room keeps its reserved files at its root',
    why: 'There is one place to look for what a room can do.',
    offenders: (sources) => paths(sources, RESERVED_TOO_DEEP),
    planted: ['lib/article/text/queries.ts', "import 'server-only'\n"],
  },
  {
    name: 'only session, system actor and tests mint an actor',
    why: 'An actor is proof that somebody was asked who they are; a cast would forge it.',
    offenders: (sources) =>
      containing(
        sources,
        [...sources.keys()].filter(
          (path) =>
            !['lib/auth/session.ts', 'lib/auth/system-actor.ts'].includes(path) &&
            !TEST.test(path) &&
            !path.startsWith('bin/rules/'),
        ),
        /\bas (unknown as )?(Actor|Editor|Admin|SystemActor)\b/,
      ),
    planted: ['lib/article/commands.ts', "import 'server-only'\nconst me = { id: '1' } as Admin\n"],
  },
  {
    name: 'commands and desk queries ask first who is asking',
    why: 'The first parameter is an actor, so that forgetting it does not compile.',
    offenders: (sources) =>
      paths(sources, /^lib\/(?!auth\/|users\/|verify\/).*\/(queries|commands)\.ts$/).flatMap((path) =>
        exportsWhoseFirstParameter(
          sources.get(path) ?? '',
          (name) => !['actor', '_actor', 'tx', 'db', 'reader'].includes(name),
        ).map((name) => `${path}: ${name}`),
      ),
    planted: [
      'lib/article/queries.ts',
      "import 'server-only'\nexport async function listArticles(filter: string) {}\n",
    ],
  },
  {
    name: 'writes take the transaction and the actor',
    why: 'They open no transaction of their own, so that a command and its audit row stand or fall together.',
    offenders: (sources) => [
      ...containing(sources, paths(sources, /^lib\/.*\/writes\.ts$/), /\b(db\.|transaction\()/),
      ...paths(sources, /^lib\/.*\/writes\.ts$/).flatMap((path) =>
        exportsWhoseFirstParameter(sources.get(path) ?? '', (name) => name !== 'tx').map(
          (name) => `${path}: ${name}`,
        ),
      ),
    ],
    planted: ['lib/article/writes.ts', "import 'server-only'\nexport async function rename(id: string) {}\n"],
  },
  {
    name: 'the outer client stays out of transactions',
    why: 'Inside one it sees another state of the database, and waits for its own transaction when connections run out.',
    offenders: (sources) =>
      shipped(sources).flatMap((path) =>
        transactionsIn(withoutComments(sources.get(path) ?? ''))
          .filter((call) => /(?<![.\w])db\.\w/.test(call))
          .map(() => path),
      ),
    planted: [
      'lib/article/commands.ts',
      "import 'server-only'\nawait transaction(async (tx) => {\n  await db.article.count()\n})\n",
    ],
  },
  {
    name: 'public queries know no actor',
    why: 'What readers get must not depend on who they are.',
    offenders: (sources) =>
      containing(sources, paths(sources, /\/public-queries\.ts$/), /\b(actor|session|viewer)\b/i),
    planted: [
      'lib/edition/public-queries.ts',
      "import 'server-only'\nexport async function page(actor: Actor) {}\n",
    ],
  },
  {
    name: 'commands never revalidate',
    why: 'Telling the cache belongs to the door, which runs after the transaction is over.',
    offenders: (sources) =>
      containing(
        sources,
        [...paths(sources, DATA_FILE), ...paths(sources, SPANNING_COMMAND)],
        /\b(revalidatePath|revalidateTag|updateTag|refresh)\(/,
      ),
    planted: ['lib/article/commands.ts', "import 'server-only'\nrevalidatePath('/')\n"],
  },
  {
    name: 'only lib/net opens outbound connections',
    why: 'One guarded way out; every other is a way in for somebody else’s address.',
    offenders: (sources) =>
      containing(
        sources,
        shipped(sources).filter(
          (path) => !/^lib\/(net|db\/embedded)\//.test(path) && !/\.client\.tsx?$/.test(path),
        ),
        /(?<![.\w])fetch\(|globalThis\.fetch|new WebSocket\(|XMLHttpRequest|^import (?!type)[^\n]*from ['"](?:undici|(?:node:)?(?:http|https|http2|tls|dgram))['"]/m,
      ),
    planted: ['lib/article/commands.ts', "import 'server-only'\nawait fetch('https://example.org')\n"],
  },
  {
    name: 'only lib/db/listener holds a LISTEN',
    why: 'A listening connection is lost when the pool recycles it; one place keeps and renews it.',
    offenders: (sources) =>
      containing(
        sources,
        shipped(sources).filter((path) => path !== 'lib/db/listener.ts'),
        /[`'"]\s*LISTEN\s+["\w$]/,
      ),
    planted: ['lib/article/queries.ts', "import 'server-only'\nawait client.query('LISTEN audit')\n"],
  },
  {
    name: 'only lib/env reads the environment',
    why: 'Variables are parsed once, and a wrong one is named at the start.',
    offenders: (sources) =>
      containing(
        sources,
        shipped(sources).filter((path) => !/^lib\/(env|db\/embedded)\//.test(path)),
        /process\.env\b(?!\.(NODE_ENV|NEXT_RUNTIME|NEXT_PHASE)\b)/,
      ),
    planted: ['lib/article/model.ts', 'export const port = process.env.PORT\n'],
  },
  {
    name: 'raw SQL is never put together from strings',
    why: 'The tagged template sends values apart from the statement.',
    offenders: (sources) => containing(sources, shipped(sources), /\$(query|execute)RawUnsafe\(/),
    planted: ['lib/article/queries.ts', "import 'server-only'\nawait db.$queryRawUnsafe(text)\n"],
  },
  {
    name: 'what people typed is never rendered as markup',
    why: 'Text is stored and text is rendered.',
    offenders: (sources) =>
      containing(sources, shipped(sources), /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML/),
    planted: ['components/ui/raw.tsx', '<p dangerouslySetInnerHTML={{ __html: text }} />\n'],
  },
  {
    name: 'the log is lib/log',
    why: 'console prints lines that are neither structured nor cleaned of secrets.',
    offenders: (sources) =>
      containing(
        sources,
        shipped(sources).filter(
          (path) => !/^lib\/(log|db\/embedded)\/|\.client\.tsx$|\/(global-)?error\.tsx$/.test(path),
        ),
        /\bconsole\.\w+\(/,
      ),
    planted: ['lib/article/commands.ts', "import 'server-only'\nconsole.log(1)\n"],
  },
  {
    name: 'no test sleeps, skips or mocks our own code',
    why: 'Such a test cannot fail for the right reason.',
    offenders: (sources) =>
      containing(
        sources,
        [...sources.keys()].filter(
          (path) => (TEST.test(path) || path.startsWith('e2e/')) && !path.startsWith('bin/rules/'),
        ),
        /waitForTimeout\(|\b(test|it|describe)\.only\(|vi\.mock\(\s*['"](@\/|\.)/,
      ),
    planted: ['lib/article/article.test.ts', 'await page.waitForTimeout(100)\n'],
  },
  {
    name: 'no registry hosts and no paths of one machine',
    why: 'A clone has to work where it was not written.',
    offenders: (sources) =>
      [...sources].flatMap(([path, code]) => {
        const found =
          /registry\.npmjs\.org|npm\.pkg\.github\.com|verdaccio|artifactory|["'`( ]\/(?:work|home|Users|root)\/[\w.-]+\//i.exec(
            code,
          )
        return found && !path.startsWith('bin/rules/') ? [`${path}: ${found[0].trim()}`] : []
      }),
    planted: ['lib/article/model.ts', "export const seeds = '/home/someone/seeds/'\n"],
  },
  {
    name: 'no trailing exclamation on the screen',
    why: 'The publication speaks neutrally.',
    offenders: (sources) =>
      containing(sources, paths(sources, /^(app|components)\/.*\.tsx$/), />[^<>{}=&|()]*\w!\s*</),
    planted: ['app/page.tsx', '<p>Saved!</p>\n'],
  },
  {
    name: 'readers’ pages have their words in one place',
    why: 'What the interface says stands in components/reader/words, where it can be read, changed and translated.',
    offenders: (sources) =>
      paths(sources, /^components\/reader\/.*\.tsx$/)
        .filter((path) => !TEST.test(path))
        .flatMap((path) => wordsInMarkup(path, sources.get(path) ?? '').map((words) => `${path}: ${words}`)),
    planted: ['components/reader/point-page.tsx', 'export const Page = () => <p>Some words</p>\n'],
  },
]

const SAID = /^(aria-label|title|alt|placeholder)$/

/** Letters that stand in markup itself, or in an attribute that is read out. */
function wordsInMarkup(path: string, code: string): string[] {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node)) found.push(node.text)
    if (ts.isJsxAttribute(node) && SAID.test(node.name.getText()) && node.initializer) {
      if (ts.isStringLiteral(node.initializer)) found.push(node.initializer.text)
    }
    node.forEachChild(visit)
  }
  visit(source)
  return found.map((words) => words.trim()).filter((words) => /\p{L}/u.test(words))
}

/** Whether a file is looked at by the rules. */
export function isSource(path: string): boolean {
  return CODE.test(path) && !path.startsWith('lib/db/generated/') && !path.startsWith('node_modules/')
}
