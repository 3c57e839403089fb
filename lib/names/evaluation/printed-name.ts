/** One person's name in the forms in which it was printed. */
export interface PrintedName {
  /** Kazakh surname (nominative), for the count of surname collisions. */
  surname: string
  /** Kazakh Cyrillic, given name first. */
  kk: string
  /** Russian, «Surname, Given Patronymic» as encyclopaedias head their entries. */
  ru: string
  /** Latin forms, each as some publisher prints it. */
  latin: readonly string[]
  /** Kazakh in Arabic script; `composed` forms were written by rule, not found in print. */
  arabic?: { text: string; basis: 'attested' | 'composed' }
}
