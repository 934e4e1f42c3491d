/** For tests: what a file may become before it is read, by accident or by design. */
import * as fc from 'fast-check';

/** How often a reader is tried, with the same inputs every time. */
export const trials = { numRuns: 10_000, seed: 42 };

/** What is done to one place of a value. Places are numbers, so that they fit any value. */
interface Change {
  readonly kind: 'drop' | 'double' | 'alias' | 'move' | 'vary' | 'replace';
  readonly place: readonly number[];
  readonly name: string;
  readonly from: readonly number[];
  readonly by: number;
  readonly value: unknown;
}

const strangeNames = ['__proto__', 'constructor', 'prototype', 'toString', 'length', '', ' ', '0'];
const place = fc.array(fc.nat(), { maxLength: 6 });

function isTree(value: unknown): value is Record<string, unknown> {
  const plain = Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
  return plain && Object.keys(value as object).length > 0;
}

function find(root: Record<string, unknown>, steps: readonly number[]): [object, string, unknown] {
  let found: [object, string, unknown] = [root, 'value', root.value];
  for (const step of steps) {
    const [, , value] = found;
    if (!isTree(value)) break;
    const names = Object.keys(value);
    const name = names[step % names.length] ?? '';
    found = [value, name, value[name]];
  }
  return found;
}

/** Another value of the same type. */
function varied(value: unknown, by: number): unknown {
  if (typeof value === 'number') return value + by;
  if (typeof value === 'string') return value.slice(by % (value.length + 1));
  if (typeof value === 'boolean') return !value;
  return Array.isArray(value) ? value.toReversed() : value;
}

function change(root: Record<string, unknown>, { kind, name, by, ...change }: Change): void {
  const [holder, key, value] = find(root, change.place);
  // Not by assignment: `__proto__` shall be a name like any other.
  const set = (at: string, put: unknown): void =>
    void Object.defineProperty(holder, at, {
      value: put,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  if (kind === 'drop') Reflect.deleteProperty(holder, key);
  else if (kind === 'double') set(key, [value, structuredClone(value)]);
  else if (kind === 'alias') set(Array.isArray(holder) ? key : name, value);
  else if (kind === 'move') set(key, structuredClone(find(root, change.from)[2]));
  else if (kind === 'vary') set(key, varied(value, by));
  else set(key, change.value);
}

/** A value with one to four places changed: gone, twice, other, odd, there under a strange name too, or from elsewhere in it. */
export function changed(valid: unknown, odd: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const changes = fc.record<Change>({
    kind: fc.constantFrom('drop', 'double', 'alias', 'move', 'vary', 'vary', 'replace'),
    place,
    name: fc.constantFrom(...strangeNames),
    from: place,
    by: fc.nat(100),
    value: odd,
  });
  return fc.array(changes, { minLength: 1, maxLength: 4 }).map((made) => {
    const root = { value: structuredClone(valid) };
    for (const one of made) change(root, one);
    return root.value;
  });
}

/** Text in place of a number. */
const strangeNumbers = [
  ...['1', '2', '4096', '-1', '0', '-0', '0.5', '1e300', '1e999', '-1e999', '1e-400', '01', '+1'],
  ...['9007199254740993', 'NaN', 'Infinity', '"1"', 'null', '[1]', '{}'],
  `${'['.repeat(9999)}${']'.repeat(9999)}`,
];
const strangeText = ['\0', '\ufeff', '"', '{', '}', '[', ',', '\\', '\\u0000', '\\ud800', '\u202e'];

interface Edit {
  readonly kind: 'number' | 'cut' | 'insert' | 'remove' | 'repeat';
  readonly at: number;
  readonly length: number;
  readonly number: string;
  readonly text: string;
}

function edit(json: string, { kind, at, length, number, text }: Edit): string {
  if (kind === 'number') {
    const numbers = [...json.matchAll(/(?<=[:[,]\s*)-?\d[\d.e+-]*/g)];
    const found = numbers[at % Math.max(1, numbers.length)];
    if (found === undefined) return json;
    return json.slice(0, found.index) + number + json.slice(found.index + found[0].length);
  }
  const start = at % (json.length + 1);
  const piece = json.slice(start, start + length);
  if (kind === 'cut') return json.slice(0, start);
  if (kind === 'remove') return json.slice(0, start) + json.slice(start + length);
  return json.slice(0, start) + (kind === 'insert' ? text : piece) + json.slice(start);
}

const edits = fc.array(
  fc.record<Edit>({
    kind: fc.constantFrom('number', 'number', 'cut', 'insert', 'remove', 'repeat'),
    at: fc.nat(),
    length: fc.nat(200),
    number: fc.constantFrom(...strangeNumbers),
    text: fc.constantFrom(...strangeText),
  }),
  { minLength: 1, maxLength: 2 },
);

/** Any JSON, and what is worse than most of it. */
const oddJson = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc
    .constantFrom('{"__proto__":{"x":1}}', '[[[[]]]]', '-1', '1.5', '1e300', '""')
    .map((json): unknown => JSON.parse(json)),
  fc.constantFrom('a'.repeat(10_000), '../x', '\ud800', 'x\0', 9007199254740992),
);

/** The text of a JSON file: changed as a value, as a text, as both, or another's altogether. */
export function garbledJson(valid: unknown): fc.Arbitrary<string> {
  const values = changed(valid, oddJson).map((value) =>
    value === undefined ? '' : JSON.stringify(value),
  );
  const edited = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.tuple(texts, edits).map(([text, made]) => made.reduce(edit, text));
  return fc.oneof(
    { weight: 8, arbitrary: values },
    { weight: 4, arbitrary: edited(fc.constant(JSON.stringify(valid))) },
    { weight: 2, arbitrary: edited(values) },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );
}

const pieces = [
  ...['..', '.', '/', '//', '\\', '\\\\', '...', '~', 'C:', 'CON', 'a', 'b.bin', 'demo', '-', '_'],
  ...['https:', 'https://', 'http:', 'javascript:', 'data:,', 'file:///', 'blob:', 'other.test'],
  ...['@', ':', ':8443', '?', '#', '*', ';', ',', "'", '"', '%2e', '%2E%2e', '%2f', '%5c', '%00'],
  ...['\0', '\t', '\n', '\r', ' ', '\u202e', '．．', '‥', '／', '\ud800', '__proto__', '127.0.0.1'],
];

/** What stands where a path, a name or an address is expected, to lead elsewhere. */
export const strangePath: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { maxLength: 6 })
  .map((chosen) => chosen.join(''));
