export type Success<Value> = { readonly ok: true; readonly value: Value }
export type Failure<Reason extends string, Details = undefined> = {
  readonly ok: false
  readonly reason: Reason
  readonly details: Details
}

/** An outcome that the caller is expected to handle. Refusals and bugs are thrown instead. */
export type Result<Value, Reason extends string, Details = unknown> =
  | Success<Value>
  | Failure<Reason, Details>

export function ok<Value>(value: Value): Success<Value> {
  return { ok: true, value }
}

/** An outcome that went the other way: a reason from a closed list, with what the screen needs to say it. */
export function fail<Reason extends string>(reason: Reason): Failure<Reason>
export function fail<Reason extends string, Details>(
  reason: Reason,
  details: Details,
): Failure<Reason, Details>
export function fail<Reason extends string, Details>(reason: Reason, details?: Details) {
  return { ok: false, reason, details }
}
