// npm run mutation: what the tests of anchoring and of the meaning guard would not notice. See bench/README.md.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'bin/mutation/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    'lib/anchoring/**/*.ts',
    'lib/meaning/**/*.ts',
    '!lib/**/*.test.ts',
    '!lib/**/test-*.ts',
    // Cases and the corpus are tests themselves.
    '!lib/**/*cases.ts',
    '!lib/anchoring/corpus/**',
    // Lists of words: a mutant for every entry would say how long they are.
    '!lib/meaning/words/**',
  ],
  coverageAnalysis: 'perTest',
  // What is made once while a file loads, such as a pattern, would need all tests for every mutant.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 3_000,
  // Only what changed since the last run is tried again.
  incremental: true,
  incrementalFile: '.proviso/mutation-report/incremental.json',
  // The sandbox needs sources alone; node_modules is linked.
  ignorePatterns: [
    '**',
    '!lib/**/*.ts',
    '!bin/mutation/*',
    '!package.json',
    '!tsconfig.json',
    '!vitest.config.ts',
  ],
  tempDirName: '.proviso/mutation',
  reporters: ['progress', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  htmlReporter: { fileName: '.proviso/mutation-report/index.html' },
  jsonReporter: { fileName: '.proviso/mutation-report/mutation.json' },
}
