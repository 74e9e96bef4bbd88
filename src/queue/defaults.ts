/** Name of the queue where the user gives none. */
export const QUEUE_NAME = 'articles';

/** The most articles of one job. */
export const CHUNK = 20;

/** The most jobs that wait; whoever adds more waits too. */
export const AT_MOST = 500;

/** How often a job is tried whose result cannot be put in its place, with longer and longer pauses between. */
export const ATTEMPTS = 10;

/** Seconds after which a job is taken over whose worker tells no more of itself. */
export const TAKEOVER = 30;
