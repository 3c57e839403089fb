/**
 * Kazakh in Arabic script (төте жазу, the alphabet of Baitursynuly as used in Xinjiang) to Kazakh Cyrillic.
 * Sources: the letter table of the alphabet; MediaWiki's Kazakh labels, which write и as ىي and у as ۋ.
 * Farsi and Arabic keyboards give ی, ک, ه for ي, ك, ە, and ژ is typed for ج by whoever knows it from Uyghur or Farsi.
 */
const letters: Readonly<Record<string, string>> = {
  ا: 'а',
  آ: 'а',
  ٵ: 'ә',
  ب: 'б',
  ۆ: 'в',
  گ: 'г',
  ع: 'ғ',
  غ: 'ғ',
  د: 'д',
  ە: 'е',
  ه: 'е',
  ة: 'е',
  ج: 'ж',
  ژ: 'ж',
  ز: 'з',
  ك: 'к',
  ک: 'к',
  ق: 'қ',
  ل: 'л',
  م: 'м',
  ن: 'н',
  ڭ: 'ң',
  و: 'о',
  ٶ: 'ө',
  پ: 'п',
  ر: 'р',
  س: 'с',
  ت: 'т',
  ۋ: 'у',
  ۇ: 'ұ',
  ٷ: 'ү',
  ف: 'ф',
  ح: 'х',
  خ: 'х',
  ھ: 'һ',
  چ: 'ч',
  ش: 'ш',
  ٸ: 'і',
}

const fronted: Readonly<Record<string, string>> = { а: 'ә', о: 'ө', ұ: 'ү', ы: 'і' }
const hamza = /[\u0674\u0621\u0654\u0655]/u
const vowel = /[аәеоөұүыіуи]/u

/**
 * A word in Arabic script as Kazakh Cyrillic. ى is ы or і: by the hamza (front for the whole word) or, as it
 * is often left out, by the nearest letter that tells (ك گ ە front, ق ع back), looking back, then two ahead.
 */
export function cyrillicFromArabic(word: string): string {
  const text = word.normalize('NFKC')
  const front = hamza.test(text)
  const signs = [...text].filter((sign) => sign in letters || /[ىيی]/u.test(sign))
  let out = ''
  signs.forEach((sign, at) => {
    const previous = signs[at - 1]
    if (sign === 'ى' && /[يی]/u.test(signs[at + 1] ?? '')) return // ىي is и
    if (sign === 'ى') out += front || isFront(signs, at) ? 'і' : 'ы'
    else if (/[يی]/u.test(sign)) out += previous !== 'ى' && vowel.test(out.slice(-1)) ? 'й' : 'и'
    else {
      const letter = letters[sign] ?? ''
      out += front ? (fronted[letter] ?? letter) : letter
    }
  })
  return out
}

function isFront(signs: readonly string[], at: number): boolean {
  const telling = [...signs.slice(0, at).reverse(), ...signs.slice(at + 1, at + 3)].find((sign) =>
    /[كکگەهقع]/u.test(sign),
  )
  return telling !== undefined && /[كکگەه]/u.test(telling)
}
