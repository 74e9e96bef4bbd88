import { slugOf } from '../../../text/slug.ts';
import type { Placed } from '../names/found.ts';
import type { PersonDraft } from '../persons/cluster.ts';
import { isLedInBySpeech, speechBehind } from '../persons/speakers.ts';
import { foldedAt, isOwnerMark, type Range, sameSentence, textOf, type View } from '../view.ts';

/** "Ann Lee's campaign said", "the Lee campaign said": what a person has and what speaks for itself. */
export function ownBodies(view: View, persons: readonly PersonDraft[]): Placed[] {
  return persons.flatMap((person) => person.names.flatMap((name) => bodyOf(view, person, name) ?? []));
}

function bodyOf(view: View, person: PersonDraft, name: Range): Placed | undefined {
  const head = isOwnerMark(view, name.last + 1) ? name.last + 2 : name.last + 1;
  const kind = foldedAt(view, head);
  if (!view.words.ownBodies.has(kind) || !sameSentence(view, name.last, head)) return undefined;
  const range = { first: name.first, last: head };
  if (speechBehind(view, head, view.speech.verbs) === undefined && !isLedInBySpeech(view, name.first)) return undefined;
  const body = {
    ...range,
    type: 'Organization' as const,
    id: `#organization-${slugOf(`${person.words.join(' ')} ${kind}`)}`,
    label: textOf(view, range),
    rule: 'organization-own',
  };
  return { id: body.id, type: body.type, range, name: body };
}
