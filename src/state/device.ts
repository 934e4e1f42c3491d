/** The parts of the global scope that tell of the device; some browsers lack the optional ones. */
export interface DeviceScope {
  readonly navigator: {
    readonly maxTouchPoints: number;
    /** GiB, rounded to a power of two and capped (Device Memory API, Chromium only). */
    readonly deviceMemory?: number;
    /** User-Agent Client Hints, Chromium only. */
    readonly userAgentData?: { readonly mobile: boolean };
  };
  readonly screen: { readonly width: number; readonly height: number };
  matchMedia(query: string): { readonly matches: boolean };
}

/** The memory that a browser tells of. */
export interface DeviceMemory {
  /** Rounded to a power of two. */
  readonly bytes: number;
  /** Whether it is the most that any browser tells, so that there may be more. */
  readonly orMore: boolean;
}

/**
 * The largest values of navigator.deviceMemory, in GiB: Chromium's until version 146 and on Android,
 * and on other systems since (chromestatus.com/feature/6330376953921536).
 */
const memoryCaps: readonly number[] = [8, 32];

/** Tablets have a shorter side of up to 1024 CSS pixels. */
const tabletSide = 1024;

/** What the browser tells of the device that it runs on. It can be wrong: nothing is forbidden by it. */
export class Device {
  /** Absent where the browser does not tell. */
  readonly memory: DeviceMemory | undefined;
  /** Whether it seems to be a phone or a tablet. */
  readonly isHandheld: boolean;

  constructor(scope: DeviceScope) {
    const { deviceMemory, maxTouchPoints, userAgentData } = scope.navigator;
    this.memory = deviceMemory === undefined ? undefined : memoryOf(deviceMemory);
    const isTouchOnly = maxTouchPoints > 0 && !scope.matchMedia('(any-pointer: fine)').matches;
    const isSmall = Math.min(scope.screen.width, scope.screen.height) <= tabletSide;
    this.isHandheld = userAgentData?.mobile === true || (isTouchOnly && isSmall);
  }
}

function memoryOf(gibibytes: number): DeviceMemory {
  return { bytes: gibibytes * 2 ** 30, orMore: memoryCaps.includes(gibibytes) };
}
