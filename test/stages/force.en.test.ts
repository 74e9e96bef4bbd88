import { describe, expect, test } from 'vitest';
import { forceOf as read } from '../support/content-readers.ts';
import type { Said } from '../support/contents.ts';
import { ENGLISH } from '../support/contents-en.ts';

const forceOf = (content: string, said: Said): string => read(ENGLISH, content, said);

const told: Said = { cue: 'say', frame: 'that' };
const inserted: Said = { cue: 'say', frame: 'insert' };
const quoted: Said = { cue: 'say', frame: 'insert', direct: true };

describe('assertive', () => {
  test.each<[string, Said]>([
    ['Let me share with you that the port is open', quoted],
    ['We put an end to the raids', quoted],
    ['Niamey found it in the desert', told],
    ['work on the harbour began in March', told],
    ['the deficit will be three percent of output', told],
    ['The pipeline will change the life of two regions', quoted],
    ['the truce has held since Monday', told],
    ['the Peruvian president would travel to Ankara', told],
    ['Turkey will support a ceasefire', quoted],
    ["Vietnam has supported last year's resolution", told],
    ['Morocco and Mali share a long border', told],
    ['That would be the first visit in ten years', quoted],
    ['We supported Kenya in those years', quoted],
    ['Trust is only worth something when it is shared', quoted],
    ['the bridge, which must be repaired, dates from independence', told],
    ['As oil prices fall, exports are growing', quoted],
    ['the offer has allowed two thousand families to return', told],
    ['the minister should have resigned', told],
    ['the talks ended before a deal could be reached', told],
    ['the plan he drafted is dead', told],
    ['The measures they took saved lives', quoted],
  ])('%s', (content, said) => expect(forceOf(content, said)).toBe('assertive'));
});

describe('directive', () => {
  test.each<[string, Said]>([
    ['Let us work together', quoted],
    ['Put an end to the raids', quoted],
    ['Niamey considers it imperative that the dispute be settled', told],
    ['Niamey deems it necessary to resume the talks', told],
    ['Let me urge the two sides to talk', quoted],
    ['the two countries must speed up work on the tunnel', told],
    ['Lima should lift the ban', told],
    ['Peru needs to reform its water tax', told],
    ['the two sides have to reopen the inquiry', told],
    ['It is up to both sides to reopen the inquiry', quoted],
    ['The time has come to reopen the border', quoted],
    ['It is urgent to vaccinate the cattle', quoted],
    ['it is time for Kenya to sign the accord', told],
    ['How long shall we wait?', quoted],
    ['Kenya to ratify the accord', { cue: 'urge', frame: 'addressee-to-inf' }],
    ['an international inquiry', { cue: 'demand', frame: 'np' }],
    ['the need for a humanitarian corridor', { cue: 'stress', frame: 'np' }],
    ['the need to reopen the harbour', { cue: 'underline', frame: 'np' }],
    ['every ship must be searched, even if the risk is small', told],
    ['Norway calls for an inquiry', quoted],
    ['We stress the need to disarm the militias', quoted],
    ['I want written guarantees', quoted],
    ['It is essential that the harbour stays open', quoted],
    ['Stop the killing', quoted],
    ['Let us work together', quoted],
    ['Russia had to leave the enclave', told],
    ['the two sides should build the line, open the harbour and train pilots', told],
    ['At a time when the river is rising, the two sides should raise the dam', inserted],
  ])('%s', (content, said) => expect(forceOf(content, said)).toBe('directive'));
});

describe('commissive', () => {
  test.each<[string, Said]>([
    ['Norway will deliver ten tanks', told],
    ['We will be ready to start the talks in Lomé', quoted],
    ['Norway would host the conference', told],
    ['Norway would host the conference', inserted],
    ['its government would publish the list', told],
    ['We will build two schools', quoted],
    ['We will stay for as long as it takes', quoted],
    ["We'll keep our word", quoted],
    ['Norway is ready to resume the consultations', told],
    ['Norway stands ready to resume the consultations', told],
    ['Norway was willing to resume the consultations', told],
    ['Norway is going to double its gas exports', quoted],
    ['Oslo intends to diversify its gas purchases', told],
    ['Norway continues to fund the dam', quoted],
    ['Norway is determined to rebuild the bridge', told],
    ['Norway will help Kenya rebuild the bridge', told],
    ['The culprits will be put on trial', quoted],
    ['to join the accord before June', { cue: 'pledge', frame: 'to-inf' }],
    ["Norway's intention to double its aid", { cue: 'express', frame: 'light-np' }],
    ['its determination to stay the course', { cue: 'reaffirm', frame: 'np' }],
    ['Norway will build the line and run the trains', told],
  ])('%s', (content, said) => expect(forceOf(content, said)).toBe('commissive'));

  test('a hope for oneself is a plan, one for others is not', () => {
    expect(forceOf('hope to join the accord', { cue: 'express', frame: 'light-np' })).toBe('commissive');
    expect(forceOf('hope for a truce', { cue: 'express', frame: 'light-np' })).toBe('expressive');
  });

  test('another side and its plans are reported, not promised', () => {
    expect(forceOf('Morocco is ready to negotiate', told)).toBe('assertive');
    expect(forceOf('Morocco will reopen its embassy', told)).toBe('assertive');
  });
});

describe('expressive', () => {
  test.each<[string, Said]>([
    ['Norway supports Kenya', told],
    ['Niamey finds it deplorable that the talks failed', told],
    ['Let me thank the hosts', quoted],
    ['Oslo supported the mediation', told],
    ['Oslo was grateful to Kenya', inserted],
    ['Morocco welcomes this gesture', told],
    ['We thank our hosts', quoted],
    ['Norway deplores the shelling and condemns its authors', quoted],
    ['Norway remains committed to the accord', quoted],
    ['Norway is deeply concerned about the shelling', told],
    ['We reaffirm our support for Kenya', quoted],
    ['Kenya for its hospitality', { cue: 'thank', frame: 'addressee-np' }],
    ['the delay of the inquiry', { cue: 'deplore', frame: 'np' }],
    ['its gratitude to Kenya', { cue: 'express', frame: 'light-np' }],
    ["Norway's support for the truce", { cue: 'reaffirm', frame: 'np' }],
    ['I would like to thank Kenya for its welcome', quoted],
    ['Norway opposes the drilling', quoted],
    ['We stand with the people of Kenya', quoted],
  ])('%s', (content, said) => expect(forceOf(content, said)).toBe('expressive'));
});

test('announcing a launch does it; announcing an act promises it', () => {
  expect(forceOf('the opening of a consulate in Tromso', { cue: 'announce', frame: 'np' })).toBe('declaration');
  expect(forceOf('Norway would join the accord', { cue: 'announce', frame: 'that' })).toBe('commissive');
});

describe('several clauses', () => {
  test.each<[string, Said, string]>([
    ['Norway thanks Kenya and will continue to treat the wounded', quoted, 'expressive commissive'],
    ['The road is cut. We must reopen it.', quoted, 'assertive directive'],
    ['It is a debt, and we will pay it', quoted, 'assertive commissive'],
    ['The harvest is poor and prices are rising', quoted, 'assertive'],
    ['We hope Peru will return to the table', quoted, 'expressive'],
    ['Norway will help until the fighting stops', told, 'commissive'],
    ['the harbour closed after Peru withdrew its pilots', told, 'assertive'],
  ])('%s', (content, said, expected) => expect(forceOf(content, said)).toBe(expected));
});

describe('polarity', () => {
  test.each<[string, Said, string]>([
    ['Norway has never sold those mines', quoted, 'assertive -'],
    ['Norway will not accept the ultimatum', told, 'commissive -'],
    ["Norway won't accept the ultimatum", told, 'commissive -'],
    ['Norway would never accept the old terms', told, 'commissive -'],
    ['Oslo has no intention of leaving the accord', told, 'commissive -'],
    ['No agreement was reached', quoted, 'assertive -'],
    ['Nothing justifies the shelling', quoted, 'assertive -'],
    ['the pact is “no longer a threat”', told, 'assertive -'],
    ['the pact is “still a threat”', told, 'assertive'],
    ['pact “not for sale”', told, 'assertive -'],
    ['deal with Oslo close', told, 'assertive'],
    ['We must not yield', quoted, 'directive -'],
    ["Norway isn't asking for anything", quoted, 'assertive -'],
    ['not to yield to threats', { cue: 'vow', frame: 'to-inf' }, 'commissive -'],
    ['any delivery of drones', { cue: 'deny', frame: 'np' }, 'assertive -'],
    ['the debt had become too heavy', { cue: 'deny', frame: 'that' }, 'assertive -'],
    ['claims that the dam was leaking', { cue: 'reject', frame: 'np' }, 'assertive -'],
    ['There is no doubt about the inquiry', quoted, 'assertive'],
    ['Norway does not only sell gas', quoted, 'assertive'],
    ['It is regrettable that the parties did not sign', quoted, 'expressive'],
    ['The dyke holds, even if it is not enough', quoted, 'assertive'],
  ])('%s', (content, said, expected) => expect(forceOf(content, said)).toBe(expected));
});
