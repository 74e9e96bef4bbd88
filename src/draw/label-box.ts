/** A label broken into lines, and the box that holds it. */
export interface LabelBox {
  readonly lines: readonly string[];
  /** In points, for letters of `FONT_SIZE`. */
  readonly width: number;
  readonly height: number;
}

export const FONT_SIZE = 12;
const LINE_HEIGHT = 15;
const PADDING = 8;
const LINE_LENGTH = 22;
const MAX_LINES = 4;

/** A little more than the mean width of letters in a sans serif, since the reader's font is not known here. */
const LETTER_WIDTH = 7.1;
/** Wide scripts: Han, kana, Hangul. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Breaks a label at its spaces; what does not fit into four lines ends with "…". */
export function boxOf(label: string): LabelBox {
  const all = breakLines(label.replace(/[\s\p{Cc}]+/gu, ' ').trim());
  const lines = all.length <= MAX_LINES ? all : [...all.slice(0, MAX_LINES - 1), `${all[MAX_LINES - 1]}…`];
  const letters = Math.max(...lines.map(widthOf));
  return {
    lines,
    width: Math.round(letters * LETTER_WIDTH) + 2 * PADDING,
    height: lines.length * LINE_HEIGHT + 2 * PADDING - 4,
  };
}

function breakLines(label: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(' ').flatMap(cut)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > LINE_LENGTH) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** A word longer than a line is cut. */
function cut(word: string): readonly string[] {
  const letters = [...word];
  if (letters.length <= LINE_LENGTH) return [word];
  return [letters.slice(0, LINE_LENGTH).join(''), ...cut(letters.slice(LINE_LENGTH).join(''))];
}

/** In letters. */
function widthOf(line: string): number {
  return [...line].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
}
