import Link from 'next/link'
import { DataTable } from '@/components/ui/data-table'
import { Tag } from '@/components/ui/tag'
import {
  type ArticleAbout,
  CAPTURE_METHOD_WORDS,
  CAUSE_WORDS,
  CAUTION_WORDS,
  RIGHTS_WORDS,
} from '@/lib/article/model'
import { deskPaths } from '@/lib/paths/desk'
import { instantInWords } from '@/lib/text/instant'

/** How an article came here and what happened to it since. */
export function ArticleHistory({ article }: { article: ArticleAbout }) {
  const current = currentNumber(article)
  return (
    <div className="mt-10 flex flex-col gap-8">
      <section>
        <h2 className="reading mb-2 text-xl">Versions</h2>
        <DataTable
          caption="Versions of the text"
          rows={article.versions}
          rowKey={({ id }) => id}
          stacks
          columns={[
            {
              key: 'number',
              heading: 'Version',
              rowHeading: true,
              cell: ({ number }) => (
                <>
                  {number} {number === current && <Tag>current</Tag>}
                </>
              ),
            },
            {
              key: 'cause',
              heading: 'Why',
              cell: ({ cause, excerpted, number }) => (
                <>
                  {`${CAUSE_WORDS[cause]}${excerpted ? ' (excerpt)' : ''}`}
                  {number > 1 && (
                    <>
                      {' '}
                      <Link href={deskPaths.articleChanges(article.slug, number)}>
                        what changed<span className="spoken"> in version {number}</span>
                      </Link>
                    </>
                  )}
                </>
              ),
            },
            { key: 'at', heading: 'Since', cell: ({ createdAt }) => instantInWords(createdAt) },
            { key: 'words', heading: 'Words', align: 'end', cell: ({ words }) => words.toLocaleString('en') },
            {
              key: 'hash',
              heading: 'SHA-256 of the text',
              cell: ({ textSha256 }) => <Hash value={textSha256} />,
            },
          ]}
        />
      </section>
      <section>
        <h2 className="reading mb-2 text-xl">Captures</h2>
        <DataTable
          caption="Attempts to get the article"
          rows={article.captures}
          rowKey={({ seq }) => String(seq)}
          stacks
          columns={[
            { key: 'at', heading: 'When', rowHeading: true, cell: ({ at }) => instantInWords(at) },
            {
              key: 'how',
              heading: 'How',
              cell: ({ method, fileName }) =>
                `${CAPTURE_METHOD_WORDS[method]}${fileName ? `: ${fileName}` : ''}`,
            },
            {
              key: 'outcome',
              heading: 'Outcome',
              cell: ({ outcome, reason, version }) =>
                outcome === 'good' ? (
                  `version ${version}`
                ) : (
                  <Tag tone="attention">{`${outcome.replaceAll('_', ' ')}: ${reason}`}</Tag>
                ),
            },
            { key: 'by', heading: 'By', cell: ({ by }) => by },
            {
              key: 'raw',
              heading: 'SHA-256 of the bytes',
              cell: ({ rawSha256 }) => rawSha256 && <Hash value={rawSha256} />,
            },
          ]}
        />
      </section>
      <section>
        <h2 className="reading mb-2 text-xl">Cautions</h2>
        <DataTable
          caption="Warnings on passages of the current version"
          rows={article.cautions}
          rowKey={({ id }) => id}
          stacks
          empty={<p className="text-soft">None on the current version.</p>}
          columns={[
            { key: 'kind', heading: 'Caution', rowHeading: true, cell: ({ kind }) => CAUTION_WORDS[kind] },
            {
              key: 'words',
              heading: 'Near',
              cell: ({ words }) => <bdi className="reading">{words}</bdi>,
            },
            { key: 'reading', heading: 'Our reading', cell: ({ reading }) => reading ?? '' },
            { key: 'basis', heading: 'Basis', cell: ({ basis }) => basis },
          ]}
        />
      </section>
      <section>
        <h2 className="reading mb-2 text-xl">Rights and publisher’s notices</h2>
        <ul className="flex flex-col gap-1">
          {article.rights.map(({ policy, reason, setAt, setBy }) => (
            <li key={setAt.toISOString()}>
              {instantInWords(setAt)}: {RIGHTS_WORDS[policy]}, set by {setBy}
              {reason && ` (${reason})`}
            </li>
          ))}
          {article.notices.map(({ kind, words, noticedAt, version }) => (
            <li key={`${noticedAt.toISOString()}${words}`}>
              {instantInWords(noticedAt)}: the publisher’s {kind.replaceAll('_', ' ')} on version {version}: “
              {words}”
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** That of the last good capture: an earlier text can be current again. */
function currentNumber({ captures }: ArticleAbout): number | null {
  const good = captures.filter(({ outcome }) => outcome === 'good')
  return good.sort((a, b) => b.seq - a.seq)[0]?.version ?? null
}

function Hash({ value }: { value: string }) {
  return (
    <span className="font-mono text-xs" title={value}>
      {value.slice(0, 12)}…
    </span>
  )
}
