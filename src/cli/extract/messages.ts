import type { Spool } from '../../batch/spool.ts';
import type { Document } from '../../doc/article.ts';
import { codePoints } from '../../text/codepoints.ts';
import { printable } from '../report.ts';
import { type JobPlace, type PlacedMessage, placeName, type Reading } from './job.ts';

/** The messages of a document with their places in its text, by line and column. */
export function placedMessages({ text, messages }: Document): readonly PlacedMessage[] {
  const points = codePoints(text.value);
  return messages.map((message) => {
    const before = text.value.slice(0, points.toUtf16(message.span.start));
    const lineStart = before.lastIndexOf('\n') + 1;
    return {
      line: before.split('\n').length,
      column: [...before.slice(lineStart)].length + 1,
      text: message.text,
      isWarning: message.level === 'warning',
    };
  });
}

/**
 * Puts an article's messages by as `file:line:column: sentence`. In a file that has an article a line, its line goes
 * before, and the place is one of the article's text.
 */
export function keepMessages(spool: Spool, place: JobPlace, { messages }: Reading): void {
  for (const { line, column, text } of messages) {
    const between = place.line === undefined ? ':' : ': text ';
    spool.add(`${printable(placeName(place))}${between}${line}:${column}: ${printable(text)}`);
  }
}
