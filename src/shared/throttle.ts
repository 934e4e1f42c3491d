/** Milliseconds between two reports that are sent. */
const intervalMs = 100;

/** Reports of how far something is, of which later ones replace earlier ones. */
export interface Throttle<Report> {
  /** Takes the next report. */
  readonly put: (report: Report) => void;
  /** Sends the last report, if it was not sent yet. */
  readonly end: () => void;
}

/**
 * Sends the first report at once, and then the latest one at most ten times a second. The first and
 * the last report of each phase are always sent: a worker may be busy for long after either.
 */
export function throttle<Report>(send: (report: Report) => void): Throttle<Report> {
  let held: { readonly report: Report } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let phase: unknown;

  const sendHeld = (): void => {
    if (held === undefined) return;
    const { report } = held;
    held = undefined;
    send(report);
  };
  const pause = (): void => {
    timer = setTimeout(() => {
      timer = undefined;
      if (held === undefined) return;
      sendHeld();
      pause();
    }, intervalMs);
  };
  const end = (): void => {
    clearTimeout(timer);
    timer = undefined;
    sendHeld();
  };
  const put = (report: Report): void => {
    if (phaseOf(report) !== phase) end();
    phase = phaseOf(report);
    held = { report };
    if (timer !== undefined) return;
    sendHeld();
    pause();
  };
  return { put, end };
}

function phaseOf(report: unknown): unknown {
  return typeof report === 'object' && report !== null && 'phase' in report
    ? report.phase
    : undefined;
}
