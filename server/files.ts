/** The files of the workspace that are included but not open: read from disk, inside the workspace's folders only. */
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isInside, resolveInside, type Host } from '../core/includes.ts';

/** `roots`: addresses of the folders that are open; `openText`: what an editor holds of a file, which wins over the disk. */
export function createHost(roots: () => readonly string[], openText: (uri: string) => string | undefined): Host {
  return {
    resolve(from, include) {
      const encoded = include.split('/').map(encodeURIComponent).join('/');
      const root = roots().find((folder) => isInside(folder, from)) ?? from.slice(0, from.lastIndexOf('/'));
      return resolveInside(root, from, encoded);
    },
    read(uri) {
      const open = openText(uri);
      if (open !== undefined || !uri.startsWith('file:')) return open;
      const root = roots().find((folder) => isInside(folder, uri)) ?? uri.slice(0, uri.lastIndexOf('/'));
      try {
        const path = realpathSync(fileURLToPath(uri));
        // A link may lead out of the folder though its own path does not.
        const folder = realpathSync(fileURLToPath(root));
        return isInside(folder.replaceAll('\\', '/'), path.replaceAll('\\', '/'))
          ? readFileSync(path, 'utf8')
          : undefined;
      } catch (error) {
        if (['ENOENT', 'EISDIR', 'EACCES', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
          return undefined;
        throw error;
      }
    },
  };
}
