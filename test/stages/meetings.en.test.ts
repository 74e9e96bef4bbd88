import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/doc/article.ts';
import { meet as read, type Told } from '../support/content-readers.ts';
import { ENGLISH } from '../support/contents-en.ts';

const meet = (text: string, told: Told = {}): string[] => read(ENGLISH, text, told);

describe('held', () => {
  test.each<[string, string[]]>([
    ['Ms. Dahl met Samuel Otieno in Geneva on Monday.', ['dahl+otieno Geneva']],
    ['Ms. Dahl met with Samuel Otieno on May 3, 2023.', ['dahl+otieno 2023-05-03']],
    ['Ms. Dahl was received by the Peruvian president.', ['dahl+quispe']],
    ['The Peruvian president received the Norwegian minister on Tuesday.', ['dahl+quispe']],
    ['The two ministers met on 3 May 2023 in Kisumu.', ['dahl+otieno 2023-05-03 Kisumu']],
    ['The two ministers met Monday in Kisumu.', ['dahl+otieno Kisumu']],
    ['Ms. Dahl and Samuel Otieno met last week.', ['dahl+otieno']],
    [
      'Ms. Dahl held talks with her Kenyan counterpart, Samuel Otieno, in Geneva in late September.',
      ['dahl+otieno --09 Geneva'],
    ],
    ['After holding talks with Samuel Otieno, Ms. Dahl left the capital.', ['dahl+otieno']],
    [
      'A meeting between Ms. Dahl and Peruvian President Quispe was to last an hour. During a meeting between Ms. Dahl and Samuel Otieno, two texts were signed.',
      ['dahl+otieno'],
    ],
    ['A meeting between Ms. Dahl and Samuel Otieno took place on May 5.', ['dahl+otieno --05-05']],
    ['Talks between Norway and Kenya began in Bergen on the 12th of March 2021.', ['kenya+norway 2021-03-12 Bergen']],
    ['The Norwegian minister hosted Samuel Otieno in Bergen on Friday.', ['dahl+otieno Bergen']],
    ['Ms. Dahl, who met Samuel Otieno in New York on Tuesday, has not commented.', ['dahl+otieno New York']],
    ['Ms. Dahl spoke on the phone with Samuel Otieno on Sunday, July 14, 2024.', ['dahl+otieno 2024-07-14']],
    ['Ms. Dahl had a phone call with Samuel Otieno on July 14.', ['dahl+otieno --07-14']],
    ['Norway and Kenya opened negotiations in Geneva.', ['kenya+norway Geneva']],
    ['NATO Secretary-General Aydin met with the Peruvian president and the Norwegian minister.', ['aydin+dahl+quispe']],
    ['On March 1, 2022, Aydin dined with the Peruvian president.', ['aydin+quispe 2022-03-01']],
    [
      'BERGEN, June 18 (Xinhua) -- Ms. Dahl met with Samuel Otieno and the Peruvian president.',
      ['dahl+otieno+quispe --06-18'],
    ],
    ['Ms. Dahl met Samuel Otieno on the sidelines of a conference at the White House.', ['dahl+otieno White House']],
    [
      'The Norwegian minister made the remarks during talks with her Kenyan counterpart, Samuel Otieno.',
      ['dahl+otieno'],
    ],
    ['At a joint news conference with Samuel Otieno, Ms. Dahl smiled.', ['dahl+otieno']],
    ['In the presence of Samuel Otieno, Ms. Dahl planted a tree.', ['dahl+otieno']],
    ['Ms. Dahl, accompanied by Samuel Otieno, met with the Peruvian president.', ['dahl+otieno+quispe']],
    ['Delegations from Norway and Kenya met in Bergen.', ['kenya+norway Bergen']],
    ['Ms. Dahl met Samuel Otieno in March.', ['dahl+otieno --03']],
    ['Ms. Dahl met Samuel Otieno in March 2021.', ['dahl+otieno 2021-03']],
    ['Ms. Dahl met Samuel Otieno in room 14/15.', ['dahl+otieno']],
    ['After their meeting, Ms. Dahl and Samuel Otieno signed a map.', ['dahl+otieno']],
    ['After their meeting, Ms. Dahl signed a map.', []],
    ['Ms. Dahl held a meeting that Samuel Otieno called useful.', []],
    ['Ms. Dahl met Samuel Otieno in Bergen on 2023-05-03.', ['dahl+otieno 2023-05-03 Bergen']],
  ])('%s', (text, expected) => expect(meet(text)).toEqual(expected));

  test('the speaker of a claim takes part in what frames it', () => {
    const text =
      'Fishing will resume, said Ms. Dahl on Saturday, during a meeting with her Kenyan counterpart, Samuel Otieno.';
    expect(meet(text, { content: 'Fishing will resume' })).toEqual(['dahl+otieno']);
  });

  test('one meeting told twice counts once, and the second telling completes it', () => {
    expect(meet('Ms. Dahl met Samuel Otieno. Ms. Dahl held talks with Samuel Otieno on June 4 in Bergen.')).toEqual([
      'dahl+otieno --06-04 Bergen',
    ]);
  });
});

test('others join the meeting that was told before', () => {
  const first = 'Ms. Dahl met Samuel Otieno in Bergen.';
  expect(meet(`${first} The Peruvian president also took part in the meeting.`)).toEqual(['dahl+otieno+quispe Bergen']);
  expect(meet(`${first} The Peruvian president attended a meeting in Lima.`)).toEqual(['dahl+otieno Bergen']);
  expect(meet(`${first} The Peruvian president did not attend the meeting.`)).toEqual(['dahl+otieno Bergen']);
  expect(meet(`${first} The Peruvian president attended the ceremony.`)).toEqual(['dahl+otieno Bergen']);
});

describe('planned', () => {
  test.each<[string, string[]]>([
    ['Ms. Dahl is going to meet Samuel Otieno in Bergen on Dec. 16.', ['dahl+otieno --12-16 Bergen planned']],
    ['Ms. Dahl will meet Samuel Otieno on Thursday.', ['dahl+otieno planned']],
    ['Ms. Dahl is due to meet the Peruvian president.', ['dahl+quispe planned']],
    ['Ms. Dahl is to meet the Peruvian president.', ['dahl+quispe planned']],
    ['Ms. Dahl is scheduled to hold talks with the Peruvian president.', ['dahl+quispe planned']],
    ['Ms. Dahl is planning to meet the Peruvian president.', ['dahl+quispe planned']],
  ])('%s', (text, expected) => expect(meet(text)).toEqual(expected));
});

describe('none', () => {
  test.each<string>([
    'Ms. Dahl did not meet Samuel Otieno.',
    "Ms. Dahl hasn't met Samuel Otieno.",
    'Ms. Dahl refused to meet Samuel Otieno.',
    'Ms. Dahl hopes to meet Samuel Otieno.',
    'Ms. Dahl wants a meeting with Samuel Otieno.',
    'Samuel Otieno received the support of the Peruvian president.',
    "Samuel Otieno received the Peruvian president's letter.",
    'If Ms. Dahl met Samuel Otieno, the press would talk of it.',
    'Ms. Dahl met students.',
    'Ms. Dahl and Samuel Otieno met protesters in Kisumu.',
    'The two ministers met a deadline.',
    'At the end of the talks, Ms. Dahl left Geneva.',
    'In the presence of Norway, Kenya signed a map.',
    'Ms. Dahl may meet Samuel Otieno.',
    'Ms. Dahl could meet Samuel Otieno.',
    'Ms. Dahl welcomed the decision of Samuel Otieno.',
  ])('%s', (text) => expect(meet(text)).toEqual([]));

  test('a contact told only inside a claim', () => {
    expect(
      meet('Ms. Dahl met Samuel Otieno, a diplomat said.', {
        content: 'Ms. Dahl met Samuel Otieno',
        said: { by: 'quispe' },
      }),
    ).toEqual([]);
  });
});

describe('weekdays are counted from the day of the report', () => {
  const article: Article = { published: { value: '2023-05-10', datatype: 'date' } };
  test.each<[string, string]>([
    ['Ms. Dahl met Samuel Otieno on Monday.', 'dahl+otieno 2023-05-08'],
    ['Ms. Dahl met Samuel Otieno on Wednesday.', 'dahl+otieno 2023-05-10'],
    ['Ms. Dahl met Samuel Otieno last Friday.', 'dahl+otieno 2023-05-05'],
    ['Ms. Dahl met Samuel Otieno last Wednesday.', 'dahl+otieno 2023-05-03'],
    ['Ms. Dahl is to meet Samuel Otieno next Wednesday.', 'dahl+otieno 2023-05-17 planned'],
    ['Ms. Dahl met Samuel Otieno yesterday.', 'dahl+otieno 2023-05-09'],
    ['Ms. Dahl met today in Bergen with Samuel Otieno.', 'dahl+otieno 2023-05-10 Bergen'],
    ['Ms. Dahl will meet Samuel Otieno on Monday.', 'dahl+otieno 2023-05-15 planned'],
    ['Ms. Dahl is to meet Samuel Otieno next Monday.', 'dahl+otieno 2023-05-15 planned'],
    ['Ms. Dahl met Samuel Otieno on Dec. 20.', 'dahl+otieno 2022-12-20'],
    ['Ms. Dahl will meet Samuel Otieno on Dec. 20.', 'dahl+otieno 2023-12-20 planned'],
    ['Ms. Dahl will meet Samuel Otieno on Jan. 20.', 'dahl+otieno 2024-01-20 planned'],
    ['Ms. Dahl met Samuel Otieno on 5/3/2023.', 'dahl+otieno 2023-05-03'],
  ])('%s', (text, expected) => expect(meet(text, { article })).toEqual([expected]));
});
