import * as v from 'valibot';
import type { Entry } from './fhir-bundle.ts';
import { concept, humanName, type Reference, type Resource } from './fhir-types.ts';
import { conceptWords, nameWords, oneLine } from './fhir-words.ts';

/** Characters of a name; many resources may refer to one. */
const longestName = 200;

/** What can name a resource of any type; anything else there is passed over. */
const naming = v.object({
  code: v.fallback(v.optional(concept), undefined),
  name: v.fallback(v.optional(v.union([v.string(), v.array(humanName)])), undefined),
  title: v.fallback(v.optional(v.string()), undefined),
});

function nameOf(resource: Resource): string | undefined {
  const { code, name, title } = v.parse(naming, resource);
  return conceptWords(code) ?? (typeof name === 'string' ? name : nameWords(name?.[0])) ?? title;
}

/**
 * Finds what resources refer to: others of the bundle, by their address or as `Type/id`, and those
 * that they contain. Only the name of a resource is read, so that circles do no harm.
 */
export class References {
  readonly #byAddress = new Map<string, Resource>();
  /** By the resource that contains them, and their id in it. */
  readonly #contained = new Map<Resource, Map<string, Resource>>();
  /** The names of what was referred to: reading a long one again and again would take long. */
  readonly #names = new Map<Resource, string | undefined>();

  constructor(entries: readonly Entry[]) {
    for (const { fullUrl, resource } of entries) {
      const { resourceType, id } = resource;
      if (id !== undefined) this.#byAddress.set(`${resourceType}/${id}`, resource);
      if (fullUrl !== undefined) this.#byAddress.set(fullUrl, resource);
    }
  }

  /** What a reference of `from` leads to, in words; at least its address. */
  words(reference: Reference | undefined, from: Resource): string | undefined {
    if (reference === undefined) return undefined;
    const found = this.#find(reference.reference ?? '', from);
    const name = found && this.#name(found);
    return name ?? clipped(reference.display ?? reference.reference);
  }

  /** Whether the name of a resource stands with another that refers to it. */
  isUsed(resource: Resource): boolean {
    return this.#names.has(resource);
  }

  #name(resource: Resource): string | undefined {
    if (!this.#names.has(resource)) this.#names.set(resource, clipped(nameOf(resource)));
    return this.#names.get(resource);
  }

  #find(address: string, from: Resource): Resource | undefined {
    if (address.startsWith('#')) return this.#containedIn(from).get(address.slice(1));
    // A reference may name a version: Patient/1/_history/2.
    const [unversioned = ''] = address.split('/_history/', 1);
    return this.#byAddress.get(unversioned);
  }

  #containedIn(resource: Resource): Map<string, Resource> {
    const known = this.#contained.get(resource);
    if (known) return known;
    const byId = new Map((resource.contained ?? []).map((one) => [one.id ?? '', one]));
    this.#contained.set(resource, byId);
    return byId;
  }
}

function clipped(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const short = oneLine(name.slice(0, longestName));
  return name.length > longestName ? `${short}…` : short;
}
