import { describe, expect, it } from 'vitest';
import { allowedLicences, runtimeDependencies } from './licences.mjs';

const dependencies = runtimeDependencies();

it('there are at most eleven runtime dependencies', () => {
  expect(dependencies.length).toBeGreaterThan(0);
  expect(dependencies.length).toBeLessThanOrEqual(11);
});

describe.each(dependencies)('$name', ({ version, licence, reason }) => {
  it('has a version, a licence that is allowed, and a reason', () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    expect(allowedLicences).toContain(licence);
    expect(reason.length).toBeGreaterThan(5);
  });
});
