/** The custom requests: everything the panel shows of a shot, and a prompt for a chosen target. */
import type { Prompt } from '../../core/prompt/prompt.ts';
import { viewPrompt, viewShot, type PromptRequest, type ShotRequest, type ShotView } from '../../core/ide/shot-view.ts';
import { answer, type Feature } from '../feature.ts';

export const shotView: Feature = {
  capability: {},
  register(workspace) {
    workspace.connection.onRequest('shotwright/shot', ({ uri, shot }: ShotRequest) =>
      answer<ShotView | null>(workspace, uri, null, ({ analysis }) => viewShot(analysis, shot) ?? null),
    );
    workspace.connection.onRequest('shotwright/prompt', ({ uri, shot, target }: PromptRequest) =>
      answer<Prompt | null>(workspace, uri, null, ({ analysis }) => viewPrompt(analysis, shot, target) ?? null),
    );
  },
};
