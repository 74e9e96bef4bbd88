/** States whose news names put the family name first ("Wang Yi"), by ISO 3166-1 code. */
export const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set(['CN', 'TW', 'HK', 'MO', 'KR', 'KP', 'VN', 'KH']);

/** States whose people have two family names and go by the first of them: "Sánchez" for Pedro Sánchez Castejón. */
export const TWO_FAMILY_NAMES: ReadonlySet<string> = new Set(
  'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE'.split(' '),
);

/** States whose people are called by the first of their names, since the others are a parent's or no family's. */
export const FIRST_NAME_ALONE: ReadonlySet<string> = new Set(['BN', 'ER', 'ET', 'ID', 'IS', 'MY', 'TH']);
