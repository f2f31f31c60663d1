/** The preview panel: draws the shot the extension sends, plays it, and shows its prompt, state and findings. */
import type { ShotView } from '../core/ide/shot-view.ts';
import { createClipView } from './clip-view.ts';
import { element } from './element.ts';
import { createFindingsSection } from './findings-section.ts';
import type { FromPanel, PanelTab, ToPanel } from './messages.ts';
import { createPicture } from './picture.ts';
import { advance, atRest, refit, toggle, type Playback } from './playback.ts';
import { createPromptSection } from './prompt-section.ts';
import { createStateSection } from './state-section.ts';
import { createTabs } from './tabs.ts';
import { createTransport } from './transport.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPanel): void };

const editor = acquireVsCodeApi();
const facts = document.body.dataset;

const title = element('h1', { id: 'title' }, 'Waiting for the shot …');
const renderButton = element('button', { type: 'button', id: 'render' }, 'Render a clip');
const notice = element('p', { class: 'notice', role: 'status', id: 'notice' });
const picture = createPicture(() => (facts.painted = String(Number(facts.painted ?? 0) + 1)));
const clip = createClipView();
const transport = createTransport((how) => change(how(playback)));
const prompt = createPromptSection({
  target: (target) => editor.postMessage({ kind: 'target', target }),
  copy: (text) => editor.postMessage({ kind: 'copy', text }),
});
const state = createStateSection();
const findings = createFindingsSection();
const tabs = createTabs<PanelTab>('About this shot', [
  { id: 'prompt', label: 'Prompt', content: prompt.root },
  { id: 'state', label: 'State', content: state.root },
  { id: 'findings', label: 'Findings', content: findings.root },
]);

let view: ShotView | null = null;
let playback: Playback = atRest;
let nextTurn = 0;

notice.hidden = true;
document.body.append(
  element('header', {}, title, renderButton),
  notice,
  element('div', { class: 'pictures' }, picture.root, clip.root),
  transport.root,
  tabs.root,
);
renderButton.addEventListener('click', () => editor.postMessage({ kind: 'render' }));
window.addEventListener('message', (event: MessageEvent<ToPanel>) => receive(event.data));
transport.update(playback);
editor.postMessage({ kind: 'ready' });

function receive(message: ToPanel): void {
  switch (message.kind) {
    case 'shot':
      showShot(message);
      break;
    case 'missing':
      notice.textContent = `The text has no shot ${message.shot} at the moment.`;
      notice.hidden = false;
      break;
    case 'tab':
      tabs.select(message.tab);
      break;
  }
}

function showShot({ view: next, version, clip: rendered }: Extract<ToPanel, { readonly kind: 'shot' }>): void {
  const received = performance.now();
  const isOther = view?.shot !== next.shot;
  view = next;
  const fitted = refit(isOther ? { ...playback, position: 0, playing: false } : playback, next.staging);
  playback = fitted;
  picture.show(next.staging, fitted.position, true);

  title.textContent = `${next.shot} · ${next.staging.heading}`;
  notice.hidden = true;
  prompt.update(next);
  state.update(next);
  findings.update(next);
  tabs.label('findings', next.findings.length > 0 ? `Findings (${next.findings.length})` : 'Findings');
  transport.update(fitted);
  clip.show(rendered);
  if (isOther && !matchMedia('(prefers-reduced-motion: reduce)').matches) change(toggle(fitted));

  requestAnimationFrame(() => {
    const milliseconds = performance.now() - received;
    facts.shot = next.shot;
    facts.version = String(version);
    facts.redrawMs = milliseconds.toFixed(1);
    editor.postMessage({ kind: 'drawn', shot: next.shot, version, milliseconds });
  });
}

function change(next: Playback): void {
  const starts = next.playing && !playback.playing;
  playback = next;
  showMoment();
  if (!starts) return;
  cancelAnimationFrame(nextTurn);
  nextTurn = requestAnimationFrame((now) => run(now, now));
}

/** One turn of the clock while playing; `last` and `now` are milliseconds. */
function run(last: number, now: number): void {
  playback = advance(playback, (now - last) / 1000);
  showMoment();
  if (playback.playing) nextTurn = requestAnimationFrame((next) => run(now, next));
}

function showMoment(): void {
  if (view !== null) picture.show(view.staging, playback.position, true);
  transport.update(playback);
  clip.follow(playback);
}
