import type { WeightsErrorCode } from '../../src/weights/errors.ts';

/** What to do about each way in which a conversion fails. */
export const nextSteps: Readonly<Record<WeightsErrorCode, string>> = {
  'config-invalid': 'Download config.json and generation_config.json again, unchanged.',
  'config-unsupported':
    'Only plain Llama 2 and Llama 3 models can be converted (Llama 3.1 scales its rotary ' +
    'embedding), and only from weights that are not quantised yet.',
  'weights-missing':
    "Download the model's whole folder: every .safetensors file, and model.safetensors.index.json " +
    'if there are several.',
  'format-gguf': 'Download the original model in safetensors: GGUF weights are quantised already.',
  'format-pickle':
    'Download the model in safetensors. Loading a pickle would run whatever program is in it.',
  'tokenizer-missing': 'Download tokenizer.json (or tokenizer.model) into the same folder.',
  'tokenizer-unsupported': "Use the tokenizer of the model's own repository.",
  'safetensors-invalid': "Download the file again, and compare its SHA-256 with the host's.",
  'file-truncated':
    'The download is not complete: download the file again, or run `git lfs pull` in a Git clone.',
  'tensor-overlap': "Download the file again, and compare its SHA-256 with the host's.",
  'tensor-dtype': 'Download the model in BF16, F16 or F32.',
  'tensor-missing': 'Download the missing file, or the config.json that belongs to these weights.',
  'tensor-extra': 'Use the config.json that belongs to these weights; adapters are not supported.',
  'tensor-shape': 'Use the config.json that belongs to these weights.',
  'value-not-finite':
    "Compare the file's SHA-256 with the host's. A value too large for float16 fits q4f32_1.",
  'library-differs':
    'Use the config.json that belongs to these weights. If it does, its library has to be compiled ' +
    'from a config of its own (compile/configs.py): give the model another --id, or --library.',
  'output-exists': 'Choose another folder with --out, or delete that one.',
  'output-full': 'Make room, and run the same command again: it goes on where it stopped.',
};
