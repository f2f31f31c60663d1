/** The one error of this folder: a message a writer can act on, free of secrets. */

export type ClipErrorKind =
  /** The key is missing, wrong or not allowed to do this. */
  | 'key'
  /** Asked too often, or the account's limit is used up. */
  | 'busy'
  /** The service won't do what was asked. */
  | 'refused'
  | 'unreachable'
  /** The service is there but broken. */
  | 'trouble'
  /** The clip isn't there yet although the job says it is. */
  | 'not-ready'
  /** The service doesn't know the job. */
  | 'unknown-job'
  /** The job ended without a clip. */
  | 'failed'
  | 'timed-out'
  /** What came back is no usable clip. */
  | 'unusable';

export class ClipError extends Error {
  readonly kind: ClipErrorKind;

  constructor(kind: ClipErrorKind, message: string) {
    super(message);
    this.name = 'ClipError';
    this.kind = kind;
  }

  /** Asking again later may well work; a paid job is not given up for it. */
  get passing(): boolean {
    return this.kind === 'busy' || this.kind === 'unreachable' || this.kind === 'trouble' || this.kind === 'not-ready';
  }

  /** The job is over for good, so there is nothing left to come back for. */
  get final(): boolean {
    return this.kind === 'failed' || this.kind === 'unknown-job';
  }
}

/** The text without the key, or anything else that looks like one. */
export function withoutSecrets(text: string, key: string): string {
  const known = key.length >= 4 ? text.replaceAll(key, HIDDEN) : text;
  return known.replace(/\bBearer\s+\S+/gi, `Bearer ${HIDDEN}`).replace(/\b(?:sk|pk|rk)-[\w*.…-]{4,}/g, HIDDEN);
}

const HIDDEN = '[key]';
