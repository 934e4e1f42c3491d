const bufferLimits = ['maxBufferSize', 'maxStorageBufferBindingSize'] as const;

/**
 * Makes every device of an adapter as good at large buffers as the adapter is.
 *
 * web-llm 0.2.86 asks for 1 GiB, and where the adapter has less, for 256 MiB a buffer and 128 MiB a
 * binding only (tvmjs' detectGPUDevice). An adapter between the two could hold the largest tensor
 * of an 8B model (250 MiB), and would not be let.
 * @param adapterPrototype changed for good
 */
export function grantBufferLimits(adapterPrototype: GPUAdapter): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its `this` below
  const { requestDevice } = adapterPrototype;
  adapterPrototype.requestDevice = function (descriptor) {
    const requiredLimits = { ...descriptor?.requiredLimits };
    for (const name of bufferLimits) requiredLimits[name] = this.limits[name];
    return requestDevice.call(this, { ...descriptor, requiredLimits });
  };
}
