/** A `fetch` under the `openai` package, which reads a server's own words in one shape only: every other shape is put into that one. */
import { serverWords } from './job-answer.ts';

/** Answers that succeed pass through untouched. */
export async function plainFetch(url: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (response.ok) return response;
  const message = serverWords(parseJson(await response.text()));
  const headers = new Headers({ 'content-type': 'application/json' });
  const wait = response.headers.get('retry-after');
  if (wait !== null) headers.set('retry-after', wait);
  const body = JSON.stringify(message === undefined ? {} : { error: { message } });
  return new Response(body, { status: response.status, headers });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
