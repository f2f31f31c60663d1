/** The JSON Schema of `shotwright.config.json`, from the rules and their figures: what an editor offers and explains as one types. */
import { tableFigures, type TableFigure } from '../core/config/tables.ts';
import { headingIds } from '../grammar/heading-words.ts';
import type { Rule } from '../core/lint/rule.ts';
import { rules } from '../core/lint/rules.ts';

const SEVERITY = { enum: ['error', 'warning', 'info', 'off'] };

export function configSchema(): object {
  const sorted = [...rules].sort((a, b) => a.id.localeCompare(b.id));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Shotwright configuration',
    description: 'Made from the rules by "npm run generate".',
    type: 'object',
    allowComments: true,
    allowTrailingCommas: true,
    definitions: {
      rules: {
        type: 'object',
        description: 'How grave the findings of a rule, or of a whole family, are.',
        properties: severities(sorted),
        patternProperties: { '^structure(/|$)': SEVERITY },
        additionalProperties: false,
      },
      thresholds: {
        type: 'object',
        description: 'Figures that rules stand on.',
        properties: Object.fromEntries([...sorted.flatMap(thresholds), ...tableFigures.map(ofTable)]),
        additionalProperties: false,
      },
      target: targetSchema(),
    },
    properties: {
      $schema: { type: 'string' },
      rules: { $ref: '#/definitions/rules' },
      thresholds: { $ref: '#/definitions/thresholds' },
      targets: {
        type: 'array',
        description: 'Video models of your own.',
        items: { $ref: '#/definitions/target' },
      },
      vocabulary: {
        type: 'object',
        description: 'Words of scene headings in your own language, by the word they stand for.',
        properties: Object.fromEntries(headingIds.map(spellings)),
        additionalProperties: false,
      },
      overrides: {
        type: 'array',
        description: 'Other settings for some files; what comes later wins.',
        items: {
          type: 'object',
          required: ['files'],
          properties: {
            files: { type: 'array', items: { type: 'string' }, minItems: 1 },
            rules: { $ref: '#/definitions/rules' },
            thresholds: { $ref: '#/definitions/thresholds' },
          },
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
  };
}

function severities(sorted: readonly Rule[]): Readonly<Record<string, object>> {
  const named: Record<string, object> = {};
  for (const { id } of sorted) {
    const family = id.slice(0, id.indexOf('/'));
    named[family] = { ...SEVERITY, description: `Every rule of ${family}.` };
  }
  for (const { id, summary, severity } of sorted) named[id] = { ...SEVERITY, description: summary, default: severity };
  return named;
}

function thresholds(rule: Rule): readonly (readonly [string, object])[] {
  return Object.entries(rule.figures).map(([name, { value, unit, source }]) => {
    const schema = { type: 'number', default: value, description: `In ${unit}. ${source}` };
    return [`${rule.id}.${name}`, schema] as const;
  });
}

function ofTable({ name, value, unit, source }: TableFigure): readonly [string, object] {
  return [
    name,
    { type: 'number', ...(value === null ? {} : { default: value }), description: `In ${unit}. ${source}` },
  ];
}

function spellings(id: string): readonly [string, object] {
  return [id, { type: 'array', items: { type: 'string' } }];
}

function targetSchema(): object {
  const texts = { type: 'array', items: { type: 'string' } };
  const numbers = { type: ['array', 'null'], items: { type: 'number' }, minItems: 1 };
  return {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'string', description: 'What `target:` names it by.' },
      name: { type: 'string' },
      seconds: { ...numbers, description: 'The only clip lengths it makes.' },
      secondsRange: { ...numbers, maxItems: 2, description: 'The shortest and the longest clip.' },
      sizes: texts,
      aspects: texts,
      promptLimit: { type: ['number', 'null'], description: 'Most characters of a prompt.' },
      promptStyle: { enum: ['paragraph', 'sections'] },
      negative: { type: ['boolean', 'null'], description: 'It has a field of its own for what must not be seen.' },
      audio: { type: ['boolean', 'null'] },
      oneMove: { type: 'boolean', description: 'It follows one camera move and one clear action.' },
      lengthInProse: { type: 'boolean', description: 'It wants the length said in the prompt.' },
      shotsPerClip: { type: ['number', 'null'], description: 'Most shots in one clip.' },
      retired: { type: ['string', 'null'], description: 'The date after which it is gone, YYYY-MM-DD.' },
      stillAt: { type: ['string', 'null'], description: 'Who serves it after that date.' },
      selfHosted: { type: 'boolean' },
      usdPerSecond: { type: ['number', 'null'] },
      asOf: { type: 'string' },
      sources: texts,
    },
    additionalProperties: false,
  };
}
