import { ensureChromium, INSTALL_BY_HAND } from '../scripts/browser/ensure-chromium.ts';
import { runTool } from '../scripts/run-tool.ts';
import { heavy, missed, row } from './heavy.ts';

/** Measures reading of heavy pages: `npm run bench:heavy -- [part of a name]`. Fails where a mark is missed. */
const chromium = await ensureChromium();
const built = await runTool('vite', ['build', '-c', 'bench/engine.vite.config.ts', '--logLevel', 'warn']);
if (chromium === null || built.code !== 0) {
  console.error(chromium === null ? INSTALL_BY_HAND : built.output);
  process.exitCode = 1;
} else
  for await (const cost of heavy(chromium, process.argv[2])) {
    if (missed(cost).length > 0) process.exitCode = 1;
    console.log(row(cost));
  }
