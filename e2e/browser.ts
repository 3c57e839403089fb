import fs from 'node:fs'
import { chromium, type LaunchOptions } from 'playwright/test'

// Flags without which a browser in a closed network spends its time looking for its maker's hosts.
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** A Chromium to test with: one of the system, else Playwright's own. @throws with what to do where there is none */
export function browserForTests(): LaunchOptions {
  const own = chromium.executablePath()
  const found = [...INSTALLED, own].find((each) => fs.existsSync(each))
  if (!found)
    throw new Error(
      'No Chromium was found for the browser tests. Install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium), then run npm test again.',
    )
  // Chromium's own sandbox does not start as root.
  const asRoot = process.getuid?.() === 0
  return { executablePath: found, args: asRoot ? ['--no-sandbox', ...QUIET] : QUIET }
}
