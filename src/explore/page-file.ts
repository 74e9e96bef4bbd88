import { createHash } from 'node:crypto';
import type { PageData } from './page-data.ts';

/** The program and the style sheet of a page. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/**
 * The library that draws the network puts a sheet of its own into the page where none has this name. Ours has it, so
 * that the policy of the page need not let other sheets in; it must say what theirs says.
 */
const STYLE_ID = '__________cytoscape_stylesheet';

/**
 * One HTML page that needs no other file, server or network. Its policy lets in its own program and sheet and nothing
 * else, and what comes from articles is data in it, never markup or program.
 *
 * @param data Whatever the articles hold.
 */
export function pageFile(data: PageData, { script, style }: PageAssets, title: string): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style id="${STYLE_ID}">${style}</style>
</head>
<body>
<noscript>This page needs JavaScript. The graph that it shows can be read without it.</noscript>
<div id="page"></div>
<script type="application/json" id="data">${escapeJson(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}`;
}

/** JSON without "<", so that no text can end the element that holds it or begin another. */
function escapeJson(data: PageData): string {
  return JSON.stringify(data).replace(/[<\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
