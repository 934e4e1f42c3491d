import { ScriptError } from '../../scripts/processes.mjs';

export type PackageErrorCode =
  | 'output-exists'
  | 'output-unfinished'
  | 'output-full'
  | 'model-unreadable'
  | 'model-unknown'
  | 'model-twice'
  | 'library-missing'
  | 'quantization-differs'
  | 'file-missing'
  | 'file-corrupt'
  | 'weights-host-invalid'
  | 'weights-host-differs'
  | 'build-failed';

/** What to do about each way in which packaging fails. */
const nextSteps: Readonly<Record<PackageErrorCode, string>> = {
  'output-exists': 'Choose another folder, or empty that one.',
  'output-unfinished': 'An earlier run was cut off there: delete that folder, and run this again.',
  'output-full': 'Make room, or choose a folder on another disk.',
  'model-unreadable':
    'Name a folder that `npm run convert` finished: it has a manifest.json, written last.',
  'model-unknown':
    'Put the entry that `npm run convert` printed into public/models/catalog.json, or convert ' +
    'again with the --id of an entry.',
  'model-twice': 'Name each model once.',
  'library-missing':
    'Compile the library (`npm run compile`), and name it in public/models/catalog.json.',
  'quantization-differs':
    'Convert again with the --quantization of the library, or name another library in ' +
    'public/models/catalog.json.',
  'file-missing': 'Get that file again; a model folder is whole only with all its files.',
  'file-corrupt':
    'Get that file again, or convert again. If catalog.json is what is wrong, correct it.',
  'weights-host-invalid': 'Give an https URL such as https://weights.example/med42/.',
  'weights-host-differs':
    'Give that model with --model too, name its host with --weights-host, or take its entry out of ' +
    'public/models/catalog.json.',
  'build-failed': 'See the messages of the build above.',
};

/** Packaging that cannot go on; nothing is left at the output's place. */
export class PackageError extends ScriptError {
  readonly code: PackageErrorCode;

  constructor(code: PackageErrorCode, message: string, options?: ErrorOptions) {
    super(`${message}\n${nextSteps[code]} (${code})`, options);
    this.code = code;
  }
}
