import { env } from '@/lib/env'

/**
 * Whether a POST comes from a page of this site. Browsers that hide the origin («null», under a strict referrer policy)
 * still say by Sec-Fetch-Site, which no script can set, that the page was of the same one.
 */
export function isOwnOrigin(headers: Headers, siteUrl = env().siteUrl): boolean {
  const origin = headers.get('origin')
  if (origin !== null && origin !== 'null') return origin === siteUrl
  return headers.get('sec-fetch-site') === 'same-origin'
}
