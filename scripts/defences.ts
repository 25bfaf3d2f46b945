import { progress } from './suites/summary.ts';
import { defencesHold } from './suites/defences.ts';

/** Takes each defence away in turn and sees a test fail: `npm run defences -- [part of a name]`. Fails where none does. */
const start = Date.now();
const result = await defencesHold(process.argv[2]).run();
console.log(progress({ name: 'defences', result, seconds: (Date.now() - start) / 1000 }));
process.exitCode = result.failed > 0 ? 1 : 0;
