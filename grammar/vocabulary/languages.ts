/** Languages of dialogue by their tags (BCP 47) and their English and own names. */
import { words } from './word.ts';

const named = words(
  ['en', 'English'],
  ['ar', 'Arabic', 'العربية'],
  ['cs', 'Czech', 'čeština'],
  ['da', 'Danish', 'dansk'],
  ['de', 'German', 'Deutsch'],
  ['el', 'Greek', 'ελληνικά'],
  ['es', 'Spanish', 'español'],
  ['fi', 'Finnish', 'suomi'],
  ['fr', 'French', 'français'],
  ['he', 'Hebrew', 'עברית'],
  ['hi', 'Hindi', 'हिन्दी'],
  ['hu', 'Hungarian', 'magyar'],
  ['id', 'Indonesian', 'bahasa Indonesia'],
  ['it', 'Italian', 'italiano'],
  ['ja', 'Japanese', '日本語'],
  ['ko', 'Korean', '한국어'],
  ['nl', 'Dutch', 'Nederlands'],
  ['no', 'Norwegian', 'norsk'],
  ['pl', 'Polish', 'polski'],
  ['pt', 'Portuguese', 'português'],
  ['ro', 'Romanian', 'română'],
  ['ru', 'Russian', 'русский'],
  ['sv', 'Swedish', 'svenska'],
  ['th', 'Thai', 'ไทย'],
  ['tr', 'Turkish', 'Türkçe'],
  ['uk', 'Ukrainian', 'українська'],
  ['vi', 'Vietnamese', 'tiếng Việt'],
  ['zh', 'Chinese', '中文', 'Mandarin'],
);

/** The English name is both a spelling and the meaning. */
export const languages = named.map((word) => ({ ...word, aliases: [word.means, ...word.aliases] }));
