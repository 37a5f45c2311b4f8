import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { signIn } from '@/lib/auth/commands'
import { db } from '@/lib/db/client'
import { ownerPool } from '@/lib/db/test-database'
import { makeDemoAccounts } from './demo-accounts'

const home = mkdtempSync(path.join(tmpdir(), 'proviso-accounts-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('a start that was cut short is taken up with the passwords it wrote down', async () => {
  const file = path.join(home, 'cut-short.txt')
  const first = await makeDemoAccounts(file)
  await ownerPool().query(
    "ALTER TABLE app_user DISABLE TRIGGER USER; DELETE FROM app_user WHERE role = 'admin'",
  )
  expect(await makeDemoAccounts(file)).toBe(first)
  expect(await db.user.count()).toBe(3)
  await ownerPool().query('DELETE FROM app_user; ALTER TABLE app_user ENABLE TRIGGER USER')
})

test('the demo’s accounts can sign in with what the owner’s file says, and are made once', async () => {
  const file = path.join(home, 'accounts.txt')
  const text = await makeDemoAccounts(file)
  expect(readFileSync(file, 'utf8')).toBe(text)
  expect(statSync(file).mode & 0o777).toBe(0o600)

  const accounts = (text as string)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(/\s+/) as [string, string, string])
  expect(accounts.map(([role]) => role)).toEqual(['admin', 'editor', 'editor'])
  for (const [, email, password] of accounts) {
    expect(password.replaceAll('-', '')).toHaveLength(20)
    expect(await signIn('nobody', { email, password, userAgent: '' })).toMatchObject({ ok: true })
  }
  expect(new Set(accounts.map(([, , password]) => password)).size).toBe(3)

  expect(await makeDemoAccounts(path.join(home, 'again.txt'))).toBeUndefined()
  expect(await db.user.count()).toBe(3)
})
