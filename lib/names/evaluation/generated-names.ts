import fc from 'fast-check'

/**
 * Names made of real Kazakh name parts (first, second, and a surname ending or none): every letter of the
 * alphabet in the places where names have it.
 */
const firstParts = [
  'Ер',
  'Нұр',
  'Қас',
  'Бақыт',
  'Жан',
  'Серік',
  'Айт',
  'Күн',
  'Өмір',
  'Гүл',
  'Мұхамед',
  'Дәулет',
  'Шың',
  'Тұр',
  'Бек',
  'Хан',
  'Жүн',
  'Әл',
  'Ғабит',
  'Есен',
  'Ыры',
  'Орын',
  'Сағын',
  'Үмбет',
  'Темір',
  'Қуан',
]
const secondParts = [
  'жан',
  'бек',
  'бай',
  'гүл',
  'лан',
  'дәулет',
  'мұрат',
  'қожа',
  'болат',
  'кәрім',
  'әлі',
  'жігіт',
]
const surnameEndings = ['', '', 'ов', 'ова']

export const kazakhNames = fc
  .tuple(fc.constantFrom(...firstParts), fc.constantFrom(...secondParts), fc.constantFrom(...surnameEndings))
  .map(([first, second, ending]) => {
    const name = first + second
    if (!ending) return name
    if (/[аәі]$/u.test(name)) return name.slice(0, -1) + ending
    return name.endsWith('й') ? name.slice(0, -1) + ending.replace('о', 'е') : name + ending
  })
