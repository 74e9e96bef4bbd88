import type { Edge } from '../explore/network.ts';
import { REPORTER_CODE } from '../explore/speakers.ts';
import { colourOf } from './palette.ts';

export interface LegendEntry {
  readonly name: string;
  readonly code: string;
  readonly colour: string;
}

/** Entries beside each other. */
const COLUMNS = 4;

const LINES: Readonly<Record<string, string>> = { actual: '——', intended: '– –', calledFor: '· · ·' };

/**
 * Whose lines have which letters and colour, and how lines differ, as a table in the engine's markup.
 *
 * @param term Gives the label of a modality.
 */
export function legendOf(
  speakers: readonly LegendEntry[],
  edges: readonly Edge[],
  term: (name: string) => string,
): string {
  const narrated = edges.some((edge) => edge.speakers.length === 0);
  const reporter = { name: '', code: REPORTER_CODE, colour: colourOf(0) };
  const voices = [...speakers, ...(narrated ? [reporter] : [])].map(
    ({ name, code, colour }) =>
      `<FONT COLOR="${colour}"><B>${escapeMarkup(code)}</B></FONT>&#160; ${escapeMarkup(name)}`,
  );
  const modalities = [...new Set(edges.map(({ modality }) => modality))].filter((name) => name in LINES).sort();
  const lines = modalities.map((name) => `${LINES[name]} ${escapeMarkup(term(name))}`);
  const rows = [...inRows(voices), ...inRows(lines)].map((cells) => `<TR>${cells.join('')}</TR>`);
  return `<FONT FACE="Helvetica" POINT-SIZE="11"><TABLE BORDER="0" CELLSPACING="4">${rows.join('')}</TABLE></FONT>`;
}

function inRows(entries: readonly string[]): readonly (readonly string[])[] {
  const cells = entries.map((entry) => `<TD ALIGN="LEFT">${entry}</TD>`);
  return Array.from({ length: Math.ceil(cells.length / COLUMNS) }, (_, row) =>
    cells.slice(row * COLUMNS, (row + 1) * COLUMNS),
  );
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
