import { expect, it } from 'vitest';
import { requireSiteData } from './site-data.ts';

it('says that the browser lets this site store nothing', () => {
  const blocked = (): never => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  expect(() => requireSiteData(() => ({}))).not.toThrow();
  expect(() => requireSiteData(blocked)).toThrow(
    expect.objectContaining({
      code: 'storage-blocked',
      message: 'SecurityError: Access is denied for this document.',
    }) as Error,
  );
});
