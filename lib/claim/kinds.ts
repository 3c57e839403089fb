/** The closed vocabularies of claims, as the database has them. Labels are in the catalogues (words.*). */
export const CLAIM_KINDS = [
  'charge',
  'stage',
  'measure',
  'custody',
  'release',
  'sentence',
  'outcome',
  'life',
  'event',
  'statement',
  'recognition',
  'role',
  'name',
  'concern',
  'ask',
] as const
export const CHARGE_STEPS = [
  'registered',
  'suspected',
  'charged',
  'requalified',
  'dropped',
  'convicted',
  'acquitted',
] as const
export const LEGAL_STAGES = [
  'under_investigation',
  'suspected',
  'charged',
  'on_trial',
  'closed',
  'wanted',
] as const
export const MEASURE_KINDS = [
  'police_custody',
  'remand',
  'house_arrest',
  'undertaking_not_to_leave',
  'exit_ban',
  'psychiatric_facility',
] as const
export const CUSTODIES = [
  'at_liberty',
  'police_custody',
  'remand',
  'house_arrest',
  'administrative_arrest',
  'imprisoned',
  'freedom_restricted',
  'psychiatric_facility',
] as const
export const COMPONENT_KINDS = [
  'imprisonment',
  'restricted_freedom',
  'suspended',
  'administrative_arrest',
  'fine',
  'activity_ban',
  'compulsory_medical',
  'community_service',
  'correctional_labour',
  'confiscation',
  'unspecified',
] as const
export const OUTCOMES = [
  'upheld',
  'quashed',
  'reduced',
  'in_force',
  'cassation_refused',
  'acquitted',
  'served',
  'paroled',
  'pardoned',
] as const
export const LIVES = ['killed', 'died', 'died_in_custody', 'in_exile'] as const
export const EVENT_KINDS = [
  'search',
  'summons',
  'warning',
  'hunger_strike',
  'hospital',
  'transfer',
  'trial',
  'attack',
  'harassment',
  'publication',
  'registration_refused',
  'access_restricted',
  'investigation',
  'death_toll',
  'law',
  'commemoration',
  'other',
] as const
export const PARTIES = [
  'authorities',
  'subject',
  'defence',
  'family',
  'ngo',
  'intergovernmental',
  'media',
  'expert',
] as const
export const LOCATOR_PARTS = ['body', 'excerpt', 'title', 'related', 'entry', 'caption'] as const
export const STANCES = ['supports', 'disputes'] as const
export const STANDINGS = ['stands', 'set_aside'] as const

export type ClaimKind = (typeof CLAIM_KINDS)[number]
export type ComponentKind = (typeof COMPONENT_KINDS)[number]
