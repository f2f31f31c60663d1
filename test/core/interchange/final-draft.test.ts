/** Final Draft in: each kind of paragraph, emphasis, notes, the title page, and files that are refused. */
import assert from 'node:assert/strict';
import { importFdx } from '../../../core/interchange/import-fdx.ts';
import { checkNoMistake } from '../../support/no-mistake.ts';

function fdx(content: string, rest = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="no" ?>
<FinalDraft DocumentType="Script" Template="No" Version="5"><Content>${content}</Content>${rest}</FinalDraft>`;
}

function paragraph(type: string, text: string, more = ''): string {
  return `<Paragraph Type="${type}"${more}>\n<Text>${text}</Text>\n</Paragraph>`;
}

function checkPage(content: string, ...expected: readonly string[]): void {
  const { text } = importFdx(fdx(content));
  assert.equal(text, `${expected.join('\n')}\n`);
  checkNoMistake(text);
}

describe('a Final Draft script', () => {
  it('has headings with their numbers, action, speeches and transitions', () => {
    checkPage(
      paragraph('Transition', 'FADE IN:') +
        paragraph('Scene Heading', 'INT. CAFÉ - DAY', ' Number="12A"') +
        paragraph('Action', 'MAYA &amp; JON wait.') +
        paragraph('Character', 'MAYA (O.S.)') +
        paragraph('Parenthetical', 'softly') +
        paragraph('Dialogue', 'Hello.') +
        paragraph('Transition', 'BLUR TO THE PAST') +
        paragraph('Scene Heading', 'Somewhere else'),
      ...['character MAYA', '', 'FADE IN:', '', 'INT. CAFÉ - DAY #12A#', '', 'MAYA & JON wait.', ''],
      ...['MAYA (O.S.)', '(softly)', 'Hello.', '', '> BLUR TO THE PAST', '', '.Somewhere else'],
    );
  });

  it('has shots, numbered under their scene', () => {
    checkPage(
      paragraph('Scene Heading', 'INT. BAR', ' Number="3"') +
        paragraph('Shot', 'CLOSE ON MAYA') +
        paragraph('Character', 'Maya') +
        paragraph('Dialogue', 'Hm.') +
        paragraph('Shot', 'The knife'),
      ...['character @Maya', '', 'INT. BAR #3#', '', 'shot 3A: close-up of MAYA', '[[!!CLOSE ON MAYA]]', ''],
      ...['@Maya', 'Hm.', '', 'shot 3B:', '[[!!The knife]]', '!The knife'],
    );
  });

  it('keeps action and speech what they are', () => {
    checkPage(
      paragraph('Action', 'camera: a Leica') +
        paragraph('Action', '# 1 on the door') +
        paragraph('General', '~ tilde') +
        paragraph('Cast List', 'INT. NOWHERE') +
        paragraph('Character', 'JON') +
        paragraph('Dialogue', 'shot 3: whisky'),
      ...['character JON', '', '!camera: a Leica', '', '!# 1 on the door', '', '!~ tilde', '', '!INT. NOWHERE', ''],
      ...['JON', '[[]]shot 3: whisky'],
    );
  });

  it('has two who speak at once', () => {
    const speech = (name: string) => paragraph('Character', name) + paragraph('Dialogue', 'Hi.');
    checkPage(
      `<Paragraph><DualDialogue>${speech('JON')}${speech('MAYA')}</DualDialogue></Paragraph>`,
      ...['character JON', 'character MAYA', '', 'JON', 'Hi.', '', 'MAYA ^', 'Hi.'],
    );
  });

  it('has bold, italic and underlined words, and notes', () => {
    checkPage(
      `<Paragraph Type="Action"><Text>A </Text><Text Style="Bold">very </Text><Text Style="Bold+Italic">loud</Text>
<Text> </Text><Text Style="Underline">bang</Text><ScriptNote><Paragraph><Text>How loud?</Text></Paragraph></ScriptNote></Paragraph>`,
      ...['A **very** ***loud*** _bang_', '', '[[How loud?]]'],
    );
  });

  it('has a title page', () => {
    const line = (text: string, alignment = 'Center') => paragraph('General', text, ` Alignment="${alignment}"`);
    const page = `<TitlePage><Content>${line('')}${line('LAST ORDERS')}${line('written by')}${line('A. Writer')}${line('a@b.example', 'Left')}</Content></TitlePage>`;
    const { text } = importFdx(fdx(paragraph('Action', 'Rain.'), page));
    assert.equal(text, 'Title: LAST ORDERS\nCredit: written by\nAuthor: A. Writer\nContact: a@b.example\n\nRain.\n');
  });

  it('tells what it leaves out', () => {
    const { text, notCarried } = importFdx(
      fdx(
        `${paragraph('Sketch', 'A drawing.')}<Paragraph Type="Action"><Text RevisionID="2">New.</Text></Paragraph><Thing/>`,
      ),
    );
    assert.equal(text, 'A drawing.\n\nNew.\n');
    assert.deepEqual(notCarried, [
      'A paragraph of the kind "Sketch" is kept as action: A drawing.',
      'A part called "Thing" is left out.',
      'Revision marks are left out.',
    ]);
  });
});

describe('what is no Final Draft script', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]>';
  for (const [name, xml, message] of [
    ['broken XML', '<FinalDraft><Content>', /^it is not whole XML: missing end tag for element content in line 1\.$/],
    ['other XML', '<html/>', /^it is XML, but not from Final Draft\.$/],
    ['no XML', 'INT. HOUSE', /^it is not whole XML/],
    ['an XML bomb', fdx('&c;').replace('<Final', `${bomb}<Final`), /entities of its own/],
    [
      'an entity from outside',
      `<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><FinalDraft>&f;</FinalDraft>`,
      /entities/,
    ],
    ['an entity of nowhere', fdx('&f;'), /^it is not whole XML: named entity isn't defined/],
  ] as const) {
    it(`is refused: ${name}`, () => {
      assert.throws(() => importFdx(xml), { name: 'SyntaxError', message });
    });
  }
});
