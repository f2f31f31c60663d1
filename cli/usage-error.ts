/** A mistake in how the command was called or in what it was pointed at: one plain sentence and exit code 2. */
export class UsageError extends Error {}
