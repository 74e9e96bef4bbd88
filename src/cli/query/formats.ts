/** How an answer can be printed. */
export const ANSWER_FORMATS = ['table', 'csv', 'json'] as const;

export type AnswerFormat = (typeof ANSWER_FORMATS)[number];
