/** Measures for how long at least one of several overlapping actions ran. */
class Stopwatch {
  elapsedMs = 0;
  #running = 0;
  #start = 0;

  async during<T>(action: Promise<T>): Promise<T> {
    if (this.#running++ === 0) this.#start = performance.now();
    try {
      return await action;
    } finally {
      if (--this.#running === 0) this.elapsedMs += performance.now() - this.#start;
    }
  }
}

/**
 * Counts and times what web-llm does with WebAssembly and the GPU while it loads, which it does
 * not report itself, and holds the device that it made. `install` wraps three entry points of the
 * browser, for good: a worker loads one model and ends with it.
 */
export class LoadMeter {
  readonly instantiate = new Stopwatch();
  readonly compile = new Stopwatch();
  shaderModules = 0;
  startedPipelines = 0;
  readyPipelines = 0;
  /** Called when a pipeline was started or became ready. */
  onPipeline: (() => void) | undefined;
  /** web-llm's device, once it has one. */
  device: GPUDevice | undefined;
  /** What the GPU said when it had no memory for a buffer; web-llm then destroys the device. */
  outOfMemory: string | undefined;

  install(adapterPrototype: GPUAdapter, webAssembly: typeof WebAssembly): void {
    const { instantiate } = this;
    const originalInstantiate = webAssembly.instantiate.bind(webAssembly);
    // One overload only (bytes → module and instance): the one that web-llm and its tokenizer use.
    webAssembly.instantiate = ((bytes: BufferSource, imports?: WebAssembly.Imports) =>
      instantiate.during(originalInstantiate(bytes, imports))) as typeof webAssembly.instantiate;

    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its `this` below
    const { requestDevice } = adapterPrototype;
    const observe = (device: GPUDevice): void => this.#observe(device);
    adapterPrototype.requestDevice = async function (descriptor) {
      const device = await requestDevice.call(this, descriptor);
      observe(device);
      return device;
    };
  }

  #observe(device: GPUDevice): void {
    this.device = device;
    const createShaderModule = device.createShaderModule.bind(device);
    device.createShaderModule = (descriptor) => {
      this.shaderModules += 1;
      return createShaderModule(descriptor);
    };
    const popErrorScope = device.popErrorScope.bind(device);
    device.popErrorScope = async () => {
      const error = await popErrorScope();
      if (error instanceof GPUOutOfMemoryError) this.outOfMemory = error.message;
      return error;
    };
    const createPipeline = device.createComputePipelineAsync.bind(device);
    device.createComputePipelineAsync = async (descriptor) => {
      this.startedPipelines += 1;
      this.onPipeline?.();
      const pipeline = await this.compile.during(createPipeline(descriptor));
      this.readyPipelines += 1;
      this.onPipeline?.();
      return pipeline;
    };
  }
}
