import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract, write } from '../../src/index.ts';
import { depeche, folderWith, ROOT } from '../tools/command.ts';
import { FRENCH } from './graphs.ts';

const GRAPH = write(extract(FRENCH, { name: 'a.fr' }), 'turtle');
const OUTPUT = join(ROOT, 'output/wang-tleuberdi-2020.fr.ttl');

describe('depeche explore', () => {
  it('makes one page of less than 2 MB that holds the text found by its hash', () => {
    const folder = folderWith();
    const args = ['explore', OUTPUT, '--text', join(ROOT, 'input'), '--output', 'page.html'];
    expect(depeche(folder, args)).toEqual({ status: 0, stdout: 'page.html\n', stderr: '' });
    const page = readFileSync(join(folder, 'page.html'), 'utf8');
    expect(Buffer.byteLength(page)).toBeLessThan(2e6);
    expect(page).toContain('Dernière mise à jour à 09h10 le 14/09');
    expect(page).toContain("default-src 'none'");
  });

  it('finds the text beside the graph, and says where it finds none', () => {
    const beside = depeche(folderWith({ 'a.fr.ttl': GRAPH, 'a.fr.txt': FRENCH }), ['explore', 'a.fr.ttl']);
    expect([beside.status, beside.stderr]).toEqual([0, '']);
    expect(beside.stdout).toContain('a-t-il ajouté 😀.');
    const other = depeche(folderWith({ 'a.fr.ttl': GRAPH, 'a.fr.txt': 'Another text.' }), ['explore', 'a.fr.ttl']);
    expect(other.status).toBe(0);
    expect(other.stderr).toMatch(/^depeche: Of https:\S+ the page shows passages only: .* name it with --text\.\n$/);
  });

  it('tells what it cannot use, and makes the page of the rest', () => {
    const folder = folderWith({ 'a.fr.ttl': GRAPH, 'bad.ttl': 'no graph', 'other.txt': 'Another text.' });
    const { status, stdout, stderr } = depeche(folder, ['explore', 'a.fr.ttl', 'bad.ttl', '--text', 'other.txt']);
    expect(status).toBe(1);
    expect(stdout).toContain('<!doctype html>');
    expect(stderr).toContain('depeche: bad.ttl: ');
    expect(stderr).toContain('depeche: other.txt: It is the text of none of the graphs');
    const none = depeche(folder, ['explore', 'bad.ttl', '--output', 'page.html']);
    expect(none.status).toBe(1);
    expect(() => readFileSync(join(folder, 'page.html'))).toThrow();
  });
});

describe('depeche graph', () => {
  it('draws a picture, in the language that is asked for', () => {
    const folder = folderWith({ 'a.fr.ttl': GRAPH });
    const args = ['graph', 'a.fr.ttl', '--lang', 'fr', '--output', 'deep/graph.svg'];
    expect(depeche(folder, args)).toEqual({ status: 0, stdout: 'deep/graph.svg\n', stderr: '' });
    expect(readFileSync(join(folder, 'deep/graph.svg'), 'utf8')).toContain('>soutient · LQ<');
  });

  it('says so where there is nothing to draw', () => {
    const empty = write(
      extract('Il pleut sur la ville et les rues sont vides.\n', { name: 'a', language: 'fr' }),
      'turtle',
    );
    const { status, stdout, stderr } = depeche(folderWith({ 'a.ttl': empty }), ['graph', 'a.ttl']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^depeche: a\.ttl: No proposition stands in it/);
  });
});
