/** draft → in review → changes requested → published → withdrawn. */
export const STATES = ['draft', 'in_review', 'changes_requested', 'published', 'withdrawn'] as const
export type State = (typeof STATES)[number]
export type Step = 'edit' | 'submit' | 'take_back' | 'request_changes' | 'publish' | 'withdraw' | 'reopen'

const STEPS: Readonly<Record<Step, Partial<Readonly<Record<State, State>>>>> = {
  // A change to what is published is a new draft beside it; what is being reviewed stands still until it is taken back.
  edit: { draft: 'draft', changes_requested: 'changes_requested', published: 'draft' },
  submit: { draft: 'in_review', changes_requested: 'in_review' },
  take_back: { in_review: 'draft' },
  request_changes: { in_review: 'changes_requested' },
  publish: { in_review: 'published' },
  // Hiding is possible at any moment.
  withdraw: {
    draft: 'withdrawn',
    in_review: 'withdrawn',
    changes_requested: 'withdrawn',
    published: 'withdrawn',
  },
  reopen: { withdrawn: 'draft' },
}

/** The state after a step; null where the step is not possible now. */
export const stateAfter = (state: State, step: Step): State | null => STEPS[step][state] ?? null
