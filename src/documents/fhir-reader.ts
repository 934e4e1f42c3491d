import type * as v from 'valibot';
import { expectResource } from './fhir-bundle.ts';
import type { References } from './fhir-references.ts';
import type { Reference, Resource } from './fhir-types.ts';

/** A reference in words. */
export type Refer = (reference: Reference | undefined) => string | undefined;

/** How resources of one type are read. */
export interface Reader {
  /** Over all of them. */
  readonly heading: string;
  /**
   * The lines of one resource, the first of which begins its item; none when it was entered in error.
   *
   * @throws AppError `fhir-other-version`.
   */
  readonly lines: (resource: Resource, references: References) => string[];
}

/** A status by which a resource says that it should never have been written. */
export const enteredInError = 'entered-in-error';

const modified = 'carries a modifier that is not read here: see the source';

/** @param write the lines of a resource that fits `schema` */
export function reader<S extends v.GenericSchema>(
  heading: string,
  schema: S,
  write: (value: v.InferOutput<S>, refer: Refer) => string[],
): Reader {
  return {
    heading,
    lines(resource, references) {
      const value = expectResource(schema, resource);
      const [first, ...others] = write(value, (reference) => references.words(reference, resource));
      if (first === undefined) return [];
      // One that is not understood may turn the meaning of all else round.
      const isModified = (resource.modifierExtension ?? []).length > 0;
      return [isModified ? `${first}; ${modified}` : first, ...others];
    },
  };
}
