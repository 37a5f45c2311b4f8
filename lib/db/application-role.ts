/**
 * The role in which the application reads and writes. It owns nothing and logs in through another: whoever
 * connects takes it on with the connection itself, so that not even an owner's address can go round the rules.
 */
export const APPLICATION_ROLE = 'proviso_app'

/** libpq start-up options of every connection of the application. */
export const APPLICATION_OPTIONS = `-c role=${APPLICATION_ROLE} -c idle_in_transaction_session_timeout=60000 -c lock_timeout=15000`
