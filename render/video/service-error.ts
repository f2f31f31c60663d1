/** Turns what goes wrong between us and a service into plain words, with the service's own words quoted. */
import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import { ClipError, withoutSecrets, type ClipErrorKind } from './clip-error.ts';

/** What was being done when it went wrong. */
export type Step = 'start' | 'status' | 'download' | 'cancel' | 'models';

export interface Conversation {
  readonly step: Step;
  /** The service's address, for the message. */
  readonly service: string;
  readonly key: string;
}

/** The original error is dropped on purpose: it may carry headers and addresses that hold secrets. */
export function toClipError(error: unknown, { step, service, key }: Conversation): ClipError {
  if (error instanceof ClipError) return error;
  const { kind, message } = explain(error, step, service);
  return new ClipError(kind, withoutSecrets(message, key));
}

interface Explanation {
  readonly kind: ClipErrorKind;
  readonly message: string;
}

function explain(error: unknown, step: Step, service: string): Explanation {
  if (error instanceof APIConnectionTimeoutError) {
    return { kind: 'unreachable', message: `The video service at ${service} did not answer in time.` };
  }
  if (!isAnswer(error)) {
    const reason = deepestReason(error);
    return {
      kind: 'unreachable',
      message: `The video service at ${service} could not be reached (${reason}). Check its address and that it is running.`,
    };
  }
  const said = error.error === undefined ? '' : ` It says: “${wordsOf(error)}”`;
  return explainStatus(error.status, step, service, said, retryAfter(error));
}

/** The service was reached and gave an answer of its own. */
function isAnswer(error: unknown): error is APIError & { readonly status: number } {
  return error instanceof APIError && !(error instanceof APIConnectionError) && error.status !== undefined;
}

function explainStatus(status: number, step: Step, service: string, said: string, wait: string): Explanation {
  switch (status) {
    case 401:
      return { kind: 'key', message: `The video service at ${service} did not accept the API key.${said}` };
    case 403:
      return { kind: 'key', message: `The video service at ${service} does not allow this key to do that.${said}` };
    case 402:
      return { kind: 'refused', message: `The video service at ${service} wants to be paid first.${said}` };
    case 404:
      return explainMissing(step, service, said);
    case 408:
    case 425:
    case 429:
      return {
        kind: 'busy',
        message: `The video service at ${service} is busy, or the account's limit is used up; try again ${wait}.${said}`,
      };
    default:
      if (status >= 500) {
        return {
          kind: 'trouble',
          message: `The video service at ${service} has trouble of its own (${status}).${said}`,
        };
      }
      return { kind: 'refused', message: `The video service at ${service} refused the request (${status}).${said}` };
  }
}

function explainMissing(step: Step, service: string, said: string): Explanation {
  switch (step) {
    case 'download':
      return { kind: 'not-ready', message: `The clip is not there yet at ${service}.${said}` };
    case 'status':
    case 'cancel':
      return {
        kind: 'unknown-job',
        message: `The video service at ${service} does not know this job any more.${said}`,
      };
    case 'start':
    case 'models':
      return { kind: 'refused', message: `There is no video service at ${service}, or it lacks that model.${said}` };
  }
}

function wordsOf(error: APIError): string {
  const body = error.error as { readonly message?: unknown };
  return typeof body.message === 'string' ? body.message : JSON.stringify(body);
}

function retryAfter(error: APIError): string {
  const seconds = Number(error.headers?.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? `in ${Math.ceil(seconds)} s` : 'in a while';
}

/** A refused connection is wrapped several times over; the innermost error says what it was. */
function deepestReason(error: unknown): string {
  let reason = error;
  while (reason instanceof Error && reason.cause instanceof Error) reason = reason.cause;
  if (!(reason instanceof Error)) return 'no reason given';
  const code = 'code' in reason && typeof reason.code === 'string' ? reason.code : undefined;
  return code === undefined ? reason.message.replace(/\.$/, '') : (CODES[code] ?? code);
}

const CODES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection broke off',
  ENOTFOUND: 'there is no such address',
  EAI_AGAIN: 'the address could not be looked up',
  ETIMEDOUT: 'it took too long',
  UND_ERR_SOCKET: 'the connection broke off',
  UND_ERR_CONNECT_TIMEOUT: 'it took too long',
};
