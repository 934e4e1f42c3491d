/** What a compiled library says of itself: it is started, as WebLLM starts it, and asked. */
import tvmjs from '@mlc-ai/web-runtime';
import * as v from 'valibot';

/** A shader as the library gives it to WebLLM. */
export interface Shader {
  readonly name: string;
  readonly code: string;
  /** For each buffer, in the order of bindings: whether the shader writes it. */
  readonly writes: readonly boolean[];
  /** How many numbers it takes, each of four bytes. */
  readonly numbers: number;
}

const size = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const metadataSchema = v.object({
  quantization: v.string(),
  context_window_size: size,
  prefill_chunk_size: size,
  params: v.array(v.object({ name: v.string(), shape: v.array(size), dtype: v.string() })),
});

export type LibraryMetadata = v.InferOutput<typeof metadataSchema>;

export interface CompiledLibrary {
  readonly metadata: LibraryMetadata;
  readonly shaders: readonly Shader[];
}

/** A function of the library, by what it takes and gives; tvmjs types them all alike. */
type Returns<T> = (...args: string[]) => T;

/** As tvmjs understands it: anything else, and it refuses the shader. */
const functionSchema = v.object({
  arg_types: v.array(v.pipe(v.string(), v.regex(/^handle$|^u?int|^float/))),
  launch_param_tags: v.array(
    v.pipe(v.string(), v.regex(/^(?:blockIdx\.[xy]|threadIdx\.[xyz]|paramWriteAccess:.*)$/)),
  ),
});

const accessTag = 'paramWriteAccess:';

function argumentsOf({
  arg_types: types,
  launch_param_tags: tags,
}: v.InferOutput<typeof functionSchema>): Pick<Shader, 'writes' | 'numbers'> {
  const buffers = types.filter((type) => type === 'handle').length;
  const tag = tags.find((text) => text.startsWith(accessTag)) ?? `${accessTag}[]`;
  const accesses = v.pipe(v.array(v.picklist([0, 1])), v.length(buffers));
  const writes = v.parse(accesses, JSON.parse(tag.slice(accessTag.length)));
  return { writes: writes.map(Boolean), numbers: types.length - buffers };
}

/**
 * Starts a library and asks it for its metadata and shaders.
 *
 * @throws when the bytes are no WebAssembly, or not a library as TVM's runtime loads it
 */
export async function openLibrary(bytes: Uint8Array<ArrayBuffer>): Promise<CompiledLibrary> {
  const { buffer, byteOffset, byteLength } = bytes;
  const wasm = buffer.slice(byteOffset, byteOffset + byteLength);
  const instance = await tvmjs.instantiate(wasm, tvmjs.createPolyfillWASI(), () => undefined);
  try {
    // The runtime looks these up while it loads the shaders; only executing one would call them.
    instance.registerFunc('wasm.WebGPUDeviceAPI', () => () => 0);
    instance.registerFunc('wasm.WebGPUCreateShader', () => () => undefined);
    return instance.withNewScope(() => {
      const module = instance.systemLib();
      const getMap = module.getFunction('webgpu.get_fmap', true) as Returns<string>;
      const getCode = module.getFunction('webgpu.get_shader', true) as Returns<string>;
      const machine = instance.createVirtualMachine(instance.cpu());
      const getMetadata = machine.getFunction('_metadata') as Returns<string>;
      const functions = v.parse(v.record(v.string(), functionSchema), JSON.parse(getMap()));
      return {
        metadata: v.parse(metadataSchema, JSON.parse(getMetadata())),
        shaders: Object.entries(functions).map(([name, information]) => ({
          name,
          code: getCode(name),
          ...argumentsOf(information),
        })),
      };
    });
  } finally {
    instance.dispose();
  }
}
