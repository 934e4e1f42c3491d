import { expect, it } from 'vitest';
import { deflated, pdfOf } from './fake-pdf.ts';
import { expectModest } from './inflated-size.ts';

const limits = { stream: 1000, total: 2500 };
const flate = '/Filter /FlateDecode';

async function fileOf(...sizes: readonly number[]): Promise<Uint8Array<ArrayBuffer>> {
  const data = await Promise.all(sizes.map((size) => deflated(new Uint8Array(size))));
  return pdfOf(...data.map((one) => ({ dictionary: flate, data: one })));
}

it('lets streams through that are short', async () => {
  await expect(expectModest(await fileOf(1000, 1000, 500), limits)).resolves.toBeUndefined();
});

it.each([
  ['one that is long', [1001]],
  ['many that are long together', [1000, 1000, 501]],
])('finds %s', async (_what, sizes) => {
  const found = expectModest(await fileOf(...sizes), limits);
  await expect(found).rejects.toMatchObject({ code: 'pdf-inflates' });
});

it('counts what comes out of each filter', async () => {
  let data: Uint8Array<ArrayBuffer> = new Uint8Array(900);
  for (let times = 0; times < 20; times++) data = await deflated(data);
  const found = expectModest(pdfOf({ dictionary: flate, data }), limits);
  await expect(found).rejects.toMatchObject({ code: 'pdf-inflates' });
});
