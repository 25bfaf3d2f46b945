import { addresses } from './addresses.ts';
import { drawings, mutations } from './namespaces.ts';
import type { Payload } from './payload.ts';
import { handlers, scripts } from './scripts-and-handlers.ts';
import { forms, frames, names, styles } from './styles-and-frames.ts';

/** Every payload of ours, class by class. */
export const ownPayloads: readonly Payload[] = [
  ...scripts,
  ...handlers,
  ...addresses,
  ...mutations,
  ...drawings,
  ...styles,
  ...frames,
  ...forms,
  ...names,
];
