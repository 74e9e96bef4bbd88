/** How often a request is sent again. */
export const RETRIES = 3;

/** Seconds for each request. */
export const TIMEOUT = 120;

/** Articles in a request, where the store takes updates. */
export const BATCH = 1;

/** Requests under way at once. */
export const PARALLEL = 2;
