import { NextResponse, type NextRequest } from 'next/server'
import { isLang } from '@/lib/i18n/lang'
import { negotiateLang } from '@/lib/i18n/negotiate'
import { packParameters } from '@/lib/pages/parameters'

const LONGEST_QUERY = 4_000

/**
 * Sends every request to a page that can be rendered without scripts:
 * - `/` goes to the reader's language;
 * - a page with parameters is rendered under a path of its own («…/with/<parameters>»), because a page that reads
 *   search parameters would bypass the store and carry scripts; such pages are never kept;
 * - parameters that a page does not take are dropped, so that they cannot make it render again.
 * Nothing here decides who may see what.
 */
export function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return new NextResponse(null, { status: 405, headers: { Allow: 'GET, HEAD' } })
  const lang = negotiateLang(request.headers.get('accept-language'))
  const [first = '', ...rest] = pathname.split('/').filter(Boolean)
  if (first === '') {
    const url = request.nextUrl.clone()
    url.pathname = `/${lang}`
    url.search = ''
    const response = NextResponse.redirect(url, 307)
    response.headers.set('Vary', 'Accept-Language')
    response.headers.set('Cache-Control', 'private, no-store')
    return response
  }
  if (!isLang(first)) return rewrite(request, `/${lang}/missing`)
  if (rest.includes('with') || rest.includes('refused')) return rewrite(request, `/${first}/missing`)
  if (search === '' || search === '?') return NextResponse.next()
  if (search.length > LONGEST_QUERY) return rewrite(request, `/${first}/refused/too-long`)
  const packed = packParameters(rest, request.nextUrl.searchParams)
  return rewrite(request, packed === null ? pathname : `${pathname.replace(/\/$/, '')}/with/${packed}`)
}

/** Within this server: a URL of another origin, such as one made from the Host header, would be fetched over the network. */
function rewrite(request: NextRequest, path: string) {
  const url = request.nextUrl.clone()
  url.pathname = path
  url.search = ''
  return NextResponse.rewrite(url)
}

// Files of the build, fonts and the addresses that machines ask for are served as they are.
export const config = {
  matcher: ['/((?!_next/|fonts/[a-z0-9-]+\\.woff2$|robots.txt$|sitemap.xml$|favicon.svg$).*)'],
}
