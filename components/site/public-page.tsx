import { randomInt } from 'node:crypto'
import type { ReactNode } from 'react'
import { isLang, type Lang } from '@/lib/i18n/lang'
import { voiceOf, type Voice } from '@/lib/i18n/voice'
import { BusyError, renderBounded } from '@/lib/pages/bounded'
import { BadParameterError, unpackParameters } from '@/lib/pages/parameters'
import { log } from '@/lib/log'
import { isSlug } from '@/lib/site/paths'
import { Moved, NotStored, Notice } from './notice'

interface Request<P> {
  readonly lang: Lang
  readonly voice: Voice
  readonly params: P
}

type Answer = ReactNode | { readonly moved: string } | { readonly gone: true } | null
type Params<P> = { readonly params: Promise<P & { lang: string }> }

/**
 * Wraps a public page, rendered when it is not stored: no answer is «not found», an error is a page without scripts and a number in the log. `answer`
 * does all reading; what it returns is only put together.
 */
export function publicPage<P extends object>(answer: (request: Request<P>) => Promise<Answer>) {
  return async function PublicPage({ params }: Params<P>) {
    const { lang, ...rest } = await params
    if (!isLang(lang) || !couldBe(rest))
      return <Notice kind={{ status: 404 }} voice={voiceOf(isLang(lang) ? lang : 'en')} />
    const voice = voiceOf(lang)
    return answered(voice, () => renderBounded(() => answer({ lang, voice, params: rest as unknown as P })))
  }
}

/** The same for a page with parameters, which is rendered a few at a time and never kept. */
export function parameterPage<P extends object>(
  answer: (request: Request<P> & { readonly query: URLSearchParams }) => Promise<Answer>,
) {
  return async function ParameterPage({ params }: Params<P & { packed: string }>) {
    const { lang, packed, ...rest } = await params
    if (!isLang(lang) || !couldBe(rest))
      return <Notice kind={{ status: 404 }} voice={voiceOf(isLang(lang) ? lang : 'en')} />
    const voice = voiceOf(lang)
    const query = unpackParameters(packed)
    return (
      <>
        <NotStored />
        {await answered(voice, () =>
          renderBounded(() => answer({ lang, voice, params: rest as unknown as P, query }), 'parameters'),
        )}
      </>
    )
  }
}

/** An address that no record can have is refused before anything is looked up or kept for it. */
function couldBe(params: object): boolean {
  return !('slug' in params) || (typeof params.slug === 'string' && isSlug(params.slug))
}

async function answered(voice: Voice, answer: () => Promise<Answer>): Promise<ReactNode> {
  try {
    const said = await answer()
    if (said === null) return <Notice kind={{ status: 404 }} voice={voice} />
    if (typeof said === 'object' && 'moved' in said) return <Moved to={said.moved} />
    if (typeof said === 'object' && 'gone' in said) return <Notice kind={{ status: 410 }} voice={voice} />
    return said
  } catch (error) {
    if (error instanceof BadParameterError)
      return <Notice kind={{ status: 400, reason: error.say(voice), typed: error.typed }} voice={voice} />
    if (error instanceof BusyError) return <Notice kind={{ status: 503 }} voice={voice} />
    const number = String(randomInt(100_000, 1_000_000))
    log.error(`page failed, number ${number}`, error)
    return <Notice kind={{ status: 500, number }} voice={voice} />
  }
}
