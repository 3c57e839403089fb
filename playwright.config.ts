import { defineConfig } from 'playwright/test'
import { browserForTests } from './e2e/browser'

const PORT = 3907

/** Journeys in a real browser against the built site, with the founding facts and planted secrets (e2e/server.ts). */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${PORT}`,
    trace: 'retain-on-failure',
    launchOptions: browserForTests(),
  },
  projects: [
    { name: 'without scripts', testIgnore: /a11y/, use: { javaScriptEnabled: false } },
    // axe needs scripts of its own; the pages still have none.
    { name: 'accessibility', testMatch: /a11y/, use: { bypassCSP: true } },
  ],
  webServer: {
    command: 'node --import tsx e2e/server.ts',
    // The port is taken first and requests wait until the site is ready.
    port: PORT,
    timeout: 120_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: { PORT: String(PORT), AIGAQ_SITE_URL: `http://localhost:${PORT}`, DATABASE_URL: '' },
  },
})
