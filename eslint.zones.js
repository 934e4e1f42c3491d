// @ts-check
/**
 * Which folder of src/ may import which: ui → state → {engine, storage, download,
 * conversion → weights, documents, tasks} → shared. Only App.svelte, main.ts and src/workers/ see several layers.
 *
 * Core ESLint is enough because src/ is two folders deep at most and imports are relative.
 */

const siblings = ['engine', 'storage', 'download', 'conversion', 'weights', 'documents', 'tasks'];
const entries = ['workers', 'service-worker'];

/** @type {Record<string, { forbidden: string[], message: string }>} */
const layers = {
  ui: {
    forbidden: [...siblings, ...entries],
    message: 'A component commands a class of src/state/; import that, or a type of src/shared/.',
  },
  state: {
    forbidden: ['ui', ...entries],
    message:
      'State knows no component and no worker entry: take what you need as a constructor argument from App.svelte.',
  },
  engine: sibling('engine'),
  storage: sibling('storage'),
  download: sibling('download'),
  // The converter in the browser: it gives src/weights/ its files, and has no other reader.
  conversion: sibling('conversion', 'weights'),
  weights: sibling('weights'),
  documents: sibling('documents'),
  tasks: sibling('tasks'),
  shared: {
    forbidden: ['ui', 'state', ...siblings, ...entries],
    message: 'src/shared/ imports nothing of src/: move what you need into src/shared/.',
  },
};

/**
 * @param {...string} visible the layer itself, and what it may see of the others
 * @returns {{ forbidden: string[], message: string }}
 */
function sibling(...visible) {
  return {
    forbidden: [...siblings.filter((layer) => !visible.includes(layer)), 'ui', 'state', ...entries],
    message:
      'This layer sees only src/shared/: declare an interface here, and let the entry in src/workers/ or App.svelte pass the object in.',
  };
}

const webllm = {
  regex: '^@mlc-ai/web-llm',
  allowTypeImports: true,
  message:
    'Only src/engine/webllm-engine.ts imports web-llm; use the Engine interface of src/engine/engine.ts.',
};

/**
 * @param {{ regex: string, message: string }[]} patterns
 * @returns {import('eslint').Linter.RulesRecord}
 */
const restrict = (patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});

/** @type {import('eslint').Linter.Config[]} */
export const zones = [
  { files: ['src/**'], rules: restrict([webllm]) },
  ...Object.entries(layers).map(([layer, { forbidden, message }]) => ({
    files: [`src/${layer}/**`],
    rules: restrict([webllm, { regex: `^(\\.\\./)+(${forbidden.join('|')})/`, message }]),
  })),
  {
    files: ['src/engine/webllm-engine.ts'],
    rules: restrict([
      {
        regex: `^(\\.\\./)+(${layers.engine?.forbidden.join('|') ?? ''})/`,
        message: layers.engine?.message ?? '',
      },
    ]),
  },
];
