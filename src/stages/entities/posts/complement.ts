import { sameSentence } from '../view.ts';
import { STEPS } from './complementSteps.ts';
import type { Complement, NamedRange, Progress, Scope, Step } from './complementTypes.ts';
import { STEPS_BEHIND_LINKS } from './linkedSteps.ts';

/**
 * Adjectives and complements of a post: "kazakh", "des Affaires étrangères", "de la Commission de la CEDEAO".
 *
 * @param inner A name that begins within the head: "président de la | République de Côte d'Ivoire".
 */
export function complementOf(scope: Scope, headLast: number, inner?: NamedRange): Complement {
  const last = inner?.last ?? headLast;
  const owner = inner === undefined ? scope.owner : inner.type === 'State' ? { state: inner.id } : { of: inner.id };
  const steps = scope.view.words.before.headLast ? STEPS_BEHIND_LINKS : STEPS;
  let at: Progress = { last, complement: false, ...owner, next: last + 1, linked: false, open: false };
  for (;;) {
    const here = at;
    if (!sameSentence(scope.view, headLast, here.next)) break;
    const step = firstStep(steps, scope, here);
    if (step === undefined) break;
    at = step;
  }
  const { next: _, linked: __, open: ___, ...complement } = at;
  return complement;
}

function firstStep(steps: readonly Step[], scope: Scope, at: Progress): Progress | undefined {
  for (const step of steps) {
    const next = step(scope, at);
    if (next !== undefined) return next;
  }
  return undefined;
}
