import type { OfficeRow } from './entityWords.ts';

/** The kinds of office that words for a head of government, a leader or an officer may point to, in any language. */
export const HEADS_OF_GOVERNMENT = ['head-of-government'];
export const LEADERS = [
  'head-of-state',
  'head-of-government',
  'president',
  'president-of-organisation',
  'chancellor',
  'monarch',
  'leader',
];
export const OFFICERS = [
  'general',
  'colonel',
  'admiral',
  'chief-of-staff',
  'commander',
  'military-rank',
  'spokesperson',
];

/** Makes rows from a form ("minister"), two by gender ("spokesman|spokeswoman") or all four; the rest by the plural given. */
export const officeRow =
  (plural: (words: string) => string) =>
  (office: string, forms: string, more: Partial<OfficeRow> = {}): OfficeRow => {
    const [m = '', f = m, mp = plural(m), fp = plural(f)] = forms.split('|');
    return { office, forms: [m, f, mp, fp], ...more };
  };
