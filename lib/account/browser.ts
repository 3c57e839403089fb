// More telling names first: Edge calls itself Chrome, and Chrome calls itself Safari.
const FAMILIES = [
  ['Firefox', /\b(firefox|fxios)\//i],
  ['Edge', /\bedg(e|a|ios)?\//i],
  ['Opera', /\b(opr|opera)\//i],
  ['Yandex', /\byabrowser\//i],
  ['Samsung Internet', /\bsamsungbrowser\//i],
  ['Chrome', /\b(chrome|chromium|crios|headlesschrome)\//i],
  ['Safari', /\bsafari\//i],
] as const

/** The family of a browser, to tell one's sessions apart: no version, no system, no device. A family is its own. */
export function browserFamily(userAgent: string | null): string {
  const given = userAgent ?? ''
  return FAMILIES.find(([family, pattern]) => family === given || pattern.test(given))?.[0] ?? ''
}
