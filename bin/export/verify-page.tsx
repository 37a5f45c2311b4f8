import type { Snapshot } from '@/lib/edition/model'
import { staticPage } from './static-page'
import { verifyWords as words } from './verify-words'

/** The page that verifies a copy in the reader's browser, from a file or from a server. */
export function verifyPage({ number, site }: Snapshot): string {
  return staticPage({
    file: 'verify.html',
    title: `${words.title} · ${site['site/name'] ?? 'Proviso'}`,
    hidden: true,
    script: 'verify.js',
    children: (
      <div className="reader">
        <main id="page" className="verify">
          <p>
            <a href="index.html">{words.back}</a>
          </p>
          <h1>{words.title}</h1>
          <p>{words.about(number)}</p>
          <p>{words.limits}</p>
          <div className="way">
            <label htmlFor="folder">{words.folder}</label>
            <input type="file" id="folder" multiple aria-describedby="folder-help" />
            <p id="folder-help">{words.folderHelp}</p>
          </div>
          <div className="way">
            <button type="button" id="fetch" aria-describedby="fetch-help">
              {words.fetch}
            </button>
            <p id="fetch-help">{words.fetchHelp}</p>
          </div>
          <h2 id="result-head">{words.result}</h2>
          <output id="result" aria-labelledby="result-head">
            {words.nothingYet}
          </output>
          <ul id="faults" />
          <p id="manifest" />
        </main>
      </div>
    ),
  })
}
