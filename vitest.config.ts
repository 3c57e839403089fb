import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import type { Reporter } from 'vitest/node'
import { canTestServer, NO_SERVER } from './scripts/postgres-for-tests'

const alias = { '@': import.meta.dirname }
const server = canTestServer()

/** Files `*.data.test.ts` run once on each engine, in a database of their own (lib/db/testing.ts). */
function dataProject(name: 'data-embedded' | 'data-server'): TestProjectInlineConfiguration {
  return {
    resolve: { alias },
    test: {
      name,
      include: ['{app,components,lib,prisma,scripts}/**/*.data.test.ts'],
      globalSetup: ['lib/db/testing-setup.ts'],
      // A key for confidential fields that guards nothing, so that no test makes a file of keys in the data folder.
      env: { AIGAQ_KEY: Buffer.alloc(32, 'tests').toString('base64') },
      testTimeout: 30_000,
      hookTimeout: 60_000,
    },
  }
}

const sayMissingServer: Reporter = {
  onTestRunEnd() {
    if (!server) console.log(`\n${NO_SERVER}`)
  },
}

export default defineConfig({
  test: {
    reporters: ['default', sayMissingServer],
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{app,components,lib,prisma,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.data.test.ts', '**/node_modules/**'],
        },
      },
      dataProject('data-embedded'),
      ...(server ? [dataProject('data-server')] : []),
    ],
  },
})
