/** States whose news names put the family name first ("Wang Yi"), by ISO 3166-1 code. */
export const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set(['CN', 'TW', 'HK', 'MO', 'KR', 'KP', 'VN', 'KH']);
