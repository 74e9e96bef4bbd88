import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package, wherever in it this module stands: in `src`, in `dist`, or in a piece of the bundled command. */
const ROOT = rootAbove(dirname(fileURLToPath(import.meta.url)));

/** The path of a file or folder that comes with the package, given from the package's folder: `ontology/depeche.ttl`. */
export const packageFile = (path: string): string => join(ROOT, path);

function rootAbove(folder: string): string {
  const above = dirname(folder);
  return existsSync(join(folder, 'package.json')) || above === folder ? folder : rootAbove(above);
}
