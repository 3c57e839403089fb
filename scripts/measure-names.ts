/**
 * Prints, as a Markdown table, how many spellings of one person's name meet by folding and how many of
 * different persons do, over the tuning and the held-out set. `--missed` also lists what did not meet.
 * Run: npx tsx scripts/measure-names.ts
 */
import { heldOutNames } from '../lib/names/evaluation/held-out'
import { measureNames, type Share } from '../lib/names/evaluation/measure-names'
import { tuningNames } from '../lib/names/evaluation/tuning'

const shareText = ({ met, all }: Share) =>
  all === 0 ? '–' : `${met} of ${all} (${((100 * met) / all).toFixed(1)} %)`

const sets = { tuning: measureNames(tuningNames), 'held out': measureNames(heldOutNames) }
const measurements = Object.values(sets)
const print = (label: string, cells: readonly (string | number)[]) =>
  console.log(`| ${label} | ${cells.join(' | ')} |`)

print('', Object.keys(sets))
print(
  '---',
  measurements.map(() => '---'),
)
print(
  'persons',
  measurements.map(({ persons }) => persons),
)
for (const label of new Set(measurements.flatMap(({ recall }) => [...recall.keys()])))
  print(
    `same person meets, ${label}`,
    measurements.map(({ recall }) => shareText(recall.get(label) ?? { met: 0, all: 0 })),
  )
print(
  'same person meets, all pairs',
  measurements.map(({ recall }) =>
    shareText(
      [...recall.values()].reduce((sum, share) => ({ met: sum.met + share.met, all: sum.all + share.all })),
    ),
  ),
)
print(
  'of which by equal foldName alone',
  measurements.map(({ equalFolds }) => shareText(equalFolds)),
)
print(
  'different persons meet by full name (faults)',
  measurements.map(({ falseMatches }) => shareText(falseMatches)),
)
print(
  'pairs of persons with the same surname (namesakes)',
  measurements.map(({ namesakes }) => namesakes),
)
print(
  'pairs with different surnames that meet',
  measurements.map(({ surnameCollisions }) =>
    surnameCollisions.length === 0
      ? 0
      : `${surnameCollisions.length}: ${surnameCollisions.map((pair) => pair.join('/')).join(', ')}`,
  ),
)

if (process.argv.includes('--missed'))
  for (const [set, { missed }] of Object.entries(sets)) {
    console.log(`\n${set}, not met:`)
    for (const [one, other] of missed) console.log(`- ${one} / ${other}`)
  }
