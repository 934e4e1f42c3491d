/** FHIR R4's data types, as far as they are read: https://hl7.org/fhir/R4/datatypes.html */
import * as v from 'valibot';

const text = v.optional(v.string());

const coding = v.object({ code: text, display: text });
export const concept = v.object({ coding: v.optional(v.array(coding)), text });
export const concepts = v.optional(v.array(concept));
export const classCoding = v.optional(coding);
export const reference = v.object({ reference: text, display: text });
export const references = v.optional(v.array(reference));
export const period = v.object({ start: text, end: text });
export const quantity = v.object({
  value: v.optional(v.number()),
  comparator: text,
  unit: text,
  code: text,
});
export const range = v.object({ low: v.optional(quantity), high: v.optional(quantity) });
export const ratio = v.object({
  numerator: v.optional(quantity),
  denominator: v.optional(quantity),
});
export const annotations = v.optional(v.array(v.object({ text: v.string() })));
export const attachment = v.object({ contentType: text, data: text, title: text });
export const humanName = v.object({
  text,
  family: text,
  given: v.optional(v.array(v.nullable(v.string()))),
});

export type Concept = v.InferOutput<typeof concept>;
export type Reference = v.InferOutput<typeof reference>;
export type Period = v.InferOutput<typeof period>;
export type Quantity = v.InferOutput<typeof quantity>;
export type Range = v.InferOutput<typeof range>;
export type Ratio = v.InferOutput<typeof ratio>;
export type Attachment = v.InferOutput<typeof attachment>;
export type HumanName = v.InferOutput<typeof humanName>;

/** What every resource may have. `contained` is for other resources that stand inside this one. */
export const resource = v.looseObject({
  resourceType: v.string(),
  id: text,
  contained: v.optional(v.array(v.looseObject({ resourceType: v.string(), id: text }))),
  modifierExtension: v.optional(v.array(v.unknown())),
});
export type Resource = v.InferOutput<typeof resource>;
