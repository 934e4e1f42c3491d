import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** One process of a browser: the most memory it held at once, and what it read from disks. */
export interface ProcessMemory {
  /** Chromium's name for it; `browser` for the one that started the others. */
  readonly type: string;
  readonly peakBytes: number;
  readonly readBytes: number;
}

/** A process as it is now. */
export interface Process extends ProcessMemory {
  readonly id: number;
  readonly parent: number;
  readonly residentBytes: number;
}

function field(text: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(text)?.[1] ?? 0);
}

/** Undefined for a process that ended meanwhile. */
function inspect(id: number): Process | undefined {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
    return {
      id,
      parent: field(status, 'PPid'),
      type: /--type=([\w-]+)/.exec(command)?.[1] ?? 'browser',
      residentBytes: field(status, 'VmRSS') * 1024,
      peakBytes: field(status, 'VmHWM') * 1024,
      readBytes: field(readFileSync(`/proc/${id}/io`, 'utf8'), 'rchar'),
    };
  } catch {
    return undefined;
  }
}

/** This process's descendants, of whatever program. */
function descendants(): Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => inspect(Number(name)) ?? []);
  const family = new Set([process.pid]);
  // A process has a higher id than its parent, until ids start over: look until nothing is new.
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const { id, parent } of all) if (family.has(parent)) family.add(id);
  }
  return all.filter(({ id }) => id !== process.pid && family.has(id));
}

/**
 * This process's descendants that are part of a browser, largest first. Linux only: the kernel keeps
 * each process's peak (`VmHWM`) and reads (`rchar`), so that nothing has to be sampled.
 */
export function browserMemory(): ProcessMemory[] {
  return descendants()
    .filter(({ peakBytes }) => peakBytes > 2e7)
    .map(({ type, peakBytes, readBytes }) => ({ type, peakBytes, readBytes }))
    .sort((a, b) => b.peakBytes - a.peakBytes);
}

/** The processes that run the pages of this process's browsers, their workers included. */
export function renderers(): Process[] {
  return descendants().filter(({ type }) => type === 'renderer');
}

/** The processes in which this process's browsers compute graphics: on SwiftShader all of it. */
export function gpuProcesses(): Process[] {
  return descendants().filter(({ type }) => type === 'gpu-process');
}

/** Has the kernel count a process's peak from here on. */
export function forgetPeak({ id }: Process): void {
  writeFileSync(`/proc/${id}/clear_refs`, '5');
}
