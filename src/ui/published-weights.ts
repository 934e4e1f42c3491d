/** A page elsewhere, by the name that it has there. */
export interface Link {
  readonly name: string;
  readonly url: string;
}

const huggingFace = (name: string): Link => ({
  name: `m42-health/${name}`,
  url: `https://huggingface.co/m42-health/${name}`,
});

/** Where M42 publishes the weights of its models, by the catalog's `card`. */
export const publishedWeights = {
  'Llama3-Med42-8B': huggingFace('Llama3-Med42-8B'),
  'Llama3-Med42-70B': huggingFace('Llama3-Med42-70B'),
  'med42-70b': huggingFace('med42-70b'),
} as const;
