import { readFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';

// Findings must be in the worker's own words, unlike those in any other case: so no two tests may write the same.
const vocabulary = readFileSync(new URL('../../server/src/phrase_words.txt', import.meta.url), 'utf8').trim().split('\n');

const pick = () => vocabulary[randomInt(vocabulary.length)]!;

/** So many words that nobody else writes in this order. */
export const someWords = (count: number): string => Array.from({ length: count }, pick).join(' ');

/** A sentence in words of one's own. */
export const finding = (): string => `On my visit I saw for myself: ${someWords(12)}.`;

/** A name that no other test uses. */
export const newName = (): string => {
  const upper = (word: string) => word[0]!.toUpperCase() + word.slice(1);
  return `${upper(pick())} ${upper(pick())}-${upper(pick())}`;
};

/** A reference as the council writes them, which belongs to nobody. Tries are counted for each: always another one. */
export const unknownReference = (): string => {
  const letters = Array.from({ length: 8 }, () => 'ACDEFGHJKLMNPQRTUVWXY347'[randomInt(24)]).join('');
  return `TS-${letters.slice(0, 4)}-${letters.slice(4)}`;
};

/** Texts that break out of markup, confuse a reader or an engine, or trip over their own length. */
export const HOSTILE = [
  '</textarea><script>window.pwned=1</script>',
  '"><img src=x onerror="window.pwned=1">',
  "'><svg onload=window.pwned=1>",
  '</title><script>window.pwned=1</script>',
  '</script><script>window.pwned=1</script>',
  '<!--<script>window.pwned=1//',
  'javascript:window.pwned=1',
  '{{constructor.constructor("window.pwned=1")()}} ${window.pwned=1}',
  '\u202Egnitirw desrever\u202C \u2066isolated\u2069',
  'nothing\u0000here',
  '👩🏽‍🦽 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ﷽ Z̸̢a̷l̵g̴o',
  '=1+1;@SUM(1)|cmd',
] as const;

/** All of them in one text. */
export const hostileText = (): string => HOSTILE.join('\n');

/** How a text that was typed stands on a page: storage keeps no NUL. */
export const asShown = (typed: string): string => typed.replaceAll('\u0000', '\uFFFD');

/** Whether a text is a phrase to come back with: five words of the list that phrases are made of. */
export const isPhrase = (text: string): boolean => {
  const parts = text.split(' ');
  return parts.length === 5 && parts.every((word) => vocabulary.includes(word));
};
