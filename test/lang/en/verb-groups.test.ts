import { describe, expect, it } from 'vitest';
import type { Token } from '../../../src/doc/layers.ts';
import { tagEnglish } from '../../../src/lang/en/tag.ts';
import { englishVerbGroups } from '../../../src/lang/en/verb-groups.ts';
import { SPELLING } from '../../../src/lang/en/words.ts';
import { scan } from '../../../src/stages/scan.ts';
import { divide } from '../../../src/stages/sentences.ts';

function tokensOf(text: string): Token[] {
  const words = scan(text, SPELLING);
  const { line, sentence } = divide(words, SPELLING.linking);
  const tags = tagEnglish(words, sentence);
  return words.map((word, index) => ({
    index,
    span: word.span,
    raw: word.raw,
    norm: word.norm,
    wordClass: tags[index]?.wordClass ?? 'noun',
    verb: tags[index]?.verb ?? [],
    line: line[index] ?? 0,
    sentence: sentence[index] ?? 0,
    quote: -1,
  }));
}

/** "words = lemma tense flags" of each group. */
function groupsOf(text: string): string[] {
  const tokens = tokensOf(text);
  return englishVerbGroups(tokens).map((group) => {
    const words = tokens.slice(group.first, group.last + 1).map((token) => token.raw);
    const flags = [group.compound && 'compound', group.passive && 'passive', group.negated && 'negated'];
    return `${words.join(' ')} = ${[group.lemma, group.tense, ...flags.filter((flag) => flag !== false)].join(' ')}`;
  });
}

const classOf = (text: string, word: string): string | undefined =>
  tokensOf(text).find((token) => token.norm === word)?.wordClass;

describe('English verb groups', () => {
  it.each([
    ['The envoy has repeatedly urged restraint.', ['has repeatedly urged = urge present compound']],
    ['Lagos will not reopen the crossing.', ['will not reopen = reopen future negated']],
    ['The pact would have been signed in Oslo.', ['would have been signed = sign conditional compound passive']],
    ["The ministry didn't confirm the report.", ["didn't confirm = confirm past negated"]],
    ['The bloc is calling for a truce.', ['is calling = call present']],
    ['He accused Minsk of violating the treaty.', ['accused = accuse past', 'violating = violate infinitive']],
    ['Doha denied having financed the group.', ['denied = deny past', 'having financed = finance infinitive compound']],
    ['She left, adding that talks go on.', ['left = leave past', 'adding = add gerund', 'go = go present']],
    [
      'They promised to rebuild and widen the road.',
      ['promised = promise past', 'rebuild = rebuild infinitive', 'widen = widen infinitive'],
    ],
    [
      'The king was quoted by the palace as saying the guests were safe.',
      ['was quoted by the palace as saying = say past', 'were = be past'],
    ],
    [
      'Accra has welcomed the plan and called for more.',
      ['has welcomed = welcome present compound', 'called = call participle compound'],
    ],
  ])('reads %s', (text, expected) => {
    expect(groupsOf(text)).toEqual(expected);
  });

  it.each([
    ['The road proposed by Beijing was never built.', ['was never built = build past passive negated']],
    ['The talks held in Geneva ended on Friday.', ['ended = end past']],
    ['The bloc, founded in 1967, said it would wait.', ['said = say past', 'would wait = wait conditional']],
    ['Suva supports the fund set up by the islands.', ['supports = support present']],
  ])('takes no participle for a verb: %s', (text, expected) => {
    expect(groupsOf(text)).toEqual(expected);
  });
});

describe('English word classes', () => {
  it.each([
    ['The envoy told reporters that talks would resume.', 'that', 'complementiser'],
    ['The minister said on Monday that roads were shut.', 'that', 'complementiser'],
    ['The deal that was signed in Quito holds.', 'that', 'relative'],
    ['The island that Tokyo claims is small.', 'that', 'relative'],
    ['His warning that rice would run out was heard.', 'that', 'complementiser'],
    ['In that country nobody votes.', 'that', 'determiner'],
    ['That was a mistake.', 'that', 'pronoun'],
    ["Peru's ambassador left.", "'s", 'possessive'],
    ["He's in Lima.", "'s", 'verb'],
    ['Land transport is slow.', 'transport', 'noun'],
    ['Manila asked for a common patrol.', 'patrol', 'noun'],
    ['In his last book, the envoy wrote of peace.', 'book', 'noun'],
    ['He cheered the Danish engineers.', 'engineers', 'noun'],
    ['Ottawa seeks answers about the wreck.', 'answers', 'noun'],
    ['It fined a firm that ships cement.', 'firm', 'noun'],
    ['The new government backs the plan.', 'backs', 'verb'],
    ['The Swiss support the plan.', 'support', 'verb'],
    ['She thanked her hosts.', 'her', 'determiner'],
    ['Nobody told her.', 'her', 'pronoun'],
  ])('%s: %s is %s', (text, word, expected) => {
    expect(classOf(text, word)).toBe(expected);
  });
});
