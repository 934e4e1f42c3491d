/** `npm run check-host -- URL`: whether a site or a weights host serves what the page needs. */
import { readFile } from 'node:fs/promises';
import { runMain, ScriptError } from '../scripts/processes.mjs';
import { readOptions, usage } from './host/options.ts';
import { checkHost } from './host/check.ts';
import type { Finding, Verdict } from './host/finding.ts';

function table(findings: readonly Finding[]): string {
  const width = (of: (finding: Finding) => string): number =>
    Math.max(...findings.map((finding) => of(finding).length));
  const verdicts = width(({ verdict }) => verdict);
  const checks = width(({ check }) => check);
  const subjects = width(({ subject }) => subject);
  return findings
    .map(({ verdict, check, subject, detail, next }) => {
      const cells = [verdict.padEnd(verdicts), check.padEnd(checks), subject.padEnd(subjects)];
      const line = `${cells.join('  ')}  ${detail}`;
      return next === undefined ? line : `${line}\n${' '.repeat(verdicts)}  → ${next}`;
    })
    .join('\n');
}

async function readCa(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new ScriptError(`--ca: ${file} cannot be read.`, { cause });
  }
}

await runMain(async () => {
  const options = readOptions(process.argv.slice(2));
  if (!options) throw new ScriptError(usage);
  const { url, origin, caFile, full } = options;
  const ca = caFile === null ? undefined : await readCa(caFile);
  const findings = await checkHost({ url, origin, ca, full });
  const count = (verdict: Verdict): number =>
    findings.filter((finding) => finding.verdict === verdict).length;
  const failed = count('failed');
  const counts = {
    ok: count('ok'),
    warning: count('warning'),
    unchecked: count('unchecked'),
    failed,
  };
  console.log(table(findings));
  console.log(JSON.stringify({ url: url.href, full, ...counts, findings }));
  return failed > 0 ? 1 : 0;
});
