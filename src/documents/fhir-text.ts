import { AppError } from '../shared/errors.ts';
import { type Bundle, parseBundle } from './fhir-bundle.ts';
import { conditionReaders, encounterReaders } from './fhir-conditions.ts';
import { documentReaders, reportReaders } from './fhir-documents.ts';
import { observationReaders } from './fhir-observations.ts';
import type { Reader } from './fhir-reader.ts';
import { References } from './fhir-references.ts';
import { medicationReaders, procedureReaders } from './fhir-treatments.ts';
import type { Resource } from './fhir-types.ts';
import { expectShort } from './record-text.ts';

/** By type, in the order in which their groups stand. */
const readers: ReadonlyMap<string, Reader> = new Map([
  ...conditionReaders,
  ...medicationReaders,
  ...observationReaders,
  ...reportReaders,
  ...procedureReaders,
  ...encounterReaders,
  ...documentReaders,
]);

interface Group {
  readonly lines: string[];
  /** Resources that say of themselves that they should never have been written. */
  readonly withdrawn: number;
}

/** @throws AppError `record-too-long`, before more is made of it; `fhir-other-version`. */
function readGroup(resources: readonly Resource[], reader: Reader, references: References): Group {
  const lines: string[] = [];
  let withdrawn = 0;
  let length = 0;
  for (const resource of resources) {
    const [first, ...others] = reader.lines(resource, references);
    if (first === undefined) {
      withdrawn += 1;
      continue;
    }
    const item = [`- ${first}`, ...others.map((one) => `  ${one}`)];
    for (const one of item) length += one.length + 1;
    expectShort(length);
    lines.push(...item);
  }
  return { lines, withdrawn };
}

function byType({ entries }: Bundle): Map<string, Resource[]> {
  const groups = new Map<string, Resource[]>();
  for (const { resource } of entries) {
    const group = groups.get(resource.resourceType) ?? [];
    groups.set(resource.resourceType, group);
    group.push(resource);
  }
  return groups;
}

/** `1 resource`, `2 resources`. */
function resources(count: number): string {
  return `${count} ${count === 1 ? 'resource' : 'resources'}`;
}

/** What the bundle has and the lines do not say. */
function remarks(
  { bare, hasMore }: Bundle,
  types: ReadonlyMap<string, readonly Resource[]>,
  withdrawn: number,
  references: References,
): string[] {
  const unread = [...types].flatMap(([type, all]) => {
    const count = readers.has(type) ? 0 : all.filter((one) => !references.isUsed(one)).length;
    return count === 0 ? [] : [{ type: type.slice(0, 50), count }];
  });
  const total = unread.reduce((sum, { count }) => sum + count, 0);
  const kinds = unread.map(({ type, count }) => `${type} (${count})`).join(', ');
  return [
    ...(total > 0 ? [`${resources(total)} of kinds that are not read: ${kinds}.`] : []),
    ...(withdrawn > 0 ? [`${resources(withdrawn)} entered in error, left out.`] : []),
    ...(bare > 0 ? [`Entries of the bundle without a resource: ${bare}.`] : []),
    ...(hasMore ? ['The bundle is one page of a longer result; the rest is not in it.'] : []),
  ];
}

/**
 * A FHIR R4 bundle as lines, grouped by resource type. What is left out is said at the end.
 *
 * @throws AppError `fhir-damaged`, `fhir-not-bundle`, `fhir-other-version`, `fhir-many-patients`,
 *   `record-empty` or `record-too-long`.
 */
export function bundleText(json: string): string {
  const bundle = parseBundle(json);
  const types = byType(bundle);
  const patients = types.get('Patient')?.length ?? 0;
  if (patients > 1) throw new AppError('fhir-many-patients', `${patients} patients`);
  const references = new References(bundle.entries);
  const parts: string[] = [];
  let withdrawn = 0;
  for (const [type, reader] of readers) {
    const group = readGroup(types.get(type) ?? [], reader, references);
    withdrawn += group.withdrawn;
    if (group.lines.length > 0) parts.push([reader.heading, ...group.lines].join('\n'));
  }
  if (parts.length === 0) throw new AppError('record-empty', 'Nothing of the bundle can be read.');
  const said = remarks(bundle, types, withdrawn, references);
  if (said.length > 0)
    parts.push(['Not in these lines', ...said.map((one) => `- ${one}`)].join('\n'));
  const text = parts.join('\n\n');
  expectShort(text.length);
  return text;
}
