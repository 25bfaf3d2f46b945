/**
 * What one script of ours hands to another in the same page. Scripts of an extension share a world of their own there, and no page can
 * look into it.
 */
const world = globalThis as typeof globalThis & Record<string, unknown>;

const nameOf = (what: string): string => `broadsheet:${what}`;

/** @returns takes it back */
export function offer(what: string, value: unknown): () => void {
  world[nameOf(what)] = value;
  return () => {
    if (world[nameOf(what)] === value) Reflect.deleteProperty(world, nameOf(what));
  };
}

/** What is offered; undefined where nothing is. Own properties only: an element's id is a property of the window too, but an inherited one. */
export const offered = (what: string): unknown =>
  Object.hasOwn(world, nameOf(what)) ? world[nameOf(what)] : undefined;
