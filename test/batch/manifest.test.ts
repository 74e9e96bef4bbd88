import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginManifest, resumeManifest } from '../../src/batch/manifest.ts';
import { openPart, partName } from '../../src/batch/part-file.ts';
import { folderWith } from '../tools/command.ts';

const A = { key: 'k1', slug: 'a', address: 'https://a.example/', end: 10 };
const B = { key: 'k2', slug: 'b' };

describe('a manifest', () => {
  it('gives back what was finished, and takes more', () => {
    const path = join(folderWith(), 'manifest');
    const first = beginManifest(path, 'settings');
    first.add(A);
    first.close();
    const second = resumeManifest(path, 'settings');
    expect(second.finished).toEqual([A]);
    second.add(B);
    second.close();
    expect(resumeManifest(path, 'settings').finished).toEqual([A, B]);
  });

  it('cut off anywhere has its whole lines, and goes on behind them', () => {
    const path = join(folderWith(), 'manifest');
    const whole = beginManifest(path, 'settings');
    whole.add(A);
    whole.add(B);
    whole.close();
    const bytes = readFileSync(path);
    for (let length = 0; length <= bytes.length; length++) {
      writeFileSync(path, bytes.subarray(0, length));
      const cut = resumeManifest(path, 'settings');
      for (const article of [A, B].slice(cut.finished.length)) cut.add(article);
      cut.close();
      expect(readFileSync(path).equals(bytes)).toBe(true);
    }
  });

  it('of other settings, or that is none, is refused', () => {
    const path = join(folderWith(), 'manifest');
    beginManifest(path, 'settings').close();
    expect(() => resumeManifest(path, 'others')).toThrow('had other options');
    writeFileSync(path, 'notes\n');
    expect(() => resumeManifest(path, 'settings')).toThrow('no list of finished articles');
  });
});

describe('a file that grows under another name', () => {
  it('has its own name only when it is whole', () => {
    const path = join(folderWith({ out: 'old' }), 'out');
    const part = openPart(path, 0);
    expect([part.append('é1\n'), part.append('2\n')]).toEqual([4, 6]);
    expect(readFileSync(path, 'utf8')).toBe('old');
    part.finish();
    expect(readFileSync(path, 'utf8')).toBe('é1\n2\n');
  });

  it('goes on behind what is known to be whole, of the part or of the finished file', () => {
    const path = join(folderWith(), 'out');
    openPart(path, 0).append('1\n');
    appendFileSync(partName(path), 'half of a li');
    const second = openPart(path, 2);
    second.append('2\n');
    second.finish();
    const third = openPart(path, 4);
    third.append('3\n');
    third.leave();
    expect(readFileSync(partName(path), 'utf8')).toBe('1\n2\n3\n');
    expect(() => openPart(path, 7)).toThrow('shorter than the list');
  });
});
