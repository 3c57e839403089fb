import fc from 'fast-check'
import { day, type Day } from './day'
import { edtf, type Edtf } from './edtf'

/** Any day of the years 1900 to 2100, each as likely as the next. */
export const anyDay: fc.Arbitrary<Day> = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)))

/** The forms that may mean a given day, cut out of its own letters: an independent model of precision. */
const BLURS: readonly ((of: Day) => string)[] = [
  (of) => of,
  (of) => `${of.slice(0, 7)}-XX`,
  (of) => of.slice(0, 7),
  (of) => `${of.slice(0, 4)}-XX`,
  (of) => of.slice(0, 4),
  (of) => `${of.slice(0, 3)}X`,
]

const qualifier = fc.constantFrom('', '', '~', '?', '%')

function blurred(of: Day): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...BLURS), qualifier).map(([blur, mark]) => blur(of) + mark)
}

interface Meant {
  readonly value: Edtf
  /** Days that `value` may mean. */
  readonly days: readonly Day[]
}

const meantDate: fc.Arbitrary<Meant> = anyDay.chain((of) =>
  blurred(of).map((text) => ({ value: edtf(text), days: [of] })),
)

const meantInterval: fc.Arbitrary<Meant> = fc.tuple(anyDay, anyDay).chain(([a, b]) => {
  const [from, to] = a <= b ? [a, b] : [b, a]
  return fc
    .tuple(blurred(from), blurred(to))
    .map(([first, last]) => ({ value: edtf(`${first}/${last}`), days: [from, to] }))
})

const meantHalfInterval: fc.Arbitrary<Meant> = fc
  .tuple(meantDate, fc.constantFrom('', '..'), fc.boolean())
  .map(([{ value, days }, end, before]) => ({
    value: edtf(before ? `${end}/${value}` : `${value}/${end}`),
    days,
  }))

export const anyMeantEdtf: fc.Arbitrary<Meant> = fc.oneof(meantDate, meantInterval, meantHalfInterval)

export const anyEdtfDate: fc.Arbitrary<Edtf> = meantDate.map((meant) => meant.value)

export const anyEdtf: fc.Arbitrary<Edtf> = anyMeantEdtf.map((meant) => meant.value)
