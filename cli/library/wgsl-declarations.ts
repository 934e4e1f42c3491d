/** What a shader declares outside its functions, read from its text as TVM writes it. */

/** An address space and access of WGSL, by the name of the layout's buffer type. */
export type BufferType = 'storage' | 'read-only-storage' | 'uniform';

export interface Declarations {
  /** WGSL extensions that it enables. */
  readonly extensions: readonly string[];
  /** In the order of their numbers, all in group 0. */
  readonly bindings: readonly BufferType[];
  /** Bytes of the structure that the uniform buffer holds. */
  readonly uniformBytes: number;
  /** Invocations of a workgroup in x, y and z. */
  readonly workgroupSize: readonly number[];
  /** Bytes of workgroup memory. */
  readonly workgroupStorage: number;
}

const bufferTypes: Readonly<Record<string, BufferType>> = {
  'storage, read': 'read-only-storage',
  'storage, read_write': 'storage',
  uniform: 'uniform',
};

const scalarBytes: Readonly<Record<string, number>> = { f16: 2, f32: 4, i32: 4, u32: 4 };

/** Every variable of workgroup memory starts at a multiple of this. */
const storageAlignment = 16;

function readExtensions(code: string): string[] {
  return [...code.matchAll(/^enable ([^;]+);/gm)].flatMap(([, names = '']) => names.split(/, */));
}

function readBindings(code: string): BufferType[] {
  const declared = /@group\((\d+)\) @binding\((\d+)\) var<([^>]+)>/g;
  return [...code.matchAll(declared)].map(([text, group, binding, space = ''], index) => {
    const type = bufferTypes[space];
    if (group !== '0' || Number(binding) !== index || !type) {
      throw new Error(`${text} is not the declaration of binding ${index}.`);
    }
    return type;
  });
}

function readUniformBytes(code: string): number {
  const [, members] = /^struct PODArgs \{([^}]*)\}/m.exec(code) ?? [];
  if (members === undefined) throw new Error('It has no structure PODArgs.');
  const types = [...members.matchAll(/: (\w+)/g)].map(([, type = '']) => scalarBytes[type] ?? NaN);
  const bytes = types.reduce((sum, size) => sum + size, 0);
  if (Number.isNaN(bytes)) throw new Error('The size of PODArgs is not known.');
  return bytes;
}

function readWorkgroupSize(code: string): number[] {
  const sizes = [...code.matchAll(/@workgroup_size\((\d+), (\d+), (\d+)\)/g)];
  const [size] = sizes;
  if (!size || sizes.length > 1) throw new Error(`It has ${sizes.length} workgroup sizes.`);
  return size.slice(1).map(Number);
}

function readWorkgroupStorage(code: string): number {
  const arrayOf = /^var<workgroup> \w+ : array<(?:vec([24])<)?(\w+)>?, (\d+)>$/;
  return [...code.matchAll(/^var<workgroup>[^;]*/gm)].reduce((sum, [text]) => {
    const [, width = '1', scalar = '', length] = arrayOf.exec(text) ?? [];
    const bytes = (scalarBytes[scalar] ?? NaN) * Number(width) * Number(length);
    if (Number.isNaN(bytes)) throw new Error(`The size of ${text} is not known.`);
    return sum + Math.ceil(bytes / storageAlignment) * storageAlignment;
  }, 0);
}

/** @throws {Error} saying what in the text is not as TVM writes it */
export function readDeclarations(code: string): Declarations {
  return {
    extensions: readExtensions(code),
    bindings: readBindings(code),
    uniformBytes: readUniformBytes(code),
    workgroupSize: readWorkgroupSize(code),
    workgroupStorage: readWorkgroupStorage(code),
  };
}
