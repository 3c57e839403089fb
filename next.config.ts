import path from 'node:path'
import type { NextConfig } from 'next'

/**
 * Public pages carry no script at all; the policy says so for every path. `data:` and inline styles are not needed.
 * Links lead to sources elsewhere: they learn nothing about the page that was read.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: false },
  images: { unoptimized: true },
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@node-rs/argon2',
    'better-auth',
    'nodemailer',
    'pg',
    '@prisma/adapter-pg',
    '@prisma/client',
  ],
  cacheHandler: path.resolve(import.meta.dirname, 'lib/pages/stored-pages.mjs'),
  cacheMaxMemorySize: 0,
  turbopack: { root: import.meta.dirname },
  devIndicators: false,
  headers: () =>
    Promise.resolve([
      {
        source: '/:path*',
        headers: [
          { key: 'Content-Security-Policy', value: POLICY },
          { key: 'Referrer-Policy', value: 'no-referrer' },
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'X-Frame-Options', value: 'DENY' },
          {
            key: 'Permissions-Policy',
            value: 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
          },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        ],
      },
      {
        // Forms of the desk, and those of readers who report an error, say to this site where they come from.
        source: '/:lang(kk|ru|en)/:page(desk|report)/:path*',
        headers: [
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
          { key: 'Cache-Control', value: 'private, no-store' },
        ],
      },
      {
        source: '/fonts/:file([a-z0-9-]+\\.woff2)',
        headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
      },
    ]),
}

export default config
