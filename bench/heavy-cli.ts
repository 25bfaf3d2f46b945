import { ensureChromium, INSTALL_BY_HAND } from '../scripts/browser/ensure-chromium.ts';
import { runTool } from '../scripts/run-tool.ts';
import { heavy } from './heavy.ts';

/** Measures reading of heavy pages: `node … bench/heavy-cli.ts [part of a name]`. */
const chromium = await ensureChromium();
const built = await runTool('vite', ['build', '-c', 'bench/engine.vite.config.ts', '--logLevel', 'warn']);
if (chromium === null || built.code !== 0) {
  console.error(chromium === null ? INSTALL_BY_HAND : built.output);
  process.exitCode = 1;
} else
  for await (const { name, engine, cpuMs, sliceMs, heapMb } of heavy(chromium, process.argv[2]))
    console.log(
      `${cpuMs.toFixed(0).padStart(6)} ms CPU, longest slice ${sliceMs.toFixed(1).padStart(6)} ms, heap ${heapMb.toFixed(0).padStart(4)} MB  ${engine}: ${name}`,
    );
