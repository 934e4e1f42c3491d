/** Of all prompts of this folder together: it grows with each change of what a model is told. */
export const promptVersion = 1;
