import type { Voice } from '@/lib/i18n/voice'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A whole page for an answer that no page of the framework can give: what happened, what was kept, what to do. */
export function plainPage(
  voice: Voice,
  status: number,
  words: {
    readonly title: string
    readonly text: string
    readonly link: { to: string; text: string }
    /** What was typed and is kept nowhere else, given back to be copied. */
    readonly held?: { readonly label: string; readonly text: string }
  },
): Response {
  const { title, text, link, held } = words
  const html = `<!doctype html>
<html lang="${voice.lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escaped(title)} · ${escaped(voice.t('site.name'))}</title>
<main>
<p>${status}</p>
<h1>${escaped(title)}</h1>
<p>${escaped(text)}</p>
${held ? `<p><label>${escaped(held.label)}<br><textarea rows="12" cols="60" readonly>\n${escaped(held.text)}</textarea></label></p>` : ''}
<p><a href="${escaped(link.to)}">${escaped(link.text)}</a></p>
</main>
</html>
`
  return new Response(html, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
