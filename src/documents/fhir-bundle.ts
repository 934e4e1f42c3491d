import * as v from 'valibot';
import { AppError } from '../shared/errors.ts';
import { resource, type Resource } from './fhir-types.ts';
import { nestingOf } from './json-nesting.ts';
import { mostNesting } from './limits.ts';

const bundle = v.object({
  resourceType: v.literal('Bundle'),
  entry: v.optional(
    v.array(v.object({ fullUrl: v.optional(v.string()), resource: v.optional(resource) })),
  ),
  link: v.optional(v.array(v.object({ relation: v.optional(v.string()) }))),
});

/** One resource of a bundle, and the address under which others refer to it. */
export interface Entry {
  readonly fullUrl: string | undefined;
  readonly resource: Resource;
}

export interface Bundle {
  readonly entries: readonly Entry[];
  /** Entries without a resource: deletions, requests. */
  readonly bare: number;
  /** Whether it is one page of a longer search result. */
  readonly hasMore: boolean;
}

/** @throws AppError `fhir-damaged`. */
function parse(json: string): unknown {
  const { depth, count } = nestingOf(json);
  if (depth > mostNesting.depth || count > mostNesting.count) {
    throw new AppError('fhir-damaged', `The JSON is nested ${depth} deep, ${count} times in all.`);
  }
  try {
    return JSON.parse(json);
  } catch (cause) {
    // Without the parser's message, which quotes the file.
    throw new AppError('fhir-damaged', 'The file is no JSON.', { cause });
  }
}

/**
 * Reads the frame of a FHIR bundle; what its resources say is checked where it is read.
 *
 * @throws AppError `fhir-damaged` or `fhir-not-bundle`.
 */
export function parseBundle(json: string): Bundle {
  const parsed = parse(json);
  const result = v.safeParse(bundle, parsed);
  if (!result.success) {
    const [issue] = result.issues;
    const path = v.getDotPath(issue) ?? '';
    throw new AppError('fhir-not-bundle', `${path} is no part of a FHIR bundle.`);
  }
  const { entry = [], link = [] } = result.output;
  const entries = entry.flatMap(({ fullUrl, resource: found }) =>
    found === undefined ? [] : [{ fullUrl, resource: found }],
  );
  return {
    entries,
    bare: entry.length - entries.length,
    hasMore: link.some(({ relation }) => relation === 'next'),
  };
}

/**
 * A resource as `schema` has it.
 *
 * @throws AppError `fhir-other-version`.
 */
export function expectResource<S extends v.GenericSchema>(
  schema: S,
  { resourceType, ...value }: Resource,
): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const path = v.getDotPath(result.issues[0]) ?? 'the resource';
  throw new AppError('fhir-other-version', `${resourceType}: ${path} is not as FHIR R4 has it.`);
}
