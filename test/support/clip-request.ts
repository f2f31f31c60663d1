/** A request for a clip, for tests that need some request or other. */
import type { ClipRequest } from '../../render/video/provider.ts';

export const clipRequest: ClipRequest = {
  shot: '1A',
  model: 'test-model',
  prompt: 'A runner crosses a dune.',
  negative: '',
  seconds: 8,
  size: '1280x720',
};
