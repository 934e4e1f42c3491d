import { describe, expect, it } from 'vitest';
import { AppError } from '../shared/errors.ts';
import { classifyError } from './classify-error.ts';

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

describe('classifyError', () => {
  it.each([
    [named('WebGPUNotAvailableError', 'WebGPU is not supported'), 'webgpu-missing'],
    [new Error('Unable to find a compatible GPU. This issue might be'), 'adapter-missing'],
    [named('ShaderF16SupportError', 'This model requires shader-f16'), 'gpu-feature-missing'],
    [
      new Error('Cannot initialize runtime because of requested maxBufferSize exceeds limit.'),
      'gpu-limit-too-small',
    ],
    [named('DeviceLostError', 'The WebGPU device was lost while loading'), 'device-lost'],
    [new Error('PackedFunc has already been disposed'), 'device-lost'],
    [new DOMException('Buffer was destroyed', 'AbortError'), 'device-lost'],
    [new RangeError('Array buffer allocation failed'), 'out-of-memory'],
    [named('GPUOutOfMemoryError', 'Not enough memory'), 'out-of-memory'],
    [named('ContextWindowSizeExceededError', 'Prompt tokens exceed'), 'context-exceeded'],
    [named('ModelNotLoadedError', 'Model not loaded'), 'model-not-loaded'],
    [new WebAssembly.CompileError('expected magic word'), 'model-incompatible'],
    [new WebAssembly.LinkError('import object field'), 'model-incompatible'],
    [new Error('Tensor-cache record range [0, 9) exceeds shard size 4'), 'model-incompatible'],
    [new Error('something new'), 'unknown'],
    ['Engine.unload() is called.', 'unknown'],
  ])('%s is %s', (thrown, code) => {
    expect(classifyError(thrown).code).toBe(code);
  });

  it('keeps a coded error, and the text of an unknown one', () => {
    const coded = new AppError('model-file-missing', 'a.bin');
    expect(classifyError(coded)).toBe(coded);
    expect(classifyError(new TypeError('odd')).message).toBe('TypeError: odd');
  });
});
