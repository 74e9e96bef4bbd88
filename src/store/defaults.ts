/** How often a request is sent again. */
export const RETRIES = 3;

/** Seconds for each request. */
export const TIMEOUT = 120;
