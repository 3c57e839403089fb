/** Letters in a report, as browsers count them for `maxlength`. */
export const LONGEST_BODY = 5000
export const LONGEST_CONTACT = 500
export const LONGEST_ANSWER = 10_000

/** A form that comes back sooner was not read by a person. */
export const LEAST_AGE_MS = 3000
export const MOST_AGE_MS = 24 * 60 * 60 * 1000

/** Reports of one hour that wait with the others; those beyond are held and looked at after them. */
export const WAITING_IN_HOUR = 30
/** Reports of one day, beyond which the form says that it is full. */
export const MOST_IN_DAY = 1000
