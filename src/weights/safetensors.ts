import * as v from 'valibot';
import { sourceBytes, type SourceDtype } from './decode.ts';
import { WeightsError } from './errors.ts';
import { expectNoPointer, type Source } from './io.ts';

/** A tensor as a safetensors file has it: row by row, little-endian. */
export interface SourceTensor {
  readonly name: string;
  readonly file: string;
  readonly dtype: SourceDtype;
  readonly shape: readonly number[];
  /** Where it lies in the file, in bytes: from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
}

/** Bytes of the header's length, before the header. */
const prefixBytes = 8;
/** The format's own limit; Med42 70B has a header of 100 kB. */
const maxHeaderBytes = 100_000_000;

const size = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const headerSchema = v.record(
  v.string(),
  v.object({ dtype: v.string(), shape: v.array(size), data_offsets: v.tuple([size, size]) }),
);

async function readHeader(file: string, source: Source): Promise<{ json: string; end: number }> {
  if (source.byteLength < prefixBytes) {
    throw new WeightsError('file-truncated', `${file} has only ${source.byteLength} bytes.`);
  }
  const prefix = await source.slice(0, prefixBytes);
  const magic = new TextDecoder().decode(prefix.subarray(0, 4));
  if (magic === 'GGUF') throw new WeightsError('format-gguf', `${file} is a GGUF file.`);
  if (magic === 'PK\u0003\u0004') {
    throw new WeightsError(
      'format-pickle',
      `${file} is an archive, as PyTorch writes its pickles.`,
    );
  }
  await expectNoPointer(file, source);
  const length = Number(new DataView(prefix.buffer, prefix.byteOffset).getBigUint64(0, true));
  if (length < 2 || length > maxHeaderBytes) {
    throw new WeightsError('safetensors-invalid', `${file}: no header can have ${length} bytes.`);
  }
  const end = prefixBytes + length;
  if (end > source.byteLength) {
    throw new WeightsError('file-truncated', `${file} ends within its header.`);
  }
  return { json: new TextDecoder().decode(await source.slice(prefixBytes, end)), end };
}

/** The index after a string of JSON that begins at `start`. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}

/**
 * How many tensors a header has, repeated ones included: only they and its metadata are objects. No
 * regular expression takes its strings, which may have millions of characters.
 *
 * @param json what JSON.parse takes
 */
function countTensors(json: string): number {
  const opens = /\s*:\s*\{/y;
  let tensors = 0;
  for (let start = json.indexOf('"'); start >= 0; start = json.indexOf('"', opens.lastIndex)) {
    const end = endOfString(json, start);
    opens.lastIndex = end;
    if (!opens.test(json)) opens.lastIndex = end;
    else if (json.slice(start, end) !== '"__metadata__"') tensors++;
  }
  return tensors;
}

function parseHeader(file: string, json: string): v.InferOutput<typeof headerSchema> {
  try {
    const header: unknown = JSON.parse(json);
    const tensors = v.parse(v.record(v.string(), v.unknown()), header);
    delete tensors.__metadata__;
    return v.parse(headerSchema, tensors);
  } catch (cause) {
    const message = `${file}: its header is not that of a safetensors file.`;
    throw new WeightsError('safetensors-invalid', message, { cause });
  }
}

function dtypeOf(name: string, dtype: string): SourceDtype {
  if (dtype === 'BF16' || dtype === 'F16' || dtype === 'F32') return dtype;
  throw new WeightsError('tensor-dtype', `${name} is ${dtype}; BF16, F16 and F32 can be read.`);
}

/** The tensors must fill the file from the header's end to the file's, without gap or overlap. */
function checkLayout(file: string, tensors: readonly SourceTensor[], from: number, to: number) {
  let end = from;
  for (const tensor of tensors.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (tensor.start < end) {
      throw new WeightsError('tensor-overlap', `${file}: ${tensor.name} overlaps another tensor.`);
    }
    if (tensor.start > end) {
      throw new WeightsError('safetensors-invalid', `${file}: a gap before ${tensor.name}.`);
    }
    if (tensor.end > to) {
      const missing = tensor.end - to;
      throw new WeightsError(
        'file-truncated',
        `${file} ends within ${tensor.name}: ${missing} of its bytes are missing.`,
      );
    }
    end = tensor.end;
  }
  if (end < to) {
    throw new WeightsError('safetensors-invalid', `${file}: ${to - end} bytes after its tensors.`);
  }
}

/**
 * Reads the header of a safetensors file, and nothing else of it.
 *
 * @throws {WeightsError} when the header is malformed, or does not fit the file
 */
export async function readSafetensors(file: string, source: Source): Promise<SourceTensor[]> {
  const { json, end: base } = await readHeader(file, source);
  const header = Object.entries(parseHeader(file, json));
  // JSON.parse keeps the last of two entries of one name, and says nothing.
  if (countTensors(json) !== header.length) {
    throw new WeightsError('safetensors-invalid', `${file}: its header names a tensor twice.`);
  }
  const tensors = header.map(([name, entry]): SourceTensor => {
    const [start, end] = entry.data_offsets;
    const dtype = dtypeOf(name, entry.dtype);
    const bytes = entry.shape.reduce((product, n) => product * n, sourceBytes[dtype]);
    if (end - start !== bytes) {
      throw new WeightsError(
        'safetensors-invalid',
        `${file}: ${name} [${entry.shape.join(', ')}] takes ${bytes} bytes, not ${end - start}.`,
      );
    }
    return { name, file, dtype, shape: entry.shape, start: base + start, end: base + end };
  });
  checkLayout(file, tensors, base, source.byteLength);
  return tensors;
}
