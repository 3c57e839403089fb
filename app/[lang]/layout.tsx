import type { ReactNode } from 'react'
import type { Metadata, Viewport } from 'next'
import { isLang } from '@/lib/i18n/lang'
import { env } from '@/lib/env'
import '../site.css'

export const metadata: Metadata = { metadataBase: new URL(env().siteUrl), referrer: 'no-referrer' }
export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default async function RootLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ lang: string }>
}) {
  const { lang } = await params
  return (
    <html lang={isLang(lang) ? lang : 'en'}>
      <body>{children}</body>
    </html>
  )
}
