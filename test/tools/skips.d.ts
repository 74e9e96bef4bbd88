/**
 * Whether tests that need a tool must be skipped here; says why. Where `CI` is set nothing is skipped: there a missing
 * tool is an error.
 *
 * @param what What the tests are about, to begin a sentence with.
 * @param reason Why the tool cannot be run, or nothing where it can.
 */
export declare function skips(what: string, reason: string | undefined): boolean;
/** Whether a program runs and ends well with these arguments. */
export declare function runs(program: string, args: readonly string[]): boolean;
