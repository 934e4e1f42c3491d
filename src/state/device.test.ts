import { describe, expect, it } from 'vitest';
import { Device, type DeviceScope } from './device.ts';

function device(
  navigator: Partial<DeviceScope['navigator']>,
  [width, height]: readonly [number, number] = [1920, 1080],
  hasMouse = true,
): Device {
  return new Device({
    navigator: { maxTouchPoints: 0, ...navigator },
    screen: { width, height },
    matchMedia: () => ({ matches: hasMouse }),
  });
}

describe('Device', () => {
  it.each([
    [4, { bytes: 4 * 2 ** 30, orMore: false }],
    [8, { bytes: 8 * 2 ** 30, orMore: true }],
    [16, { bytes: 16 * 2 ** 30, orMore: false }],
    [32, { bytes: 32 * 2 ** 30, orMore: true }],
  ])('knows of %i GiB whether that is the most a browser tells', (deviceMemory, expected) => {
    expect(device({ deviceMemory }).memory).toEqual(expected);
  });

  it('knows no memory where the browser tells none', () => {
    expect(device({}).memory).toBeUndefined();
  });

  it.each<[string, Device, boolean]>([
    ['a desktop', device({}), false],
    ['an Android phone', device({ userAgentData: { mobile: true } }), true],
    ['an iPhone', device({ maxTouchPoints: 5 }, [393, 852], false), true],
    ['an iPad that says it is a Mac', device({ maxTouchPoints: 5 }, [1024, 1366], false), true],
    [
      'an Android tablet',
      device({ maxTouchPoints: 5, userAgentData: { mobile: false } }, [800, 1280], false),
      true,
    ],
    ['a laptop with a touch screen', device({ maxTouchPoints: 10 }, [1280, 800]), false],
    ['a large touch screen on a wall', device({ maxTouchPoints: 10 }, [3840, 2160], false), false],
  ])('takes %s for what it is', (_what, { isHandheld }, expected) => {
    expect(isHandheld).toBe(expected);
  });
});
