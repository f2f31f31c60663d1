/** What is sent to ask for a clip, in the fields of the Videos API. */
import type OpenAI from 'openai';
import type { ClipRequest } from './provider.ts';

export type JobFields = Readonly<Record<string, unknown>>;

/** `seconds` is always there: without it some servers make a single frame. */
export function toFields({ model, prompt, negative, seconds, size, params }: ClipRequest): JobFields {
  return {
    ...params,
    model,
    prompt,
    seconds: String(seconds),
    ...(size === null ? {} : { size }),
    ...(negative === '' ? {} : { negative_prompt: negative }),
  };
}

/** A form has only texts: what is nested goes as JSON. The cast is for models whose sizes and lengths `openai` doesn't know. */
export function toForm(fields: JobFields): OpenAI.VideoCreateParams {
  const texts = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
  ]);
  return Object.fromEntries(texts) as OpenAI.VideoCreateParams;
}
