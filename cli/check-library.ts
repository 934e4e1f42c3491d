/** `npm run check-library -- FILE…`: validates compiled libraries without executing a shader. */
import { runMain, ScriptError } from '../scripts/processes.mjs';
import { validatingDevice } from './library/dawn.ts';
import { checkLibrary, type LibraryReport } from './library/check.ts';

function print(file: string, report: LibraryReport): void {
  console.log(`${file}: ${report.shaders} shaders`);
  for (const [extension, names] of report.extensions) {
    console.log(`  ${extension} in ${names.length}: ${names.join(', ')}`);
  }
  console.log(
    `  at most ${report.workgroupStorage} bytes of workgroup memory, ` +
      `${report.invocations} invocations a workgroup, ${report.storageBuffers} storage buffers`,
  );
  const { params, context_window_size, prefill_chunk_size } = report.metadata;
  console.log(
    `  ${params.length} tensors, context ${context_window_size}, prefill ${prefill_chunk_size}`,
  );
  for (const warning of report.warnings) console.log(`  warning: ${warning}`);
  for (const fault of report.faults) console.log(`  fault: ${fault}`);
  console.log(report.faults.length === 0 ? '  valid' : `  ${report.faults.length} faults`);
}

await runMain(async () => {
  const files = process.argv.slice(2);
  if (files.length === 0) throw new ScriptError('Name the libraries to check, as .wasm files.');
  const device = await validatingDevice();
  let faults = 0;
  for (const file of files) {
    const report = await checkLibrary(device, file);
    print(file, report);
    faults += report.faults.length;
  }
  device.destroy();
  return faults === 0 ? 0 : 1;
});
