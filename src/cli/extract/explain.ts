import type { Claim, Document, EntityId } from '../../doc/article.ts';
import type { Span } from '../../doc/span.ts';
import { codePoints, sliceSpan } from '../../text/codepoints.ts';
import { printable } from '../report.ts';

/** The claims of a document as plain text, each with what it rests on; offsets in code points. */
export function explain(document: Document): string {
  const { text, claims, messages } = document;
  const points = codePoints(text.value);
  const quote = (span: Span): string => `${span.start}-${span.end} "${printable(sliceSpan(text.value, span, points))}"`;
  const name = nameOf(document);
  const head = `${text.slug}: ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}\n`;
  const notes = messages.map(
    (message) => `${message.code}: ${quote(message.span)}\n  ${message.text} (${message.rule})\n`,
  );
  return [head, ...claims.map((claim) => explainClaim(document, claim, name, quote)), ...notes].join('\n');
}

function explainClaim(
  document: Document,
  claim: Claim,
  name: (id: EntityId) => string,
  quote: (span: Span) => string,
): string {
  const states = document.propositions.filter((proposition) => proposition.claim === claim.id);
  const rows: readonly (readonly [string, string])[] = [
    ['speaker', claim.speakers.map(name).join(', ')],
    ['rule', claim.rule],
    ['source', claim.source === undefined ? 'none in the text' : quote(claim.source)],
    ['cue', claim.cue === undefined ? 'none in the text' : quote(claim.cue)],
    ...claim.content.map((span) => ['content', quote(span)] as const),
    ...states.map(
      (p) => ['states', `${name(p.subject)} ${p.relation} ${name(p.object)}, ${p.modality} (${p.rule})`] as const,
    ),
  ];
  const kind = [claim.attribution, claim.quotation, ...claim.forces, claim.polarity].join(', ');
  return `${claim.id} (${kind})\n${rows.map(([key, value]) => `  ${key.padEnd(8)}${value}\n`).join('')}`;
}

/** The entity's label in the text's language, or another, or its id; a group as its members. */
function nameOf(document: Document): (id: EntityId) => string {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  return (id) => {
    const labels = entities.get(id)?.labels ?? {};
    return printable(labels[document.text.language] ?? Object.values(labels)[0] ?? id);
  };
}
