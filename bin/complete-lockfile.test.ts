import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { complete, missingPackages, platformOf } from './complete-lockfile.mjs'

test('our lockfile names every build for every platform, so that npm ci accepts it', () => {
  expect(missingPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')))).toEqual([])
})

test('our lockfile names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
})

describe('a platform build’s name says where it runs', () => {
  test.each([
    ['@biomejs/cli-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@rollup/rollup-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
    ['@rollup/rollup-linux-x64-gnu', { os: ['linux'], cpu: ['x64'], libc: ['glibc'] }],
    ['@rollup/rollup-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@tailwindcss/oxide-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('%s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform)
  })
})

test('what was left out is named again, and nothing else changes', () => {
  const tool = {
    version: '2.0.0',
    dev: true,
    optionalDependencies: { 'tool-linux-x64': '2.0.0', 'tool-darwin-x64': '2.0.0' },
  }
  const here = { version: '2.0.0', optional: true }
  const packages = { '': {}, 'node_modules/tool': tool, 'node_modules/tool-linux-x64': here }
  expect(complete({ packages }).packages).toEqual({
    ...packages,
    'node_modules/tool-darwin-x64': {
      version: '2.0.0',
      dev: true,
      optional: true,
      os: ['darwin'],
      cpu: ['x64'],
    },
  })
})
