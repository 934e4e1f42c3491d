import { expect, it, vi } from 'vitest';
import { grantBufferLimits } from './buffer-limits.ts';

const mebibyte = 2 ** 20;

/** An adapter of this size, and what its last device was asked to have. */
function adapterWith(limits: { maxBufferSize: number; maxStorageBufferBindingSize: number }) {
  const requestDevice = vi.fn((descriptor?: GPUDeviceDescriptor) => Promise.resolve(descriptor));
  const adapter = { limits, requestDevice } as unknown as GPUAdapter;
  grantBufferLimits(adapter);
  return { adapter, requestDevice };
}

it('asks for what the adapter has where web-llm falls back to less', async () => {
  const limits = {
    maxBufferSize: 512 * mebibyte,
    maxStorageBufferBindingSize: 256 * mebibyte - 4,
  };
  const { adapter, requestDevice } = adapterWith(limits);
  await adapter.requestDevice({
    requiredFeatures: ['shader-f16'],
    requiredLimits: {
      maxBufferSize: 256 * mebibyte,
      maxStorageBufferBindingSize: 128 * mebibyte,
      maxStorageBuffersPerShaderStage: 10,
    },
  });
  expect(requestDevice).toHaveBeenCalledWith({
    requiredFeatures: ['shader-f16'],
    requiredLimits: { ...limits, maxStorageBuffersPerShaderStage: 10 },
  });
});

it('asks for it, too, when nothing was asked', async () => {
  const limits = { maxBufferSize: 2 ** 31, maxStorageBufferBindingSize: 2 ** 31 - 4 };
  const { adapter, requestDevice } = adapterWith(limits);
  await adapter.requestDevice();
  expect(requestDevice).toHaveBeenCalledWith({ requiredLimits: limits });
});
