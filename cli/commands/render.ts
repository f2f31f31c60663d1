/** `shotwright render`: a video and a still of each shot; drawn here, or made by a video service where a target is named. */
import { join, resolve } from 'node:path';
import type { Analysis } from '../../core/project.ts';
import type { ShotTrace } from '../../core/timeline/timeline.ts';
import { renderMovie } from '../../render/movie/render-movie.ts';
import { renderStill } from '../../render/movie/render-still.ts';
import { toPathPart } from '../../render/takes/take-paths.ts';
import { writeWhole } from '../../render/whole-file.ts';
import { chooseShots, type ShotChoice } from '../choose-shots.ts';
import { progressOn } from '../progress.ts';
import type { RenderedShot } from '../rendered-shot.ts';
import { analyseFile } from '../screenplays.ts';
import { UsageError } from '../usage-error.ts';
import { renderOnService, type ServiceOptions } from './render-on-service.ts';

export interface RenderOptions extends ShotChoice, ServiceOptions {
  readonly all?: boolean;
  readonly target?: string;
  readonly output: string;
  readonly width: number;
  readonly json?: boolean;
}

export async function renderCommand(file: string, options: RenderOptions): Promise<void> {
  const analysis = analyseFile(file);
  if (options.shot === undefined && options.scene === undefined && options.all !== true) {
    throw new UsageError('Say what to render: --shot ID, --scene NUMBER or --all.');
  }
  const rendered: RenderedShot[] = [];
  for (const traced of chooseShots(analysis, options)) {
    const made =
      options.target === undefined
        ? await renderAnimatic(analysis, traced, options)
        : await renderOnService(analysis, traced, options.target, options);
    rendered.push(made);
    if (options.json !== true) process.stdout.write(`${made.video}\n${made.still === null ? '' : `${made.still}\n`}`);
  }
  if (options.json === true) process.stdout.write(`${JSON.stringify({ version: 1, rendered }, null, 2)}\n`);
}

async function renderAnimatic(analysis: Analysis, traced: ShotTrace, options: RenderOptions): Promise<RenderedShot> {
  const staging = analysis.staging(traced);
  const name = toPathPart(traced.shot.id === '' ? 'shot' : traced.shot.id);
  const video = resolve(join(options.output, `${name}.mp4`));
  const still = resolve(join(options.output, `${name}.png`));
  const width = Math.max(64, options.width);
  const size = { width, height: Math.round((width * 9) / 16) };
  await writeWhole(still, await renderStill(staging, staging.seconds * 0.4, size));
  const progress = progressOn(process.stderr, `shot ${traced.shot.id}`);
  const movie = await renderMovie(staging, { path: video, ...size, onProgress: progress.show });
  progress.clear();
  return { shot: traced.shot.id, kind: 'animatic', video, still, seconds: movie.seconds };
}
