import { isValidElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { BusyError } from '@/lib/pages/bounded'
import { BadParameterError } from '@/lib/pages/parameters'
import { presentMoment, refreshTags } from '@/lib/pages/stored-pages.mjs'
import { parameterPage, publicPage } from './public-page'

async function html(page: Promise<ReactNode>): Promise<string> {
  const made = await page
  if (!isValidElement(made)) throw new Error('a page is an element')
  return renderToStaticMarkup(made)
}
const at = (lang: string) => ({ params: Promise.resolve({ lang }) })

describe('publicPage', () => {
  afterEach(() => vi.restoreAllMocks())

  it('says at which moment it was begun, before anything was read', async () => {
    const before = presentMoment()
    const page = publicPage(() => {
      refreshTags(['register'])
      return Promise.resolve(<p>text</p>)
    })
    expect(await html(page(at('en')))).toBe(`<meta name="aigaq-began" content="${before}"/><p>text</p>`)
  })

  it('answers «not found» in the language of the address', async () => {
    const page = await html(publicPage(() => Promise.resolve(null))(at('kk')))
    expect(page).toContain('content="404"')
    expect(page).toContain('Бұл мекенжайда бет жоқ')
  })

  it('answers a failure with 500, a number, and nothing of the cause; the cause goes to the log under that number', async () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const page = await html(publicPage(() => Promise.reject(new Error('secret cause')))(at('ru')))
    const number = /\b\d{6}\b/.exec(page)?.[0]
    expect(page).toContain('content="500"')
    expect(page).not.toContain('secret cause')
    expect(number).toBeDefined()
    expect(String(written.mock.calls[0]?.[0])).toContain(`number ${number}`)
    expect(String(written.mock.calls[0]?.[0])).toContain('secret cause')
  })

  it('sends on to where a record stands now', async () => {
    const page = await html(publicPage(() => Promise.resolve({ moved: '/en/cases/new-place' }))(at('en')))
    expect(page).toContain('content="308"')
    expect(page).toContain('data-location="/en/cases/new-place"')
  })

  it('says of what was withdrawn only that it was', async () => {
    const page = await html(publicPage(() => Promise.resolve({ gone: true }))(at('en')))
    expect(page).toContain('content="410"')
  })
})

describe('parameterPage', () => {
  const packed = (query: string) => ({
    params: Promise.resolve({ lang: 'en', packed: Buffer.from(query).toString('base64url') }),
  })

  it('is never stored and hands its parameters over', async () => {
    const page = await html(
      parameterPage(({ query }) => Promise.resolve(<p>{query.get('q')}</p>))(packed('q=%D0%B0')),
    )
    expect(page).toContain('<meta name="aigaq-store" content="no"/>')
    expect(page).toContain('<p>а</p>')
  })

  it('says what is wrong with a parameter, with 400, and writes typed markup as text', async () => {
    const refuse = () => Promise.reject(new BadParameterError(() => '<b>no</b>'))
    const page = await html(parameterPage(refuse)(packed('')))
    expect(page).toContain('content="400"')
    expect(page).toContain('&lt;b&gt;no&lt;/b&gt;')
  })

  it('answers 503 when too many come at once', async () => {
    const page = await html(parameterPage(() => Promise.reject(new BusyError('full')))(packed('')))
    expect(page).toContain('content="503"')
  })
})
