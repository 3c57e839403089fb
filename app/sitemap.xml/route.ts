import { env } from '@/lib/env'
import { BusyError, renderBounded } from '@/lib/pages/bounded'
import { loadSitemap } from '@/lib/sitemap/loaders'

export const dynamic = 'force-dynamic'

/** For search engines: every published page in every language, and nothing else. */
export async function GET(request: Request): Promise<Response> {
  const file = new URL(request.url).searchParams.get('file')
  try {
    const text = await renderBounded(() => loadSitemap(file, env().siteUrl))
    if (text === null) return new Response('', { status: 404 })
    return new Response(text, {
      headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
    })
  } catch (error) {
    if (error instanceof BusyError) return new Response('', { status: 503, headers: { 'Retry-After': '5' } })
    throw error
  }
}
