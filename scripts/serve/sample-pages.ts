import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project.ts';
import type { Sample } from '../../tests/pages/sample.ts';
import type { PageServer } from './server.ts';

const HTML = 'text/html; charset=utf-8';

const pageFile = (name: string) => join(projectRoot, 'tests', 'pages', name);

/** Puts sample pages on the server, each at its own address. */
export function serveSamples(server: PageServer, samples: readonly Sample[]): void {
  for (const { file, url, contentType, headers } of samples) {
    server.serve(url, {
      contentType: contentType ?? HTML,
      ...(headers && { headers }),
      body: () => readFileSync(pageFile(file)),
    });
  }
}
