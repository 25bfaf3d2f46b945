import { builds, type BuildName } from './project.ts';
import { runTool, type Outcome } from './run-tool.ts';

/** Builds the extension once; what the build says comes back, for the case that it failed. */
export function build(name: BuildName): Promise<Outcome> {
  return runTool('wxt', builds[name].args);
}
