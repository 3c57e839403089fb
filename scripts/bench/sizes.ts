import { get } from 'node:http'
import { kilobytes, table } from './figures'

/** Bytes of a page as a browser fetches it: the document, its style sheets and every font that these name. */
type Size = {
  readonly html: number
  readonly htmlGzip: number
  readonly cssGzip: number
  readonly fonts: number
}

/** A Markdown table of the bytes of some pages of a site. */
export async function sizesTable(origin: string, paths: readonly string[]): Promise<string> {
  const rows: string[][] = []
  for (const path of paths) {
    const { html, htmlGzip, cssGzip, fonts } = await sizeOf(origin, path)
    const withoutFonts = htmlGzip + cssGzip
    rows.push([
      `\`${decodeURI(path)}\``,
      ...[html, htmlGzip, cssGzip, withoutFonts, fonts, withoutFonts + fonts].map(kilobytes),
    ])
  }
  return table(
    ['page', 'document, plain', 'document, gzip', 'CSS, gzip', 'both, gzip', 'fonts named in CSS', 'all'],
    rows,
  )
}

async function sizeOf(origin: string, path: string): Promise<Size> {
  const html = (await bytesOf(origin + path, 'identity')).toString('utf8')
  const sheets = Array.from(html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g), ([tag]) =>
    /\bhref="([^"]+)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&'),
  ).filter((href) => href !== undefined)
  let cssGzip = 0
  const fonts = new Set<string>()
  for (const sheet of new Set(sheets)) {
    const url = new URL(sheet, origin)
    cssGzip += (await bytesOf(url.href, 'gzip')).length
    const css = (await bytesOf(url.href, 'identity')).toString('utf8')
    for (const [, font] of css.matchAll(/url\(["']?([^"')]+\.woff2?)["']?\)/g))
      if (font) fonts.add(new URL(font, url).href)
  }
  let fontBytes = 0
  for (const font of fonts) fontBytes += (await bytesOf(font, 'identity')).length
  return {
    html: Buffer.byteLength(html),
    htmlGzip: (await bytesOf(origin + path, 'gzip')).length,
    cssGzip,
    fonts: fontBytes,
  }
}

/** The body as it goes over the wire, which fetch would unpack. */
export function bytesOf(url: string, encoding: 'gzip' | 'identity'): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.once('error', reject)
      response.once('end', () => {
        if (response.statusCode === 200) resolve(Buffer.concat(parts))
        else reject(new Error(`${url} answered ${response.statusCode}`))
      })
    }).once('error', reject)
  })
}
