/**
 * From sounds to a fold key: where scripts and romanisations write one thing in several ways, one way is
 * kept. Each rule is applied until nothing changes, so that a key, read again as Latin, gives itself.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  // Digraphs that the letters of two sounds would spell: a key must read back as it was written.
  [/tch/g, 'C'],
  [/ch/g, 'C'],
  [/sh/g, 'S'],
  [/zh/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dj/g, 'j'], // Джакупов = Жақыпов
  [/tC/g, 'C'],
  [/[sS]C/g, 'S'], // щ, and сч
  [/ts/g, 's'], // ц: Воронцов = Latin 2021 Voronsov
  [/ng/g, 'n'], // ң is «ng» in BGN, н in Russian; ңғ is нг in Russian
  [/ou/g, 'u'], // French
  [/([bvgdjzklmnprstfhCS])\1+/g, '$1'], // Мұхаммед = Мұхамед
  [/uu/g, 'u'],
  [/([aeou])y/g, '$1i'], // y beside a vowel is й, in whichever script
  [/y([aeou])/g, 'i$1'],
  [/y+i[iy]*|i[iy]+/g, 'i'], // ий, йы, ый, йі
  [/yy/g, 'y'],
  [/([aeou])ie/g, '$1e'], // -баев = -bayev, -baïev, -bajew
  [/^ie/g, 'e'], // Yerzhanov, Jerschanow = Ержанов
  [/([ae])u[iy](?=[bvgdjzklmnprstfhCS])/g, '$1u'], // Бауыржан = Бауржан
]

/** Lower-case ASCII key of a word's sounds (see reading.ts). */
export function foldKey(sounds: string): string {
  let before: string
  let key = sounds
  do {
    before = key
    for (const [pattern, replacement] of rules) key = key.replace(pattern, replacement)
  } while (key !== before)
  return key.replaceAll('S', 'sh').replaceAll('C', 'ch')
}
