/** What the page that verifies a static copy says. */
export const verifyWords = {
  title: 'Verify this copy',
  copyLine: 'This is a static copy.',
  about: (edition: number) =>
    `This folder is a static copy of edition ${edition}. Its manifest names the SHA-256 of every file. Here your own browser computes them again; nothing leaves this computer.`,
  limits:
    'If all agrees, the files are those that the manifest names, and every passage leads to the root of the stored copy it was taken from. It does not show that any claim is true. That the manifest itself is the one that was published you can tell only by its own hash, printed below once it was read: compare it with one you have from elsewhere.',
  folder: 'Choose the folder of this copy',
  folderHelp: 'Works from a file too. Choose the folder that holds this page.',
  fetch: 'Fetch every file and check it',
  fetchHelp: 'Works where the copy is served by a web server.',
  result: 'Result',
  nothingYet: 'Nothing was checked yet.',
  running: (done: number, all: number) => `checking … ${done} of ${all}`,
  noManifest:
    'There is no manifest.json there, or it cannot be read. Choose the folder that holds this page.',
  notFetched: 'The files could not be fetched. From a file, choose the folder instead.',
  insecure:
    'Browsers do such sums only on encrypted pages or in files: open this page under https or from a file.',
  manifest: (hash: string) => `SHA-256 of manifest.json: ${hash}`,
  allAgree: (files: number, passages: number) =>
    `All ${files} files are those that the manifest names, and ${passages} passages lead to their roots.`,
  someDiffer: (count: number) => `${count} ${count === 1 ? 'thing differs' : 'things differ'}:`,
  missing: 'is missing',
  different: 'is not the file that the manifest names',
  extra: 'is not named in the manifest',
  passage: 'does not lead to the root of its stored copy',
  back: 'To the copy’s front page',
}
