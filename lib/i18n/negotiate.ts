import { isLang, type Lang } from './lang'

// Languages whose readers are likelier to read Russian than English, where they ask for none of the three.
const RUSSIAN_NEAR = new Set(['uk', 'be', 'ky', 'uz', 'tg', 'tk', 'az', 'hy', 'ka', 'tt', 'ba'])

/** The best of the site's languages for an Accept-Language header (RFC 9110, 12.5.4); English where it asks for none. */
export function negotiateLang(header: string | null): Lang {
  const asked = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = Number(
        parameters
          .find((each) => each.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? 1,
      )
      return { lang: tag.split('-')[0] ?? '', quality: Number.isFinite(quality) ? quality : 0, order }
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality || a.order - b.order)
  for (const { lang } of asked) {
    if (isLang(lang)) return lang
    if (RUSSIAN_NEAR.has(lang)) return 'ru'
  }
  return 'en'
}
