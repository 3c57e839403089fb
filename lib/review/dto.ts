export const STEPS = [
  'submitted',
  'taken-back',
  'changes-requested',
  'published',
  'withdrawn',
  'reopened',
] as const
type StepAction = (typeof STEPS)[number]
export const isStep = (action: string): action is StepAction => STEPS.some((each) => each === action)

/** The last decision about a record: who, when, and what they said with it. */
export interface LastStep {
  readonly action: StepAction
  readonly name: string | null
  readonly at: Date
  readonly reason: string | null
}

export interface Person {
  readonly id: string
  readonly name: string
}

export interface GrantLine extends Person {
  readonly kind: 'access' | 'confidential'
  readonly ended: boolean
}
