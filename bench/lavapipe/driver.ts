import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run, ScriptError } from '../../scripts/processes.mjs';

const lavapipe = '/usr/lib/x86_64-linux-gnu/libvulkan_lvp.so';
const headers = '/usr/include/vulkan/vulkan.h';

/**
 * Builds the driver of driver.c, and has every Vulkan program that this process starts use it alone.
 *
 * @throws {ScriptError} when Mesa, Vulkan's headers or a C compiler are missing
 */
export async function useLavapipe(): Promise<void> {
  if (!existsSync(lavapipe) || !existsSync(headers)) {
    throw new ScriptError(
      'Lavapipe and Vulkan are needed, on x86-64 Linux. Debian and Ubuntu: ' +
        'apt-get install mesa-vulkan-drivers libvulkan-dev gcc',
    );
  }
  const folder = path.join(root, '.cache', 'lavapipe');
  mkdirSync(folder, { recursive: true });
  const library = path.join(folder, 'driver.so');
  const source = path.join(root, 'bench', 'lavapipe', 'driver.c');
  const options = ['-shared', '-fPIC', '-O1', '-Wall', `-DLAVAPIPE="${lavapipe}"`];
  if ((await run('gcc', [...options, source, '-o', library, '-ldl'])) !== 0) {
    throw new ScriptError('gcc could not build the driver: see above.');
  }
  const description = path.join(folder, 'driver.json');
  const ICD = { library_path: library, api_version: '1.3.0' };
  writeFileSync(description, JSON.stringify({ file_format_version: '1.0.0', ICD }));
  process.env.VK_ICD_FILENAMES = description;
}
