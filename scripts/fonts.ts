import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import subsetFont from 'subset-font'

/**
 * Makes the site's fonts from the packages: only letters that Kazakh, Russian, English and the romanisations need.
 * The result is committed (public/fonts), so neither a build nor a reader needs anything else. Run after changing a range.
 */
const RANGES = {
  latin: chars(0x20, 0x7e) + '«»“”‘’„–—…·•§¶©№×−°\u00a0€₸†‡→←↓',
  'latin-ext': 'ÄÖÜäöüĞğÑñŞşŪūıİÁáÉéÍíÓóÚúÀàÈèÂâÊêÎîÔôÛûËëÏïÇçŽžŠšČčŻżŁłŃńŚśŹźĄąĘęĀāĪīŌōḤḥ',
  cyrillic: chars(0x410, 0x44f) + 'ЁёІіЎў',
  'cyrillic-ext': 'ӘәҒғҚқҢңӨөҰұҮүҺһ',
} as const
const WEIGHTS = [400, 600] as const
const FAMILY = 'literata'
const root = path.resolve(import.meta.dirname, '..')

function chars(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')
}

mkdirSync(path.join(root, 'public/fonts'), { recursive: true })
let total = 0
for (const weight of WEIGHTS) {
  for (const [range, letters] of Object.entries(RANGES)) {
    const from = path.join(
      root,
      `node_modules/@fontsource/${FAMILY}/files/${FAMILY}-${range}-${weight}-normal.woff2`,
    )
    const font = await subsetFont(readFileSync(from), letters, { targetFormat: 'woff2' })
    writeFileSync(path.join(root, `public/fonts/${FAMILY}-${weight}-${range}.woff2`), font)
    total += font.length
    console.log(`${weight} ${range}: ${font.length} bytes`)
  }
}
console.log(`${total} bytes in all`)
