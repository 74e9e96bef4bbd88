/** The version of the program, the one of package.json: it stands in each graph. */
export const VERSION = '0.1.0';
