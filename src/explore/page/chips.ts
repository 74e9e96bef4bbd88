import type { Claim, Entity, Index, Labels } from '../model.ts';
import { REPORTER_CODE } from '../speakers.ts';
import { h } from './h.ts';
import type { Scene } from './scene.ts';

/** The class that gives an element the colour of a speaker. */
export function colourClass(scene: Scene, speaker: Index | undefined): string {
  return `voice-${(speaker !== undefined && scene.voices.get(speaker)?.colour) || 0}`;
}

/** The letters that stand for the speakers of a claim. */
export function codeOf(scene: Scene, speakers: readonly Index[]): string {
  if (speakers.length === 0) return REPORTER_CODE;
  return speakers.map((speaker) => scene.voices.get(speaker)?.code ?? '?').join('+');
}

export function namesOf(scene: Scene, entities: readonly Index[]): string {
  return entities.map(scene.name).join(', ');
}

/** The letters of a speaker in the speaker's colour, for the eye; the name stands beside them. */
export function badge(scene: Scene, speakers: readonly Index[], label = ''): HTMLElement {
  const code = codeOf(scene, speakers);
  return h('span', { class: `badge ${colourClass(scene, speakers[0])}`, 'aria-hidden': 'true' }, `${code}${label}`);
}

/** A name that opens what is known of the actor or initiative. */
export function entityButton(scene: Scene, entity: Index, key: string, listed = ''): HTMLElement {
  return h(
    'button',
    {
      type: 'button',
      class: `link ${listed}`,
      'data-key': `${key}-entity-${entity}`,
      onclick: () => scene.open({ kind: 'entity', entity }),
    },
    scene.name(entity),
  );
}

/** Names in a row; the sheet puts commas behind all but the last. */
export function entityButtons(
  scene: Scene,
  entities: readonly Index[],
  key: string,
): readonly (HTMLElement | string)[] {
  const last = entities.length - 1;
  return entities.flatMap((entity, index) =>
    index < last ? [entityButton(scene, entity, key, 'listed'), ' '] : [entityButton(scene, entity, key)],
  );
}

function claimCode(scene: Scene, { speakers, number }: Claim): string {
  return `${codeOf(scene, speakers)} ${number}`;
}

/** What a screen reader says of a claim's button: also what stands on it, for whoever speaks to the computer. */
export function claimLabel(scene: Scene, claim: Claim): string {
  const name = claim.speakers.length > 0 ? namesOf(scene, claim.speakers) : scene.t('nobody');
  return scene.t('openClaim', { code: claimCode(scene, claim), name });
}

export function claimButton(scene: Scene, index: Index, key: string): HTMLElement | undefined {
  const claim = scene.model.claims[index];
  return (
    claim &&
    h(
      'button',
      {
        type: 'button',
        class: `badge marker ${colourClass(scene, claim.speakers[0])}`,
        'data-key': `${key}-claim-${index}`,
        'aria-label': claimLabel(scene, claim),
        onclick: () => scene.open({ kind: 'claim', claim: index }),
      },
      claimCode(scene, claim),
    )
  );
}

/** Words of an article or a label, with the language they are in, so that they are read aloud rightly. */
export function quoted(scene: Scene, article: Index, words: string): HTMLElement {
  return h('q', { lang: scene.model.articles[article]?.language }, words);
}

export function postsOf(scene: Scene, entity: Entity): string {
  const label = (labels: Labels) => labels[scene.store.get().language] ?? Object.values(labels)[0] ?? '';
  return entity.posts
    .map(({ labels, former }) => `${label(labels)}${former ? ` (${scene.t('former')})` : ''}`)
    .join(', ');
}
