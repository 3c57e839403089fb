import { describe, expect, it } from 'vitest'
import type { PersonStatus, ProceedingDto } from '@/lib/case/dto'
import type { Citation, Claim, Custody, Life, PersonClaim, SourceBrief } from '@/lib/claim/dto'
import { day } from '@/lib/dates/day'
import { boundsOf, edtf } from '@/lib/dates/edtf'
import { LANGS } from '@/lib/i18n/lang'
import { voiceOf } from '@/lib/i18n/voice'
import {
  ADMINISTRATIVE_STATUSES,
  CRIMINAL_STATUSES,
  ENDED_STATUSES,
  type LegalStatus,
} from '@/lib/status/legal'
import type { LifeStatus } from '@/lib/status/life'
import { statusSentence } from './status-sentence'

const ON = day('2026-11-22')
const NAME = { kk: 'Гүлнәр Бажкенова', ru: 'Гульнара Бажкенова', en: 'Gulnara Bazhkenova' }
const CUSTODY: readonly Custody[] = [
  'at_liberty',
  'police_custody',
  'remand',
  'house_arrest',
  'administrative_arrest',
  'imprisoned',
  'freedom_restricted',
  'psychiatric_facility',
]
const LEGAL: readonly LegalStatus[] = [...CRIMINAL_STATUSES, ...ENDED_STATUSES, ...ADMINISTRATIVE_STATUSES]
const LIFE: readonly Life[] = ['killed', 'died', 'died_in_custody', 'in_exile']

function source(publisher: string, published: string | null, weak = false): SourceBrief {
  return {
    slug: 'source',
    publisher: { kk: publisher, ru: publisher, en: publisher },
    title: null,
    titleNote: null,
    lang: 'ru',
    published: published === null ? null : edtf(published),
    publishedLast: null,
    url: null,
    seenAs: 'full',
    weak,
  }
}

function citation(from: SourceBrief): Citation {
  return {
    id: 'x',
    source: from,
    part: 'body',
    paragraph: '1',
    words: null,
    stance: 'supports',
    saidBy: null,
    letter: null,
  }
}

function claim(date: string | null, from = source('Власть', '2025-12-02')): PersonClaim {
  const bounds = date === null ? { earliest: null, latest: day('2026-06-22') } : boundsOf(edtf(date))
  const made: Claim = {
    kind: 'release',
    id: 'claim',
    subject: { of: 'person', personId: 'p' },
    proceedingId: null,
    text: { en: 'text' },
    readIn: [],
    date: date === null ? null : edtf(date),
    ...bounds,
    dateNote: null,
    asOf: null,
    place: null,
    facility: null,
    standing: 'stands',
    disagreementId: null,
    citations: [citation(from)],
  }
  return made as PersonClaim
}

const UNKNOWN = { state: 'unknown', last: null, possibly: null } as const
const PROCEEDING: ProceedingDto = {
  id: 'g',
  kind: 'criminal',
  personId: 'p',
  groupId: null,
  name: { kk: 'Жалған ақпарат туралы іс', ru: 'Дело о ложной информации', en: 'False information case' },
  body: null,
  caseNumber: null,
  charges: [],
}

function status(parts: Partial<PersonStatus> = {}): PersonStatus {
  return {
    on: ON,
    custody: UNKNOWN,
    life: { state: 'living' },
    proceedings: [],
    headline: null,
    segments: [],
    ...parts,
  }
}

function inCustody(state: Custody, since = claim('2025-12-01'), confirmedBy = since): Partial<PersonStatus> {
  const told = { since, latest: confirmedBy, lastConfirmed: confirmedBy.latest, confirmedBy }
  return { custody: { state, ...told, termEnd: null, possibly: null } }
}

function inProceeding(legal: LegalStatus, count = 1): Partial<PersonStatus> {
  const since = claim('2025-12-01')
  const told = { since, latest: since, lastConfirmed: null, confirmedBy: null }
  const finding = { status: legal, ...told, proceeding: PROCEEDING }
  return { proceedings: Array.from({ length: count }, () => finding), headline: finding }
}

const lifeOf = (state: Life): LifeStatus => ({
  state,
  since: { ...claim('2024-07-02'), kind: 'life', life: state } as never,
})
const say = (lang: 'kk' | 'ru' | 'en', parts: Partial<PersonStatus>, name = NAME) =>
  statusSentence(name, status(parts), voiceOf(lang))

describe('one sentence', () => {
  it('English', () => {
    expect(
      say('en', {
        ...inCustody('house_arrest', claim('2025-12-01'), claim('2026-05-03')),
        ...inProceeding('under_investigation'),
      }),
    ).toBe(
      'As of 22 November 2026, on the sources at hand, Gulnara Bazhkenova has been under house arrest since 1 December 2025, last confirmed on 3 May 2026, according to Власть (2 December 2025); in the proceeding “False information case”, the case has been under investigation since 1 December 2025, not confirmed by a later source, according to Власть (2 December 2025).',
    )
  })

  it('Russian', () => {
    expect(
      say('ru', {
        ...inCustody('freedom_restricted', claim('2025-12-01'), claim('2026-05-03')),
        ...inProceeding('in_force'),
      }),
    ).toBe(
      'По состоянию на 22 ноября 2026 года, по имеющимся источникам, Гульнара Бажкенова отбывает ограничение свободы (это не тюрьма) с 1 декабря 2025 года, последнее подтверждение – 3 мая 2026 года, источник – Власть (2 декабря 2025 года); в производстве «Дело о ложной информации» приговор вступил в законную силу 1 декабря 2025 года, позднее источниками не подтверждено, источник – Власть (2 декабря 2025 года).',
    )
  })

  it('Kazakh', () => {
    expect(
      say('kk', {
        ...inCustody('remand', claim('2025-12-01'), claim('2026-05-03')),
        ...inProceeding('charged'),
      }),
    ).toBe(
      '2026 жылғы 22 қараша күнгі жағдай бойынша, қолда бар дереккөздерге сүйенсек, Гүлнәр Бажкенова 2025 жылғы 1 желтоқсаннан бері күзетпен ұсталып отыр, соңғы расталуы – 2026 жылғы 3 мамыр, дереккөз – Власть (2025 жылғы 2 желтоқсан); «Жалған ақпарат туралы іс» бойынша 2025 жылғы 1 желтоқсанда айып тағылған (бұл үкім емес), кейінгі дереккөз растамаған, дереккөз – Власть (2025 жылғы 2 желтоқсан).',
    )
  })

  it('says «unknown» with what was last known, and never «at liberty» as a fact', () => {
    const since = claim('2025-12-01')
    const last = {
      state: 'house_arrest',
      since,
      latest: since,
      to: day('2026-02-01'),
      why: 'term_ended',
    } as const
    const custody = { state: 'unknown', last, possibly: null } as const
    expect(say('en', { custody })).toContain(
      'it is not known whether Gulnara Bazhkenova is at liberty, and the last known state is “under house arrest” since 1 December 2025 and until 1 February 2026',
    )
    expect(say('ru', { custody })).toContain(
      'на свободе ли Гульнара Бажкенова, неизвестно, а последнее известное состояние – домашний арест с 1 декабря 2025 года до 1 февраля 2026 года',
    )
    expect(say('kk', { custody })).toContain(
      'Гүлнәр Бажкенова бостандықта ма, белгісіз, ал соңғы белгілі жағдайы – «үйқамақта», басталуы – 2025 жылғы 1 желтоқсан, 2026 жылғы 1 ақпанға дейін',
    )
  })

  it('an undated state is «at the latest» since the day of its source', () => {
    const undated = inCustody('imprisoned', claim(null))
    expect(say('en', undated)).toContain('has been imprisoned since 22 June 2026 at the latest')
    expect(say('ru', undated)).toContain('отбывает лишение свободы не позднее чем с 22 июня 2026 года')
    expect(say('kk', undated)).toContain(
      'кемінде 2026 жылғы 22 маусымнан бері бас бостандығынан айыру жазасын',
    )
  })

  it('an interval is no «since»: the state surely held only from its last day', () => {
    expect(say('en', inCustody('remand', claim('2026-01-05/2026-01-09')))).toContain(
      'since 9 January 2026 at the latest',
    )
  })

  it('puts the day of a source into the brackets that its name already has', () => {
    const sentence = say(
      'ru',
      inCustody('remand', claim('2025-12-01', source('Фергана (на английском)', null))),
    )
    expect(sentence).toContain('источник – Фергана (на английском, без даты).')
  })

  it('names both sources where one dates the state and a later one confirms it, and marks the weak', () => {
    const sentence = say(
      'en',
      inCustody('imprisoned', claim('2025-12-01'), claim('2026-01', source('Blog', null, true))),
    )
    expect(sentence).toContain('according to Власть (2 December 2025) and Blog (undated, weak source)')
  })
})

describe('the dead', () => {
  const dead = { ...inCustody('imprisoned'), ...inProceeding('wanted'), life: lifeOf('killed') }

  it('have neither custody nor proceedings in their sentence', () => {
    expect(say('en', { ...dead, headline: null })).toBe(
      'As of 22 November 2026, on the sources at hand, Gulnara Bazhkenova was killed and died on 2 July 2024, according to Власть (2 December 2025).',
    )
    for (const lang of LANGS) expect(say(lang, dead)).toBe(say(lang, { life: lifeOf('killed') }))
  })

  it('Russian agrees with a surname that has a gender, and with nothing else', () => {
    const named = (ru: string) => say('ru', { life: lifeOf('killed') }, { ...NAME, ru })
    expect(named('Айдос Садыков')).toContain('Айдос Садыков убит, смерть наступила 2 июля 2024 года')
    expect(named('Наталья Садыкова')).toContain('Наталья Садыкова убита, смерть наступила')
    expect(named('Думан Мухаммедкарим')).toContain(
      'Думан Мухаммедкарим: смерть в результате убийства наступила',
    )
  })
})

describe.each(LANGS)('every combination in %s', (lang) => {
  const lives: readonly LifeStatus[] = [{ state: 'living' }, ...LIFE.map(lifeOf)]
  const custodies = [{}, ...CUSTODY.map((state) => inCustody(state))]
  const legals = [{}, ...LEGAL.flatMap((legal) => [inProceeding(legal), inProceeding(legal, 3)])]
  it('is one sentence with the name and the day', () => {
    for (const life of lives)
      for (const custody of custodies)
        for (const legal of legals) {
          const sentence = say(lang, { ...custody, ...legal, life })
          expect(sentence).toMatch(/^[^{}]+[^.]\.$/)
          expect(sentence).toContain(NAME[lang])
          expect(sentence).toContain('2026')
          expect(sentence).not.toMatch(/person\.|words\.|undefined|\s\s|,,|\(\)/)
        }
  })

  it('restricted freedom is said not to be prison', () => {
    const words = { kk: 'түрме емес', ru: 'не тюрьма', en: 'not prison' }
    expect(say(lang, inCustody('freedom_restricted'))).toContain(words[lang])
  })
})
