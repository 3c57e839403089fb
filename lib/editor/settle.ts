import { NEEDS_SUBJECT } from '@/lib/claim/fields'
import { isJsonArray, isJsonObject, type JsonObject } from '@/lib/document/json'
import type { RowKey } from './rows'

/**
 * Writes what follows from a row that was just put into a case: a charge is of its proceeding, an outcome of its sentence,
 * and what happens to the subject of a proceeding is about that subject, also when the proceeding gets another.
 */
export function settle(content: JsonObject, { section, row }: Pick<RowKey, 'section' | 'row'>): JsonObject {
  if (section !== 'claims' && section !== 'proceedings') return content
  const claims = listOf(content, 'claims')
  const proceedings = listOf(content, 'proceedings')
  if (proceedings.length === 0 || claims.length === 0) return content
  const touched = (claim: JsonObject) =>
    section === 'claims'
      ? claim['id'] === row || claim['sentenceId'] === row
      : claim['proceedingId'] === row || isChargeOf(claim, proceedings, row)
  return {
    ...content,
    claims: claims.map((claim) => (touched(claim) ? settled(claim, claims, proceedings) : claim)),
  }
}

const listOf = (content: JsonObject, name: string): JsonObject[] => {
  const list = content[name]
  return isJsonArray(list) ? list.filter(isJsonObject) : []
}

function settled(
  claim: JsonObject,
  claims: readonly JsonObject[],
  proceedings: readonly JsonObject[],
): JsonObject {
  const proceedingId = proceedingOf(claim, claims, proceedings)
  const proceeding = proceedings.find(({ id }) => id === proceedingId)
  if (!proceeding || !needsSubject(claim)) return claim
  const { personId: _person, groupId: _group, ...rest } = claim
  const { personId, groupId } = proceeding
  return {
    ...rest,
    proceedingId,
    ...(personId !== undefined && { personId }),
    ...(groupId !== undefined && { groupId }),
  }
}

const needsSubject = ({ kind }: JsonObject) => [...NEEDS_SUBJECT].some((each) => each === kind)

function proceedingOf(claim: JsonObject, claims: readonly JsonObject[], proceedings: readonly JsonObject[]) {
  const { kind, chargeId, sentenceId, proceedingId } = claim
  if (kind === 'charge' && chargeId !== undefined)
    return proceedings.find((each) => hasCharge(each, chargeId))?.['id'] ?? proceedingId
  if (kind === 'outcome' && sentenceId !== undefined)
    return claims.find(({ id }) => id === sentenceId)?.['proceedingId'] ?? proceedingId
  return proceedingId
}

const hasCharge = (proceeding: JsonObject, chargeId: unknown) =>
  listOf(proceeding, 'charges').some(({ id }) => id === chargeId)

const isChargeOf = (claim: JsonObject, proceedings: readonly JsonObject[], row: string) =>
  claim['chargeId'] !== undefined &&
  proceedings.some((each) => each['id'] === row && hasCharge(each, claim['chargeId']))
