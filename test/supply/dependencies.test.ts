import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAllowed, licenceFaults, lockedPackages, productionPackages } from '../../scripts/licences.ts';
import { ROOT } from '../tools/command.ts';

const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const { dependencies, devDependencies, scripts } = JSON.parse(read('package.json'));
const PRODUCTION = productionPackages(lockedPackages(read('package-lock.json')));

/** A package without a licence that holds nothing but a README; rdflib names it among its dependencies by mistake. */
const EMPTY = 'node_modules/package-lock.json';

describe('what comes to a user with depeche', () => {
  it('has licences that let it be passed on', () => {
    expect(Object.keys(PRODUCTION).length).toBeGreaterThan(Object.keys(dependencies).length);
    const { [EMPTY]: _, ...others } = PRODUCTION;
    expect(licenceFaults(others)).toEqual([]);
    expect(readdirSync(join(ROOT, EMPTY)).sort()).toEqual(['README.md', 'package.json']);
  });

  it('which are read as SPDX writes them', () => {
    const licences = ['MIT', '(GPL-3.0 OR MIT)', 'MIT AND CC0-1.0', 'GPL-3.0', 'MIT AND GPL-3.0', 'SEE LICENSE IN x'];
    expect(licences.map(isAllowed)).toEqual([true, true, true, false, false, false]);
    expect(licenceFaults({ a: {}, b: { license: 'MIT' }, c: { license: 'AGPL-3.0' } })).toEqual([
      'a: no licence',
      'c: AGPL-3.0',
    ]);
  });

  it('runs no program when it is installed, but for one that may be left out', () => {
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([]);
    const running = Object.entries(PRODUCTION).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(running.filter(([, { optional }]) => !optional)).toEqual([]);
  });

  it.each([
    ['At run time', dependencies],
    ['For development', devDependencies],
  ])('%s: has each package in the table of CONTRIBUTING.md, with its reason', (beginning, packages) => {
    const [, part = ''] = read('CONTRIBUTING.md').split(`\n${beginning}`);
    const rows = (part.split('\n\n')[1] ?? '').split('\n').slice(2);
    const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
    const named = cells.flatMap(([, names = '', reason = '']) =>
      reason === '' ? [] : [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    expect(named.sort()).toEqual(Object.keys(packages).sort());
  });
});
