import { NextResponse, type NextRequest } from 'next/server'
import { isLang } from '@/lib/i18n/lang'
import { negotiateLang } from '@/lib/i18n/negotiate'
import { packParameters } from '@/lib/pages/parameters'

const LONGEST_QUERY = 4_000
const DESK = /^\/(kk|ru|en)\/desk(\/|$)/
// The only public addresses that take a POST: reporting an error, and reading its answer.
const TAKES_FORMS = /^\/(kk|ru|en)\/report\/(send|answer\/read)$/
// A page whose form works once: readers who ask for one address at the same time would be handed the same rendering.
const FOR_ONE_READER = /^\/(kk|ru|en)\/report$/

/**
 * Sends every request to a page that can be rendered without scripts:
 * - `/` goes to the reader's language;
 * - a page with parameters is rendered under a path of its own («…/with/<parameters>»), because a page that reads
 *   search parameters would bypass the store and carry scripts; such pages are never kept;
 * - parameters that a page does not take are dropped, so that they cannot make it render again.
 * The desk is rendered on request, with scripts that carry the number of the response. Nothing here decides who may see
 * what: without this file the desk has no scripts, and is otherwise the same.
 */
export function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  const isDesk = DESK.test(pathname)
  const takes = isDesk || TAKES_FORMS.test(pathname) ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD']
  if (!takes.includes(request.method))
    return new NextResponse(null, { status: 405, headers: { Allow: takes.join(', ') } })
  if (isDesk) return withScripts(request)
  if (request.method === 'POST') return NextResponse.next()
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
  if (first === 'desk') {
    const url = request.nextUrl.clone()
    url.pathname = `/${lang}${pathname}`
    return NextResponse.redirect(url, 307)
  }
  if (!isLang(first)) return rewrite(request, `/${lang}/missing`)
  if (rest.includes('with') || rest.includes('refused')) return rewrite(request, `/${first}/missing`)
  const forOne = FOR_ONE_READER.test(pathname)
  if (!forOne && (search === '' || search === '?')) return NextResponse.next()
  if (search.length > LONGEST_QUERY) return rewrite(request, `/${first}/refused/too-long`)
  const parameters = new URLSearchParams(request.nextUrl.searchParams)
  if (forOne) parameters.set('once', crypto.randomUUID())
  const packed = packParameters(rest, parameters)
  return rewrite(request, packed === null ? pathname : `${pathname.replace(/\/$/, '')}/with/${packed}`)
}

/** The desk: its own scripts and no others. */
function withScripts(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  const headers = new Headers(request.headers)
  // Next reads the number from here and writes it on its scripts.
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
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
