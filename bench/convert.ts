import { mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { convertFolder } from '../cli/convert/folder.ts';
import { building, runPython } from '../scripts/python-env.mjs';
import { ScriptError } from '../scripts/processes.mjs';
import type { Progress } from '../src/weights/convert.ts';
import { parseLlamaConfig } from '../src/weights/llama-config.ts';
import { sourceTensors } from '../src/weights/llama-layout.ts';
import type { Quantization } from '../src/weights/plan.ts';

const runs = 3;
const weightsName = 'model.safetensors';

/** One layer of Llama3-Med42-8B at its true width; a small vocabulary, for it is all the same work. */
const config = {
  architectures: ['LlamaForCausalLM'],
  hidden_size: 4096,
  intermediate_size: 14336,
  num_hidden_layers: 1,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  vocab_size: 1024,
  max_position_embeddings: 8192,
  bos_token_id: 1000,
  eos_token_id: 1001,
};
const tokenizer = {
  added_tokens: [
    { id: 1000, content: '<|begin_of_text|>' },
    { id: 1001, content: '<|end_of_text|>' },
    { id: 1009, content: '<|eot_id|>' },
  ],
};
/** A few million bfloat16 numbers, about normal with a trained model's spread. */
function randomWords(count: number): Uint16Array {
  const values = new Float32Array(count).map(() => {
    const sum = Math.random() + Math.random() + Math.random() + Math.random();
    return (sum - 2) * 0.035;
  });
  return new Uint16Array(new Uint32Array(values.buffer).map((bits) => bits >>> 16));
}

/** Writes the checkpoint, and returns how many weights it has. */
async function writeCheckpoint(folder: string): Promise<number> {
  await mkdir(folder);
  await writeFile(path.join(folder, 'config.json'), JSON.stringify(config));
  await writeFile(path.join(folder, 'tokenizer.json'), JSON.stringify(tokenizer));
  const header: Record<string, object> = {};
  const tensors = sourceTensors(parseLlamaConfig(JSON.stringify(config)), weightsName, 'BF16');
  for (const { name, dtype, shape, start, end } of tensors.values()) {
    header[name] = { dtype, shape, data_offsets: [start, end] };
  }
  const end = Math.max(...[...tensors.values()].map((tensor) => tensor.end));
  const json = new TextEncoder().encode(JSON.stringify(header));
  const prefix = new Uint8Array(8);
  new DataView(prefix.buffer).setBigUint64(0, BigInt(json.length), true);
  const file = await open(path.join(folder, weightsName), 'w');
  await file.write(prefix);
  await file.write(json);
  const words = randomWords(4 * 1024 * 1024);
  const bytes = new Uint8Array(words.buffer);
  for (let left = end; left > 0; left -= bytes.length) {
    await file.write(bytes.subarray(0, Math.min(left, bytes.length)));
  }
  await file.close();
  return end / 2;
}

/** Seconds in all, of processor time, and what the threads together spent on each part. */
interface Times {
  readonly total: number;
  readonly cpu: number;
  readonly read: number;
  readonly compute: number;
  readonly write: number;
}

async function ours(folder: string, quantization: Quantization, threads: number): Promise<Times> {
  const to = path.join(folder, 'converted');
  const description = {
    id: 'bench',
    quantization,
    source: 'random',
    revision: '',
    licence: '',
    prefillChunkSize: 1024,
  };
  const options = { from: path.join(folder, 'checkpoint'), to, threads, description };
  let last: Progress | undefined;
  const began = performance.now();
  const beganCpu = process.cpuUsage();
  await convertFolder(options, (now) => (last = now), new AbortController().signal);
  const total = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(beganCpu);
  await rm(to, { recursive: true });
  const seconds = (ms = 0): number => ms / 1000;
  return {
    total,
    cpu: (user + system) / 1e6,
    read: seconds(last?.readMs),
    compute: seconds(last?.computeMs),
    write: seconds(last?.writeMs),
  };
}

async function numpy(folder: string, quantization: Quantization): Promise<Times> {
  const result = path.join(folder, 'numpy.json');
  const source = path.join(folder, 'checkpoint', weightsName);
  const args = [source, quantization, path.join(folder, 'numpy.bin'), result];
  if ((await runPython(building, 'demo.quantize_speed', args)) !== 0) {
    throw new ScriptError('NumPy could not quantise: see above.');
  }
  return JSON.parse(await readFile(result, 'utf8')) as Times;
}

/** The run with the median total. */
function median(all: readonly Times[]): Times {
  const middle = all.toSorted((a, b) => a.total - b.total)[Math.floor(all.length / 2)];
  if (!middle) throw new RangeError('No run was measured.');
  return middle;
}

/** Two decimals, and each part as a share of the threads' time; the rest is hashing and syncing. */
function figures({ total, cpu, read, compute, write }: Times, threads: number, weights: number) {
  const round = (value: number): number => Math.round(value * 100) / 100;
  const share = (seconds: number): number => round(seconds / (total * threads));
  return {
    seconds: round(total),
    cpuSeconds: round(cpu),
    millionWeightsPerSecond: round(weights / total / 1e6),
    shares: { read: share(read), compute: share(compute), write: share(write) },
  };
}

async function compare(folder: string, quantization: Quantization, weights: number) {
  const threads = os.availableParallelism();
  const all: Times[] = [];
  const single: Times[] = [];
  const reference: Times[] = [];
  // In turns, so that whatever else the machine does falls on all.
  for (let run = 1; run <= runs; run++) {
    all.push(await ours(folder, quantization, threads));
    single.push(await ours(folder, quantization, 1));
    reference.push(await numpy(folder, quantization));
    const seconds = [all, single, reference].map((times) => times.at(-1)?.total.toFixed(2));
    console.log(
      `${quantization} ${run} of ${runs}: all cores, one, NumPy: ${seconds.join(', ')} s`,
    );
  }
  const [fast, slow, plain] = [median(all), median(single), median(reference)];
  return {
    allCores: { threads, ...figures(fast, threads, weights) },
    oneCore: figures(slow, 1, weights),
    numpy: figures(plain, 1, weights),
    timesAsFast: Math.round((10 * plain.total) / fast.total) / 10,
    timesAsFastOnOneCore: Math.round((10 * plain.total) / slow.total) / 10,
  };
}

/**
 * `npm run convert` on one layer of Med42-8B's width, beside a NumPy quantiser of the same rule that
 * neither hashes nor measures errors; from page cache to disk, both, in one run.
 */
export async function convert(): Promise<unknown> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'med42-convert-'));
  try {
    const weights = await writeCheckpoint(path.join(folder, 'checkpoint'));
    return {
      benchmark: 'convert',
      runs,
      weights,
      q4f16_1: await compare(folder, 'q4f16_1', weights),
      q4f32_1: await compare(folder, 'q4f32_1', weights),
      peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
