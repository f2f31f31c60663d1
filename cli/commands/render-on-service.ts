/** Has a video service make a shot's clip and keeps it among the project's takes. */
import { relative } from 'node:path';
import type { Analysis } from '../../core/project.ts';
import type { ShotTrace } from '../../core/timeline/timeline.ts';
import { renderTake } from '../../render/takes/render-take.ts';
import { takeFolder } from '../../render/takes/take-paths.ts';
import { createOpenAiVideos } from '../../render/video/openai-videos.ts';
import { progressOn } from '../progress.ts';
import { UsageError } from '../usage-error.ts';
import { knownTarget } from './prompt.ts';
import type { RenderedShot } from '../rendered-shot.ts';

export interface ServiceOptions {
  readonly baseUrl?: string;
  readonly model?: string;
}

/** The key comes from the environment only, so that it stands in no file and no shell history. */
export async function renderOnService(
  analysis: Analysis,
  traced: ShotTrace,
  targetId: string,
  options: ServiceOptions,
): Promise<RenderedShot> {
  const target = knownTarget(targetId);
  const baseURL = options.baseUrl ?? process.env['SHOTWRIGHT_BASE_URL'] ?? '';
  if (baseURL === '') {
    throw new UsageError('Say which video service to use: --base-url, or SHOTWRIGHT_BASE_URL in the environment.');
  }
  const key = process.env['SHOTWRIGHT_API_KEY'] ?? process.env['OPENAI_API_KEY'] ?? '';
  const { text, negative, seconds, size, shot } = analysis.prompt(traced, target);
  const progress = progressOn(process.stderr, `shot ${shot}`);
  const take = await renderTake(
    process.cwd(),
    createOpenAiVideos({ baseURL, key }),
    {
      screenplay: relative('.', analysis.path),
      target: target.id,
      request: { shot, model: options.model ?? target.id, prompt: text, negative, seconds, size },
    },
    {
      onStatus: (status) => {
        progress.show(status.progress ?? 0, 1);
      },
    },
  );
  progress.clear();
  for (const difference of take.differences) process.stderr.write(`shot ${shot}: ${difference}\n`);
  const video = `${takeFolder(process.cwd(), shot)}/${take.id}.mp4`;
  return { shot, kind: 'clip', video, still: null, seconds: take.got.seconds };
}
