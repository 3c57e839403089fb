import { publicLookups } from '@/lib/case/lookups'
import { getCaseVersion } from '@/lib/case/version-dossier'
import type { Voice } from '@/lib/i18n/voice'
import { BadParameterError } from '@/lib/pages/parameters'
import { tagPage, tags } from '@/lib/pages/tags'
import { toWordsOrNull } from '@/lib/i18n/words'
import { referencesOf } from '@/lib/record/references'
import { findAddress } from '@/lib/site/queries'
import { describeVersions } from './describe'
import type { VersionedKind, VersionList } from './dto'
import { findVersioned, getPersonVersion, listCorrections, listVersions, sourcesOfLetters } from './queries'

const VERSIONS_ON_PAGE = 20
const CORRECTIONS_ON_PAGE = 50

/** One page of the versions of a record, or what became of what stood at the address; null beyond the last page. */
export async function loadVersionsPage(
  kind: VersionedKind,
  slug: string,
  voice: Voice,
  query: URLSearchParams = new URLSearchParams(),
) {
  const record = await findVersioned(kind, slug)
  if (!record) return findAddress(kind, slug)
  const { id, ...named } = record
  const page = readPage(query)
  // One more than is shown: the last of them tells what it changed.
  const { versions, count } = await listVersions(kind, id, {
    skip: (page - 1) * VERSIONS_ON_PAGE,
    take: VERSIONS_ON_PAGE + 1,
  })
  const [first] = versions
  const last = Math.ceil(count / VERSIONS_ON_PAGE)
  if (!first) return null
  const docs = versions.map(({ doc }) => doc)
  await tagBehind([id, ...docs.flatMap(referencesOf).map((each) => each.id)])
  const lookups = await publicLookups(docs)
  const lines = describeVersions(versions, lookups, voice).slice(0, VERSIONS_ON_PAGE)
  const present = page === 1 ? first.number : await numberOfPresent(kind, id)
  const list: VersionList = { record: named, present, lines, page, last }
  return { list }
}

const numberOfPresent = async (kind: VersionedKind, id: string) =>
  (await listVersions(kind, id, { skip: 0, take: 1 })).versions[0]?.number ?? 0

/** A case as it was published, or what became of what stood at the address; null where there is no such version. */
export async function loadCaseVersionPage(slug: string, number: string) {
  const record = await findVersioned('case', slug)
  if (!record) return findAddress('case', slug)
  const found = await getCaseVersion(record.id, record.slug, readNumber(number))
  if (!found) return null
  const { note, behind, ...version } = found
  await tagBehind(
    behind,
    version.dossier.subjects.map(({ id }) => id),
  )
  return { version: { ...version, note: toWordsOrNull(note) } }
}

/** A person as they were published. */
export async function loadPersonVersionPage(slug: string, number: string) {
  const record = await findVersioned('person', slug)
  if (!record) return findAddress('person', slug)
  const found = await getPersonVersion(record.id, readNumber(number))
  if (!found) return null
  const { behind, ...version } = found
  await tagBehind(behind)
  return { record: { slug: record.slug, name: record.name }, version }
}

/** One page of all corrections, the latest first; null beyond the last page. */
export async function loadCorrections(query: URLSearchParams = new URLSearchParams()) {
  await tagPage([tags.register])
  const page = readPage(query)
  const { lines, count } = await listCorrections({
    skip: (page - 1) * CORRECTIONS_ON_PAGE,
    take: CORRECTIONS_ON_PAGE,
  })
  const last = Math.max(1, Math.ceil(count / CORRECTIONS_ON_PAGE))
  return page > last ? null : { lines, page, last }
}

/** Old words show who and what readers may see today: the page goes with any of them. */
async function tagBehind(ids: readonly string[], lists: readonly string[] = []): Promise<void> {
  const reporting = await sourcesOfLetters(ids)
  await tagPage([...[...ids, ...reporting].map(tags.shows), ...lists.map(tags.lists)])
}

/** 0, which no version has, for what is no number. */
const readNumber = (text: string): number => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : 0)

/** @throws BadParameterError */
function readPage(query: URLSearchParams): number {
  const given = query.get('page') ?? '1'
  if (!/^[1-9]\d{0,4}$/.test(given)) throw new BadParameterError(({ t }) => t('version.badPage'))
  return Number(given)
}
