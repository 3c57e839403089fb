import { goTo } from '@/lib/desk/respond'
import { isLang } from '@/lib/i18n/lang'
import { askAnswer } from '@/lib/report/actions'

interface Context {
  readonly params: Promise<{ lang: string }>
}

/** Takes a receipt, which must not stand in an address. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { lang } = await params
  return goTo(await askAnswer(request, isLang(lang) ? lang : 'en'))
}

/** Whoever opens this address from a history is asked for the code. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang } = await params
  return goTo(`/${isLang(lang) ? lang : 'en'}/report/answer`)
}
