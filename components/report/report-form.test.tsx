import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { voiceOf } from '@/lib/i18n/voice'
import { ReportForm } from './report-form'

const voice = voiceOf('ru')
const render = (body: string, contact: string) =>
  renderToStaticMarkup(
    <ReportForm
      form={{
        about: '/ru/cases/a',
        token: 't',
        body,
        contact,
        problem: { say: 'report.errors.used', field: null },
      }}
      voice={voice}
    />,
  )

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
const unescaped = (html: string) =>
  html.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name] ?? '')
const typedIn = (html: string, pattern: RegExp) => unescaped(pattern.exec(html)?.[1] ?? '')
const tagsIn = (html: string) => html.match(/<[a-z/][^\s>]*/g)

const MARKUP = fc.constantFrom(
  '</textarea>',
  '<script>',
  '"',
  "'",
  '<!--',
  '&lt;',
  ']]>',
  '\n',
  '\u202E',
  '<b onx=1>',
)
const TEXT = fc
  .array(fc.oneof(MARKUP, fc.string({ unit: 'grapheme' })), { maxLength: 8 })
  .map((parts) => parts.join(''))
const EMPTY_TAGS = tagsIn(render('', ''))

test('any text comes back as it was typed, and never as markup', () => {
  fc.assert(
    fc.property(TEXT, TEXT, (body, contact) => {
      const html = render(body, contact)
      expect(tagsIn(html)).toEqual(EMPTY_TAGS)
      // An end of line right after the tag is dropped by parsers, so one more is written before it.
      expect(typedIn(html, /<textarea[^>]*>([^<]*)<\/textarea>/).replace(/^\n(?=\n)/, '')).toBe(body)
      expect(typedIn(html, /<input id="contact"[^>]* value="([^"]*)"/)).toBe(contact)
    }),
  )
})
