/** Whether a library asks for exactly the tensors that the converter writes. */
import { expectedTensors } from '../../src/weights/plan.ts';
import { modelOf, type LibraryRecord } from '../../src/weights/library-record.ts';
import type { LibraryMetadata } from './compiled-library.ts';

interface Tensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
}

const describe = ({ shape, dtype }: Tensor): string => `[${shape.join(', ')}] ${dtype}`;

/** How the tensors that a library asks for differ from those that are written, in any order. */
export function tensorFaults(asked: readonly Tensor[], written: readonly Tensor[]): string[] {
  const faults: string[] = [];
  const left = new Map(written.map((tensor) => [tensor.name, tensor]));
  const seen = new Set<string>();
  for (const tensor of asked) {
    const { name } = tensor;
    const match = left.get(name);
    left.delete(name);
    if (seen.has(name)) {
      faults.push(`It asks for ${name} twice.`);
    } else if (!match) {
      faults.push(`It asks for ${name}, which the converter does not write.`);
    } else if (describe(tensor) !== describe(match)) {
      faults.push(
        `It asks for ${name} as ${describe(tensor)}; the converter writes ${describe(match)}.`,
      );
    }
    seen.add(name);
  }
  return [...faults, ...[...left.keys()].map((name) => `It does not ask for ${name}.`)];
}

/** What a library's own metadata and the converter, given the config it was built from, disagree on. */
export function metadataFaults(metadata: LibraryMetadata, record: LibraryRecord): string[] {
  const { context_window_size, prefill_chunk_size } = record.config;
  const compared = [
    ['quantization', metadata.quantization, record.quantization],
    ['context_window_size', metadata.context_window_size, context_window_size],
    ['prefill_chunk_size', metadata.prefill_chunk_size, prefill_chunk_size],
  ] as const;
  const differing = compared.flatMap(([name, said, built]) =>
    said === built ? [] : [`Its ${name} is ${said}; it was built with ${built}.`],
  );
  const written = expectedTensors(modelOf(record), record.quantization);
  const tooLong = metadata.prefill_chunk_size > metadata.context_window_size;
  return [
    ...differing,
    ...(tooLong ? ['Its prefill_chunk_size is larger than its context_window_size.'] : []),
    ...tensorFaults(metadata.params, written),
  ];
}
