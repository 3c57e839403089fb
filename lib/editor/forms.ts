import { isJsonArray, isJsonObject, type Json, type JsonObject } from '@/lib/document/json'
import { LANGS } from '@/lib/i18n/lang'
import { readPick } from '@/lib/picker/picked'
import { valueOf, valuesOf, type Field, type Fields } from './field'

/** What the form of a row shows. `fromFields` reads it back. */
export function toFields(fields: readonly Field[], row: JsonObject): Fields {
  return Object.fromEntries(fields.flatMap((field) => shown(field, row)))
}

function shown(field: Field, row: JsonObject): [string, string | string[]][] {
  const { name } = field
  const value = field.type === 'about' ? undefined : row[name]
  switch (field.type) {
    case 'line':
    case 'text':
    case 'date':
    case 'day':
    case 'hidden':
    case 'pick':
    case 'own':
    case 'number':
      return [[name, textOf(value)]]
    case 'choice':
      return [[name, textOf(value) || (field.otherwise ?? '')]]
    case 'tick':
      return value === true ? [[name, 'yes']] : []
    case 'words':
    case 'longWords':
      return LANGS.map((lang) => [`${name}.${lang}`, isJsonObject(value) ? textOf(value[lang]) : ''])
    case 'langs':
    case 'picks':
      return [[name, isJsonArray(value) ? value.map(textOf) : []]]
    case 'about':
      return [[name, aboutOf(row)]]
    case 'rows': {
      const rows = isJsonArray(value) ? value.filter(isJsonObject) : []
      const ids = rows.map(({ id }) => textOf(id))
      return [
        [name, ids],
        ...rows.flatMap((each, index) =>
          field.fields
            .flatMap((sub) => shown(sub, each))
            .map(([sub, text]): [string, string | string[]] => [`${name}.${ids[index]}.${sub}`, text]),
        ),
      ]
    }
  }
}

const textOf = (value: Json | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

/** «person:<id>» or «group:<id>»; empty where it is about neither. */
function aboutOf({ personId, groupId }: JsonObject): string {
  if (typeof groupId === 'string') return `group:${groupId}`
  return typeof personId === 'string' ? `person:${personId}` : ''
}

/**
 * The row that a form says, as yet unchecked: what does not fit (a number that is none) is in it as it was typed, so that
 * the schema names the field. Fields left empty are absent, rows within it that say nothing are left out.
 */
export function fromFields(fields: readonly Field[], typed: Fields): JsonObject {
  return Object.fromEntries(fields.flatMap((field) => said(field, typed, '')))
}

function said(field: Field, typed: Fields, prefix: string): [string, Json][] {
  const { name } = field
  const at = prefix + name
  const text = valueOf(typed, at)
  switch (field.type) {
    case 'line':
    case 'text':
    case 'date':
    case 'day':
      return text.trim() === '' ? [] : [[name, text]]
    // What stands around a quote begins and ends with spaces.
    case 'hidden':
    case 'own':
    case 'choice':
      return text === '' ? [] : [[name, text]]
    case 'pick':
      return pickedIn(typed, at).map((id) => [name, id])
    case 'number':
      return text.trim() === '' ? [] : [[name, numberOf(text.trim())]]
    case 'tick':
      return [[name, text !== '']]
    case 'words':
    case 'longWords': {
      const written = LANGS.map((lang) => [lang, valueOf(typed, `${at}.${lang}`)] as const)
      return [[name, Object.fromEntries(written.filter(([, each]) => each.trim() !== ''))]]
    }
    case 'langs':
      return [[name, [...new Set(valuesOf(typed, at))]]]
    case 'picks':
      return [[name, [...new Set([...valuesOf(typed, at), ...pickedIn(typed, adding(at))])]]]
    case 'about':
      return subjectOf(text)
    case 'rows':
      return [[name, rowIds(typed, at).flatMap((id) => subRow(field.fields, typed, `${at}.${id}.`, id))]]
  }
}

/** The box with which one more is picked into a list. */
export const adding = (name: string) => `${name}.add`

function pickedIn(typed: Fields, name: string): string[] {
  const picked = readPick(typed, name)
  return picked.state === 'picked' ? [picked.id] : []
}

/** Fields in which something is typed that was not chosen from what there is. */
export function notChosenIn(fields: readonly Field[], typed: Fields, prefix = ''): string[] {
  return fields.flatMap((field): string[] => {
    const name = prefix + field.name
    if (field.type === 'rows')
      return rowIds(typed, name)
        .filter((id) => valueOf(typed, `${name}.${id}.remove`) === '')
        .flatMap((id) => notChosenIn(field.fields, typed, `${name}.${id}.`))
    const box = field.type === 'pick' ? name : field.type === 'picks' ? adding(name) : null
    return box !== null && readPick(typed, box).state === 'asked' ? [box] : []
  })
}

const numberOf = (text: string): Json => (/^[0-9]{1,9}$/.test(text) ? Number(text) : text)

function subjectOf(text: string): [string, Json][] {
  const [of, id] = text.split(':')
  if (!id) return []
  return of === 'group' ? [['groupId', id]] : [['personId', id]]
}

/** The ids of the rows within a row that a form lists, in its order. */
export const rowIds = (typed: Fields, name: string): string[] => [...new Set(valuesOf(typed, name))]

function subRow(fields: readonly Field[], typed: Fields, prefix: string, id: string): Json[] {
  if (valueOf(typed, `${prefix}remove`) !== '') return []
  const isBlank = fields.every((field) => isBlankField(field, typed, prefix))
  return isBlank ? [] : [{ id, ...Object.fromEntries(fields.flatMap((field) => said(field, typed, prefix))) }]
}

function isBlankField(field: Field, typed: Fields, prefix: string): boolean {
  const text = valueOf(typed, prefix + field.name)
  if (field.type === 'choice') return text === '' || text === field.otherwise
  if (field.type === 'pick') return readPick(typed, prefix + field.name).state === 'empty'
  if (field.type === 'words' || field.type === 'longWords')
    return LANGS.every((lang) => valueOf(typed, `${prefix}${field.name}.${lang}`).trim() === '')
  return text.trim() === ''
}

/**
 * The name of the field that a place in the row belongs to (`['components', '<id>', 'months']`); empty for the row as a
 * whole, or where the form asks for it elsewhere.
 */
export function fieldAt(fields: readonly Field[], place: readonly string[]): string {
  const [first = ''] = place
  const has = (name: string) => fields.some((field) => field.name === name)
  // What is wrong with a subject as a whole is wrong with its person, whose id is its own.
  if (place.length === 0) return has('id') ? 'id' : ''
  if ((first === 'personId' || first === 'groupId') && !has(first)) return has('about') ? 'about' : ''
  if (first === 'proceedingId' && !has(first))
    return ['chargeId', 'sentenceId'].find((name) => has(name)) ?? ''
  return has(first) ? place.join('.') : ''
}
