import { badge, namesOf } from './chips.ts';
import { claimList } from './claim-list.ts';
import { claimDetails, propositionList } from './details-claim.ts';
import { entityDetails } from './details-entity.ts';
import { h } from './h.ts';
import type { Scene } from './scene.ts';
import type { Opened } from './state.ts';

/** What is opened, with all that it rests on. */
export function details(scene: Scene, opened: Opened | undefined): readonly (HTMLElement | undefined)[] {
  if (opened === undefined) return [title(scene.t('details')), h('p', { class: 'note' }, scene.t('nothingOpen'))];
  switch (opened.kind) {
    case 'claim':
      return [title(claimTitle(scene, opened.claim)), ...claimDetails(scene, opened.claim)];
    case 'entity':
      return [title(scene.name(opened.entity)), ...entityDetails(scene, opened.entity)];
    case 'edge':
      return edgeDetails(scene, opened);
    case 'cell':
      return cellDetails(scene, opened);
  }
}

/** It takes the focus when something is opened. */
function title(words: string): HTMLElement {
  return h('h2', { id: 'details-title', tabindex: '-1' }, words);
}

function claimTitle(scene: Scene, index: number): string {
  return scene.t('claimNumber', { number: scene.model.claims[index]?.number ?? '?' });
}

function edgeDetails(scene: Scene, { edge }: Opened & { kind: 'edge' }): readonly HTMLElement[] {
  const { subject, relation, object, speakers, propositions } = edge;
  const who = speakers.length > 0 ? namesOf(scene, speakers) : scene.t('reporter');
  return [
    title(`${scene.name(subject)} → ${scene.term(relation)} → ${scene.name(object)}`),
    h('p', {}, badge(scene, speakers), ' ', scene.t('saidBy', { name: who })),
    propositionList(scene, propositions, 'edge'),
  ];
}

function cellDetails(scene: Scene, { speaker, about, claims }: Opened & { kind: 'cell' }): readonly HTMLElement[] {
  return [
    title(scene.t('cellTitle', { name: scene.name(speaker), other: scene.name(about) })),
    claimList(scene, claims, 'cell'),
  ];
}
