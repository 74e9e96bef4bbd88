import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith, type Outcome, ROOT, run } from '../tools/command.ts';

// Nothing is ever fetched: the whole program runs where each attempt to reach something outside fails and is noted.

const PRELOAD = pathToFileURL(join(ROOT, 'test/hostile/refuse-network.mjs')).href;
const MAIN = join(ROOT, 'dist/cli/main.js');

interface Watched extends Outcome {
  /** What the program tried to reach. */
  readonly tried: string;
}

/** Runs Node on a program with the network refused. */
function offline(cwd: string, args: readonly string[], input = ''): Watched {
  const log = join(cwd, 'refused.log');
  const env = { ...process.env, NODE_OPTIONS: `--import ${PRELOAD}`, REFUSED_LOG: log };
  const outcome = run(process.execPath, args, { cwd, input, env });
  return { ...outcome, tried: existsSync(log) ? readFileSync(log, 'utf8') : '' };
}

const FAR = 'http://198.51.100.7';
const SENTENCE = 'The foreign minister of Ghana, Ama Mensah, said that Ghana supports Peru in the talks this year.';

/** A page that asks for all that a page can ask for, and declares entities of which one is a file elsewhere. */
const PAGE = `<?xml version="1.0"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "${FAR}/xhtml.dtd" [<!ENTITY far SYSTEM "${FAR}/entity"> <!ENTITY near SYSTEM "file:///etc/hostname">]>
<html lang="en" manifest="${FAR}/manifest"><head><title>Ghana and Peru</title>
<base href="${FAR}/base/"><meta http-equiv="refresh" content="0; url=${FAR}/refresh">
<link rel="stylesheet" href="style.css"><link rel="preload" href="x.js" as="script"><link rel="canonical" href="story">
<style>@import "${FAR}/import.css"; body { background: url(${FAR}/back.png) }</style>
<script src="${FAR}/script.js"></script><script type="module">import '${FAR}/module.js'; fetch('${FAR}/fetched');</script>
<script type="application/ld+json">{"@context": "${FAR}/context", "@type": "NewsArticle", "headline": "Ghana and Peru"}</script>
</head><body onload="fetch('${FAR}/onload')">
<article><h1>Ghana and Peru</h1><p>${SENTENCE} &far; &near;</p><p>${SENTENCE.replace('Peru', 'Chile')}</p>
<img src="picture.png" srcset="${FAR}/2x.png 2x" onerror="fetch('${FAR}/error')"><iframe src="${FAR}/frame"></iframe>
<object data="${FAR}/object"></object><embed src="${FAR}/embed"><video src="${FAR}/video" poster="${FAR}/poster"></video>
<svg><image href="${FAR}/image.svg"/><use href="${FAR}/use.svg#x"/></svg><portal src="${FAR}/portal"></portal>
</article></body></html>`;

/** The same article as a line of a corpus, beside one that is a text. */
const LINES = [
  { id: 'page', url: `${FAR}/line`, html: PAGE },
  { id: 'text', url: 'https://news.example/7', text: `${SENTENCE}\n` },
].map((line) => JSON.stringify(line));

describe('the program reaches for nothing outside', () => {
  it('which is found out where it does', () => {
    const reach = (how: string) =>
      offline(folderWith(), ['--input-type=module', '-e', `try { ${how} } catch {}`]).tried.split(' ')[0];
    expect([
      reach(`(await import('node:net')).connect(80, '198.51.100.7');`),
      reach(`await fetch('${FAR}');`),
      reach(`(await import('node:http')).get('${FAR}');`),
      reach(`(await import('node:dns')).lookup('example.org', () => {});`),
      reach(`new (await import('node:worker_threads')).Worker("fetch('${FAR}')", { eval: true });`),
    ]).toEqual(['connect', 'fetch', 'connect', 'dns.lookup', 'fetch']);
  });

  it('on a page that asks for all that a page can, and does what is asked of its graph', () => {
    const folder = folderWith({
      'page.html': PAGE,
      'lines.jsonl': `${LINES.join('\n')}\n`,
      'far.rq': `SELECT * WHERE { SERVICE <${FAR}/sparql> { ?s ?p ?o } }`,
    });
    const command = (...args: readonly string[]): Watched => {
      const outcome = offline(folder, [MAIN, ...args]);
      expect([args[0], outcome.tried]).toEqual([args[0], '']);
      return outcome;
    };

    const read = command('extract', 'page.html', '--output', 'out', '--format', 'turtle,jsonld,rdfxml');
    expect([read.status, read.stderr]).toEqual([0, '']);
    const text = readFileSync(join(folder, 'out/page.text.txt'), 'utf8');
    expect(text).toContain(SENTENCE);
    expect(text).not.toContain(readFileSync('/etc/hostname', 'utf8').trim());

    const corpus = command('extract', 'lines.jsonl', '--into', 'all.nq', '--workers', '1', '--quiet');
    expect([corpus.status, corpus.stderr]).toEqual([0, '']);
    expect(command('explore', 'out/page.ttl', '--output', 'page.explore.html').status).toBe(0);
    expect(command('validate', 'out').status).toBe(0);
    const asked = command('query', 'out/page.ttl', '--query', 'who-said-what', '--format', 'csv');
    expect([asked.status, asked.stdout.trim().split('\n').length]).toEqual([0, 3]);
    expect(command('verify', 'out/page.ttl').status).toBe(0);
    expect(command('graph', 'out/page.ttl', '--output', 'page.svg').status).toBe(0);
    expect(command('knowledge', 'Ghana').status).toBe(0);
    expect(command('query', 'out/page.ttl', '--query', 'far.rq').stderr).toContain('is not supported');
  }, 300_000);
});
