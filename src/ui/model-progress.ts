import { m } from '../paraglide/messages.js';
import type { ModelStatus } from '../state/model-status.ts';
import type { TransferSum } from '../state/transfer-rate.ts';
import { formatBytes, formatDuration, formatNumber } from './format.ts';

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

/** A transfer in words, with its speed and how long it still takes once these are known. */
export function transferOf(
  phase: string,
  { loadedBytes, totalBytes, bytesPerSecond }: Omit<TransferSum, 'count'>,
): ProgressText {
  const text = bytesOf(phase, loadedBytes, totalBytes);
  if (bytesPerSecond === 0) return text;
  const speed = formatBytes(bytesPerSecond);
  const left = formatDuration((totalBytes - loadedBytes) / bytesPerSecond);
  return { ...text, amount: m.progress_pace({ amount: text.amount, speed, left }) };
}

const transferPhases = {
  check: m.phase_download_check,
  download: m.phase_download,
  copy: m.phase_copy,
  retry: m.phase_download_retry,
  offline: m.phase_download_offline,
  convert: m.phase_convert,
};

/** Transfers that this tab has no part in now. */
const standing = {
  paused: m.phase_paused,
  downloading: m.phase_elsewhere,
  installing: m.phase_elsewhere_files,
};

/** The progress of a model's status, or `undefined` when nothing is under way. */
export function progressText(status: ModelStatus): ProgressText | undefined {
  if (status.phase === 'downloading' || status.phase === 'installing') {
    const { progress, bytesPerSecond = 0 } = status;
    if (progress === undefined) return starting();
    return transferOf(transferPhases[progress.phase](), { ...progress, bytesPerSecond });
  }
  if (status.phase === 'paused' || status.phase === 'elsewhere') {
    const phase = standing[status.phase === 'paused' ? 'paused' : status.kind]();
    const { progress } = status;
    if (progress === undefined) return { ...starting(), phase };
    return bytesOf(phase, progress.loadedBytes, progress.totalBytes);
  }
  if (status.phase !== 'loading') return undefined;
  const { progress } = status;
  switch (progress?.phase) {
    case undefined:
      return starting();
    case 'wait':
      return { phase: m.phase_load_wait(), amount: '', fraction: undefined };
    case 'check':
      return { phase: m.phase_load_check(), amount: '', fraction: undefined };
    case 'test':
      return { phase: m.phase_load_test(), amount: '', fraction: undefined };
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
