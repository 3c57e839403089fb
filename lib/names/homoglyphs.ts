/**
 * Letters typed from the wrong keyboard: Latin beside the Cyrillic letter it looks like. Source: Unicode
 * confusables (UTS 39), narrowed to what Kazakh texts really mix; ə and ɵ stand for ә and ө in fonts that
 * lacked them, i for і in the texts of statutes.
 */
const pairs: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['a', 'а'],
  ['A', 'А'],
  ['B', 'В'],
  ['c', 'с'],
  ['C', 'С'],
  ['e', 'е'],
  ['E', 'Е'],
  ['ə', 'ә'],
  ['Ə', 'Ә'],
  ['h', 'һ'],
  ['H', 'Н'],
  ['i', 'і'],
  ['I', 'І'],
  ['K', 'К'],
  ['M', 'М'],
  ['o', 'о'],
  ['O', 'О'],
  ['ɵ', 'ө'],
  ['Ɵ', 'Ө'],
  ['p', 'р'],
  ['P', 'Р'],
  ['T', 'Т'],
  ['x', 'х'],
  ['X', 'Х'],
  ['y', 'у'],
  ['Y', 'У'],
]

export const cyrillicFromLatin: ReadonlyMap<string, string> = new Map(pairs)
export const latinFromCyrillic: ReadonlyMap<string, string> = new Map(
  pairs.map(([latin, cyrillic]) => [cyrillic, latin]),
)
