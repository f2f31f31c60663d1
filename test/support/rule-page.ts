/** Reads a rule's page: its sections and the examples in them, with the findings that caret lines mark. */

export interface MarkedFinding {
  /** Offsets in the example's text. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export interface Example {
  /** The section it stands in, such as `Found`. */
  readonly section: string;
  /** `screenplay`, or `jsonc` for a configuration. */
  readonly language: string;
  readonly text: string;
  readonly marked: readonly MarkedFinding[];
  /** The text after the first fix of the first finding; null where the page shows none. */
  readonly fixed: string | null;
}

export interface RulePage {
  readonly sections: readonly string[];
  readonly examples: readonly Example[];
}

export function readRulePage(markdown: string): RulePage {
  const sections: string[] = [];
  const examples: Example[] = [];
  let section = '';
  let fence: { readonly language: string; readonly fixed: boolean; readonly lines: string[] } | null = null;
  for (const line of markdown.split('\n')) {
    const opening = /^```(screenplay|jsonc)( fixed)?$/.exec(line);
    if (fence === null && opening !== null)
      fence = { language: opening[1] ?? '', fixed: opening[2] !== undefined, lines: [] };
    else if (fence !== null && line === '```') {
      const text = `${fence.lines.join('\n')}\n`;
      const last = examples.at(-1);
      if (!fence.fixed) examples.push({ section, language: fence.language, ...readMarks(text), fixed: null });
      else if (last !== undefined) examples[examples.length - 1] = { ...last, fixed: text };
      fence = null;
    } else if (fence !== null) fence.lines.push(line);
    else {
      const heading = /^#{2,3} (.*)$/.exec(line);
      if (heading?.[1] !== undefined) sections.push((section = heading[1]));
    }
  }
  return { sections, examples };
}

/** Takes the caret lines out of a text; each marks the line above it. */
function readMarks(text: string): Pick<Example, 'text' | 'marked'> {
  const kept: string[] = [];
  const marked: MarkedFinding[] = [];
  let lineStart = 0;
  let offset = 0;
  for (const line of text.split('\n')) {
    const mark = /^( *)(\^+) (.*)$/.exec(line);
    if (mark === null) {
      lineStart = offset;
      kept.push(line);
      offset += line.length + 1;
      continue;
    }
    const [, lead = '', carets = '', message = ''] = mark;
    marked.push({ start: lineStart + lead.length, end: lineStart + lead.length + carets.length, message });
  }
  return { text: kept.join('\n'), marked };
}
