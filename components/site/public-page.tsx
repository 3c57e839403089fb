import { randomInt } from 'node:crypto'
import type { ReactNode } from 'react'
import { isLang, type Lang } from '@/lib/i18n/lang'
import { voiceOf, type Voice } from '@/lib/i18n/voice'
import { BusyError, renderBounded } from '@/lib/pages/bounded'
import { BadParameterError, unpackParameters } from '@/lib/pages/parameters'
import { presentMoment } from '@/lib/pages/stored-pages.mjs'
import { log } from '@/lib/log'
import { isSlug } from '@/lib/site/paths'
import { BeganAt, Moved, NotStored, Notice } from './notice'

interface Request<P> {
  readonly lang: Lang
  readonly voice: Voice
  readonly params: P
}

type Answer = ReactNode | { readonly moved: string } | { readonly gone: true } | null
type Params<P> = { readonly params: Promise<P & { lang: string }> }

/**
 * Wraps a public page, rendered when it is not stored: no answer is «not found», an error is a page without scripts and a
 * number in the log. `answer` does all reading; what it returns is only put together.
 */
export function publicPage<P extends object>(answer: (request: Request<P>) => Promise<Answer>) {
  return async function PublicPage({ params }: Params<P>) {
    const given = await params
    const began = presentMoment()
    return (
      <>
        <BeganAt moment={began} />
        {await answered(given, (voice) =>
          renderBounded(() => answer({ lang: voice.lang, voice, params: given })),
        )}
      </>
    )
  }
}

/** The same for a page with parameters, which is rendered a few at a time and never kept. */
export function parameterPage<P extends object>(
  answer: (request: Request<P> & { readonly query: URLSearchParams }) => Promise<Answer>,
) {
  return async function ParameterPage({ params }: Params<P & { packed: string }>) {
    const given = await params
    const query = unpackParameters(given.packed)
    return (
      <>
        <NotStored />
        {await answered(given, (voice) =>
          renderBounded(() => answer({ lang: voice.lang, voice, params: given, query }), 'parameters'),
        )}
      </>
    )
  }
}

/** An address that no record can have is refused before anything is looked up or kept for it. */
function couldBe(params: object): boolean {
  return !('slug' in params) || (typeof params.slug === 'string' && isSlug(params.slug))
}

async function answered(
  given: { readonly lang: string },
  answer: (voice: Voice) => Promise<Answer>,
): Promise<ReactNode> {
  const known = isLang(given.lang)
  const voice = voiceOf(known ? given.lang : 'en')
  if (!known || !couldBe(given)) return <Notice kind={{ status: 404 }} voice={voice} />
  try {
    const said = await answer(voice)
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
