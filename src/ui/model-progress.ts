import { m } from '../paraglide/messages.js';
import type { ModelStatus } from '../state/models.svelte.ts';
import { formatBytes, formatNumber } from './format.ts';

/** A running action in words: what goes on, how far in its own measure, and as a fraction. */
export interface ProgressText {
  readonly phase: string;
  readonly amount: string;
  readonly fraction: number | undefined;
}

const starting = (): ProgressText => ({
  phase: m.phase_starting(),
  amount: '',
  fraction: undefined,
});

function bytesOf(phase: string, loadedBytes: number, totalBytes: number): ProgressText {
  return {
    phase,
    amount: m.progress_bytes({ loaded: formatBytes(loadedBytes), total: formatBytes(totalBytes) }),
    fraction: loadedBytes / totalBytes,
  };
}

const transferPhases = {
  check: m.phase_download_check,
  download: m.phase_download,
  copy: m.phase_copy,
  retry: m.phase_download_retry,
  offline: m.phase_download_offline,
};

/** The progress of a model's status, or `undefined` when nothing is under way. */
export function progressText(status: ModelStatus): ProgressText | undefined {
  if (status.phase === 'downloading' || status.phase === 'installing') {
    const { progress } = status;
    if (progress === undefined) return starting();
    return bytesOf(transferPhases[progress.phase](), progress.loadedBytes, progress.totalBytes);
  }
  if (status.phase !== 'loading') return undefined;
  const { progress } = status;
  switch (progress?.phase) {
    case undefined:
      return starting();
    case 'check':
      return { phase: m.phase_load_check(), amount: '', fraction: undefined };
    case 'read':
      return bytesOf(m.phase_load_read(), progress.loadedBytes, progress.totalBytes);
    case 'compile':
      return {
        phase: m.phase_load_compile(),
        amount: m.progress_shaders({
          ready: formatNumber(progress.readyShaders),
          total: formatNumber(progress.totalShaders),
        }),
        fraction: progress.readyShaders / progress.totalShaders,
      };
  }
}
