import fc from 'fast-check'

/** Milliseconds for one property: what it does not find in these, a case of its own should say. */
const PATIENCE = 150

// A mutant that lives must live again in the next run.
fc.configureGlobal({ seed: 28, interruptAfterTimeLimit: PATIENCE, markInterruptAsFailure: false })
