/**
 * Headers and content types for nginx and Caddy, written from the same two tables that our own
 * server uses, so that they cannot say anything else.
 */
import { contentTypes } from '../../scripts/serve.mjs';
import type { HeaderTable } from '../../src/service-worker/headers.ts';

/** What a weights host sends with every file. The weights are no secret: any site may read them. */
export const weightsHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Content-Length, Content-Range, ETag',
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
};

const generated =
  '# Written by `npm run package`. To change a header, change the site and package it again.\n';
const otherType = 'application/octet-stream';

/** One header of a site: its usual value, and that of each path which has another. */
interface SiteHeader {
  readonly name: string;
  readonly variable: string;
  readonly usual: string;
  readonly others: readonly (readonly [path: string, value: string])[];
}

function siteHeaders({ paths, other }: HeaderTable): SiteHeader[] {
  return Object.entries(other).map(([name, usual]) => {
    const values = Object.entries(paths).map(([path, headers]) => [path, headers[name]] as const);
    return {
      name,
      variable: `med42_${name.toLowerCase().replaceAll('-', '_')}`,
      usual,
      others: values.flatMap(([path, value]) =>
        value === undefined || value === usual ? [] : [[path, value] as const],
      ),
    };
  });
}

const quoted = (text: string): string => `"${text}"`;

function nginxTypes(): string {
  const types = Object.entries(contentTypes).map(
    ([extension, type]) => `    ${quoted(type)} ${extension.slice(1)};\n`,
  );
  return `types {\n${types.join('')}}\ndefault_type ${otherType};\ngzip off;\n`;
}

/** For `http { … }`: which path gets which value. */
function nginxMaps(headers: readonly SiteHeader[]): string {
  const maps = headers
    .filter(({ others }) => others.length > 0)
    .map(({ variable, usual, others }) => {
      const lines = others.map(([path, value]) => `    ${path} ${quoted(value)};\n`);
      return `map $uri $${variable} {\n    default ${quoted(usual)};\n${lines.join('')}}\n`;
    });
  return generated + maps.join('\n');
}

function nginxHeader(name: string, value: string): string {
  return `add_header ${name} ${value} always;\n`;
}

function nginxSite(headers: readonly SiteHeader[]): string {
  const lines = headers.map(({ name, variable, usual, others }) =>
    nginxHeader(name, others.length > 0 ? `$${variable}` : quoted(usual)),
  );
  return `${generated}index index.html;\n${nginxTypes()}${lines.join('')}`;
}

function nginxWeights(): string {
  const lines = Object.entries(weightsHeaders).map(([name, value]) =>
    nginxHeader(name, quoted(value)),
  );
  return generated + nginxTypes() + lines.join('');
}

function caddyTypes(): string {
  const types = Object.entries(contentTypes).map(
    ([extension, type]) => `\t\t~\\${extension}$ ${quoted(type)}\n`,
  );
  return (
    `\tmap {path} {med42_type} {\n\t\t/ ${quoted(contentTypes['.html'] ?? otherType)}\n` +
    `${types.join('')}\t\tdefault ${quoted(otherType)}\n\t}\n\theader Content-Type {med42_type}\n`
  );
}

function caddyHeader(name: string, value: string): string {
  return `\theader ${name} ${value}\n`;
}

/** Caddy sees the path that was asked for: the page is also at `/`. */
function caddySite(headers: readonly SiteHeader[]): string {
  const lines = headers.map(({ name, variable, usual, others }) => {
    if (others.length === 0) return caddyHeader(name, quoted(usual));
    const values = others.map(([path, value]) => {
      const line = `\t\t${path} ${quoted(value)}\n`;
      return path === '/index.html' ? `\t\t/ ${quoted(value)}\n${line}` : line;
    });
    const map = `\tmap {path} {${variable}} {\n${values.join('')}\t\tdefault ${quoted(usual)}\n\t}\n`;
    return map + caddyHeader(name, `{${variable}}`);
  });
  return `${generated}(med42_site) {\n${caddyTypes()}${lines.join('')}\tfile_server\n}\n`;
}

function caddyWeights(): string {
  const lines = Object.entries(weightsHeaders).map(([name, value]) =>
    caddyHeader(name, quoted(value)),
  );
  return `${generated}(med42_weights) {\n${caddyTypes()}${lines.join('')}\tfile_server\n}\n`;
}

/** File name → text of each configuration that a package holds. */
export function serverConfigs(table: HeaderTable): ReadonlyMap<string, string> {
  const headers = siteHeaders(table);
  return new Map([
    ['nginx-maps.conf', nginxMaps(headers)],
    ['nginx-site.conf', nginxSite(headers)],
    ['nginx-weights.conf', nginxWeights()],
    ['site.caddy', caddySite(headers)],
    ['weights.caddy', caddyWeights()],
  ]);
}
