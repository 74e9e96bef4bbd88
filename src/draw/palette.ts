/** Dark colours that white paper shows well, for lines and letters; the numbers of the page's sheet. */
const COLOURS = ['#475569', '#1d4ed8', '#9a3412', '#0f766e', '#7e22ce', '#be185d', '#3f6212', '#155e75', '#854d0e'];

/** @param number From 1; 0 is the grey of those without a colour of their own. */
export function colourOf(number: number): string {
  return COLOURS[number] ?? '#475569';
}
