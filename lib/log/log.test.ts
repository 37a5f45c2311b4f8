import { describe, expect, test } from 'vitest'
import { createLog, withoutCredentials } from './log'

function written(write: (log: ReturnType<typeof createLog>) => void): string[] {
  const lines: string[] = []
  write(createLog('info', { write: (line: string) => void lines.push(line) }))
  return lines
}

test('an event is one line of JSON with its time and level', () => {
  const lines = written((log) => log.info({ event: 'user.signed-in', userId: 'u1' }, 'signed in'))
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0]!)).toMatchObject({
    level: 'info',
    event: 'user.signed-in',
    msg: 'signed in',
    time: expect.any(String),
  })
})

test('line breaks in what people typed do not make a second line', () => {
  const lines = written((log) => log.info({ title: 'a\r\n{"level":"error"}' }, 'typed\r\nforged'))
  expect(lines).toHaveLength(1)
  expect(lines[0]!.trimEnd().split(/[\r\n]/)).toHaveLength(1)
})

describe('secrets stay out of the log', () => {
  test.each([
    ['at the top', { password: 'hunter2-hunter2' }],
    ['inside the input', { input: { newPassword: 'hunter2-hunter2' } }],
    [
      'in the headers',
      { request: { headers: { cookie: 'hunter2-hunter2', 'set-cookie': 'hunter2-hunter2' } } },
    ],
    ['in an address', { err: new Error('cannot reach postgresql://web:hunter2-hunter2@127.0.0.1/db') }],
    [
      'in a cause',
      { err: new Error('no', { cause: new Error('https://a.example/join?token=hunter2-hunter2') }) },
    ],
    ['in the environment', { env: { DATABASE_URL: 'hunter2-hunter2', NEXTAUTH_SECRET: 'hunter2-hunter2' } }],
  ])('%s', (_, event) => {
    const lines = written((log) =>
      log.error(event, 'failed at postgresql://web:hunter2-hunter2@127.0.0.1/db'),
    )
    expect(lines[0]).toContain('[redacted]')
    expect(lines[0]).not.toContain('hunter2')
  })
})

test('an address without credentials is left alone', () => {
  expect(withoutCredentials('see https://example.org/a?page=2')).toBe('see https://example.org/a?page=2')
})
