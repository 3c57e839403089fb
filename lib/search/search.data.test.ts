import { describe, expect, test } from 'vitest'
import { EVERYONE } from '@/lib/auth/policy'
import { day } from '@/lib/dates/day'
import { withDatabase } from '@/lib/db/testing'
import { BadParameterError } from '@/lib/pages/parameters'
import { readSearch } from './query'
import { searchRecords } from './queries'
import { searchTermsOf } from './terms'

const here = withDatabase('founding')
/** As the page does it: from what is typed to what is found. */
async function search(typed: string, literal = false) {
  const asked = readSearch(new URLSearchParams(literal ? { q: typed, exact: '1' } : { q: typed }))
  return asked && searchRecords(EVERYONE, asked, day('2026-11-22'), 'en')
}
const slugs = (hits: readonly { slug: string }[] | undefined) => hits?.map(({ slug }) => slug)

describe('the same name', () => {
  test.each([
    ['Жыланбаев', 'written'],
    ['Zhylanbayev', 'written'],
    ['ZHYLANBAEV', 'written'],
    ['Jylanbayev', 'written'],
    ['Schylanbajew', 'spelling'],
    ['Jylanbaïev', 'spelling'],
    ['Жыланбаевтың', 'inflected'],
    ['Жыланбаеву', 'inflected'],
    ['ژىلانباەۆ', 'spelling'],
    ['جىلانبايەۆ', 'written'],
    ['Жыланбаев Марат', 'spelling'],
    ['Марат Жыланбаевқа', 'inflected'],
    ['Марат Төлегенұлы Жыланбаев', 'written'],
  ])('%s is Marat Zhylanbayev (%s)', async (typed, how) => {
    const found = await search(typed)
    expect(slugs(found?.people)).toEqual(['marat-zhylanbayev'])
    expect(found?.people[0]?.why.how).toBe(how)
    expect(found?.people[0]?.status.custody.state).toBe('imprisoned')
    expect(slugs(found?.cases)).toContain('marat-zhylanbayev-2023')
    expect(slugs(found?.like)).not.toContain('marat-zhylanbayev')
  })

  test('a surname alone finds all who bear it', async () => {
    expect(slugs((await search('Садыков'))?.people)).toContain('aidos-sadykov')
    expect(slugs((await search('Садыкова'))?.people)?.toSorted()).toEqual([
      'aidos-sadykov',
      'natalya-sadykova',
    ])
    expect(slugs((await search('Натальи Садыковой'))?.people)).toEqual(['natalya-sadykova'])
  })

  test('another father is another person', async () => {
    expect(slugs((await search('Марат Серікұлы Жыланбаев'))?.people)).toEqual([])
  })
})

describe('similar is not same', () => {
  test.each(['Serik Zhakhin', 'Серік Жахин', 'Серик Жахин', 'Zhakhin Serik', 'سەرىك جاحين'])(
    '%s is never Amangeldi Zhakhin',
    async (typed) => {
      const found = await search(typed)
      expect(found?.people).toEqual([])
      expect([found?.cases, found?.texts]).toEqual([[], []])
      const like = found?.like.find(({ slug }) => slug === 'amangeldi-zhakhin')
      expect(like).not.toHaveProperty('status')
      expect(like?.warning?.en).toContain('Serik Zhakhin')
    },
  )

  test('his surname finds Amangeldi, with the warning beside him', async () => {
    const found = await search('Zhakhin')
    expect(slugs(found?.people)).toEqual(['amangeldi-zhakhin'])
    expect(slugs((await search('Жажин'))?.people)).toEqual(['amangeldi-zhakhin'])
  })

  test.each([
    ['Bazhenova', 'gulnara-bazhkenova', 'similar'],
    ['Zylanbajew', 'marat-zhylanbayev', 'similar'],
    ['Жылан', 'marat-zhylanbayev', 'begins'],
    ['Секербаев', 'zhanar-sekerbayeva', 'begins'],
    ['А. Садыков', 'aidos-sadykov', 'begins'],
    ['Duman Muhametkarymov', 'duman-mukhamedkarim', 'similar'],
    ['Айдос Садкыов', 'aidos-sadykov', 'similar'],
    ['Марат Жылнабаев', 'marat-zhylanbayev', 'similar'],
    ['Садкыов', 'aidos-sadykov', 'similar'],
  ])('%s is only like %s (%s)', async (typed, slug, how) => {
    const found = await search(typed)
    expect(slugs(found?.people)).toEqual([])
    expect(found?.like.find((each) => each.slug === slug)?.why.how).toBe(how)
  })

  test('seven hundred people of the same first name hide no misspelt surname', async () => {
    const people = await here.prisma.person.createManyAndReturn({
      data: Array.from({ length: 700 }, (_, at) => ({
        slug: `crowd-${at}`,
        name: { en: 'Crowd' },
        sort: { en: 'crowd' },
        publication: 'published' as const,
      })),
    })
    await here.prisma.searchTerm.createMany({
      data: people.flatMap(({ id }, at) => {
        const name = at === 650 ? 'Erlan Tokbergenov' : `Erlan Crowd${String.fromCharCode(97 + (at % 26))}ov`
        return searchTermsOf({ kind: 'person', recordId: id, texts: [{ en: name }] })
      }),
    })
    expect(slugs((await search('Erlan Tokbregenov'))?.like)?.[0]).toBe('crowd-650')
    await here.prisma.searchTerm.deleteMany({ where: { recordId: { in: people.map(({ id }) => id) } } })
    await here.prisma.person.deleteMany({ where: { id: { in: people.map(({ id }) => id) } } })
  })

  test('a first name that is shared makes no likeness', async () => {
    const found = await search('Marat Ivanov')
    expect(found?.people).toEqual([])
    expect(slugs(found?.like)).not.toContain('marat-zhylanbayev')
  })
})

describe('literal spelling', () => {
  test('finds what is written so, and nothing else', async () => {
    expect(slugs((await search('Zhylanbayev', true))?.people)).toEqual(['marat-zhylanbayev'])
    const other = await search('Schylanbajew', true)
    expect([other?.people, other?.like, other?.texts]).toEqual([[], [], []])
    expect((await search('Жыланбаевтың', true))?.people).toEqual([])
  })
})

describe('other records and texts', () => {
  test('organisations, sources, letters and themes are found by a word of their names', async () => {
    expect(slugs((await search('Human Rights Watch'))?.organisations)).toContain('hrw')
    const azattyq = await search('Азаттық')
    expect(azattyq?.sources.length).toBeGreaterThan(3)
    expect(slugs(azattyq?.cases)).toContain('azattyq-access')
  })

  test('a text says which sentence', async () => {
    const found = await search('boycott referendum')
    const [text] = found?.texts ?? []
    expect(
      text?.sentence.filter(({ found: asked }) => asked).map((each) => each.text.toLowerCase()),
    ).toContain('boycott')
    expect(text?.lang).toBe('en')
  })
})

describe('what may not be seen', () => {
  test('an unpublished person is in no hit, exact or similar, and in no text', async () => {
    const person = await here.prisma.person.create({
      data: { slug: 'planted-draft', name: { en: 'Plantagenet Draftov' }, sort: { en: 'draftov' } },
    })
    await here.prisma.searchTerm.createMany({
      data: searchTermsOf({ kind: 'person', recordId: person.id, texts: [{ en: 'Plantagenet Draftov' }] }),
    })
    for (const typed of ['Plantagenet Draftov', 'Draftov', 'Draft', 'Draftow', 'Plantagenet Draftova']) {
      const found = await search(typed)
      expect(JSON.stringify([found?.people, found?.like])).not.toContain('planted')
    }
    await here.prisma.person.update({ where: { id: person.id }, data: { publication: 'published' } })
    expect(slugs((await search('Draftov'))?.people)).toEqual(['planted-draft'])
    expect(slugs((await search('Draftowy'))?.like)).toEqual(['planted-draft'])
    await here.prisma.person.update({ where: { id: person.id }, data: { publication: 'withdrawn' } })
    expect(slugs((await search('Draftov'))?.people)).toEqual([])
  })

  test('a draft claim is in no text, and neither is one whose sources are drafts', async () => {
    const claim = await here.prisma.claim.findFirstOrThrow({
      where: { text: { path: ['en'], string_contains: 'boycott' } },
    })
    const ids = async () => (await search('boycott'))?.texts.map(({ id }) => id)
    expect(await ids()).toContain(claim.id)
    await here.prisma.claim.update({ where: { id: claim.id }, data: { publication: 'draft' } })
    expect(await ids()).not.toContain(claim.id)
    await here.prisma.claim.update({ where: { id: claim.id }, data: { publication: 'published' } })
    await here.prisma.source.updateMany({ data: { publication: 'draft' } })
    expect(await ids()).not.toContain(claim.id)
    await here.prisma.source.updateMany({ data: { publication: 'published' } })
    expect(await ids()).toContain(claim.id)
  })
})

describe('whatever is typed', () => {
  const odd = [
    '%',
    '_',
    "'",
    '"',
    '\\',
    '--',
    '&',
    '|',
    '!',
    ':*',
    '*',
    '(',
    ')',
    '((',
    "';--",
    '<->',
    '%%%',
    '\\%',
    '2022',
    "Zhylanbayev' OR '1'='1",
    "'; DROP TABLE person; --",
    'a & b | !c',
    'Zhylanbayev:*',
    '${1}',
    '$1',
    '🙂',
    '哈萨克',
    'a',
    'ә',
    'a a a a a a a a a a a a a a a b',
    'ж'.repeat(200),
    'а '.repeat(100),
    '\\\\\\',
    '\u02bc\u02bc',
    '10%_\\',
    '\ud800',
    'İ',
    'null',
    '-',
    '…',
    'ﷺ',
  ]
  test.each(odd)('%j is answered', async (typed) => {
    for (const literal of [false, true]) await expect(search(typed, literal)).resolves.toBeDefined()
  })

  test('percent and underscore stand for themselves', async () => {
    for (const typed of ['%', '_', '%%%', '\\', '*', ':*', '\\%']) {
      const found = await search(typed)
      expect([found?.people, found?.cases, found?.sources, found?.texts], typed).toEqual([[], [], [], []])
    }
    expect((await search('%Zhylanbayev%', true))?.people).toEqual([])
    const theme = await here.prisma.theme.create({
      data: {
        slug: 'percent',
        name: { en: '100% of_it \\ «x»' },
        summary: { en: 'Odd' },
        publication: 'published',
      },
    })
    await here.prisma.searchTerm.createMany({
      data: searchTermsOf({
        kind: 'theme',
        recordId: theme.id,
        texts: [{ en: '100% of_it \\ «x»' }, { en: '100%' }],
      }),
    })
    for (const typed of ['100%', '%', '100% OF_IT'])
      expect(slugs((await search(typed))?.themes), typed).toEqual(['percent'])
    expect(slugs((await search('of_it', true))?.themes)).toEqual(['percent'])
    expect(slugs((await search('100_'))?.themes)).toEqual([])
    expect(slugs((await search('Zhylan%'))?.people)).toEqual([])
    expect(slugs((await search('2022'))?.cases)).toContain('january-2022')
    expect(await here.prisma.person.count()).toBeGreaterThan(5)
  })

  test('marks of direction, zero-width and control characters are dropped, and the search goes on', async () => {
    for (const typed of [
      '\u202eЖыланбаев\u202c',
      'Жылан\u200bбаев',
      '\u0000Жыланбаев\u0007',
      '  Жыланбаев\t',
      'Zhylan\u00adbayev',
    ])
      expect(slugs((await search(typed))?.people), JSON.stringify(typed)).toEqual(['marat-zhylanbayev'])
    expect(await search('\u200b\u202e\u0000 ')).toBeNull()
  })

  test('ten thousand characters are refused, with what fits kept', async () => {
    const error = await search('Жыланбаев '.repeat(1000)).catch((refused: unknown) => refused)
    expect(error).toBeInstanceOf(BadParameterError)
    expect((error as BadParameterError).typed).toMatch(/^Жыланбаев Жыланбаев/)
    expect((error as BadParameterError).typed.length).toBeLessThanOrEqual(200)
  })
})
