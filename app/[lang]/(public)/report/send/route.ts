import { goTo } from '@/lib/desk/respond'
import { isLang } from '@/lib/i18n/lang'
import { sendReport } from '@/lib/report/actions'

interface Context {
  readonly params: Promise<{ lang: string }>
}

/** Takes the form. It is answered with the address of a page, so that loading that page again sends nothing again. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { lang } = await params
  return goTo(await sendReport(request, isLang(lang) ? lang : 'en'))
}

/** Whoever opens this address from a history gets an empty form. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang } = await params
  return goTo(`/${isLang(lang) ? lang : 'en'}/report`)
}
