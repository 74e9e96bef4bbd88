/** States whose news names put the family name first ("Wang Yi"), by ISO 3166-1 code. */
export const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set(['CN', 'TW', 'HK', 'MO', 'KR', 'KP', 'VN', 'KH']);

/** States whose people are called by the first of their names, since the others are a parent's or no family's. */
export const FIRST_NAME_ALONE: ReadonlySet<string> = new Set(['BN', 'ER', 'ET', 'ID', 'IS', 'MY', 'TH']);
