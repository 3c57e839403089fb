import { env } from '@/lib/env'

export const dynamic = 'force-dynamic'

/** Pages are for everybody; lists narrowed by parameters are endless to a machine and tell it nothing new. */
export function GET(): Response {
  const text = `User-agent: *\nDisallow: /*?\nDisallow: /*/desk\nAllow: /sitemap.xml\n\nSitemap: ${env().siteUrl}/sitemap.xml\n`
  return new Response(text, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
