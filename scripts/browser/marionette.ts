import { connect, type Socket } from 'node:net';

/** Firefox's own remote control, which needs no further program. */
export interface Marionette {
  readonly send: (command: string, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly close: () => void;
}

/** What a command failed with, in Firefox's words. */
export class MarionetteError extends Error {}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

const RESPONSE = 1;

type Response = [
  type: number,
  id: number,
  error: { readonly error: string; readonly message: string } | null,
  result: unknown,
];

/** Takes whole messages out of a stream; each is its length in bytes, a colon, and JSON. */
class Messages {
  private rest = Buffer.alloc(0);

  *take(data: Buffer): Generator {
    this.rest = Buffer.concat([this.rest, data]);
    for (;;) {
      const colon = this.rest.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.rest.toString('ascii', 0, colon));
      if (this.rest.length < end) return;
      yield JSON.parse(this.rest.toString('utf8', colon + 1, end));
      this.rest = this.rest.subarray(end);
    }
  }
}

const isResponse = (message: unknown): message is Response =>
  Array.isArray(message) && message[0] === RESPONSE;

function open(socket: Socket): Marionette {
  const waiting = new Map<number, Waiting>();
  const messages = new Messages();
  let lastId = 0;
  socket.on('data', (data: Buffer) => {
    for (const message of messages.take(data)) {
      if (!isResponse(message)) continue; // the greeting
      const [, id, error, result] = message;
      if (error === null) waiting.get(id)?.resolve(result);
      else waiting.get(id)?.reject(new MarionetteError(`${error.error}: ${error.message}`));
      waiting.delete(id);
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new MarionetteError('Firefox has gone.'));
  });
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        const text = JSON.stringify([0, lastId, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    close: () => socket.destroy(),
  };
}

/** Connects to a Firefox that was started with -marionette. */
export function connectMarionette(port: number): Promise<Marionette> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(open(socket)));
    socket.once('error', reject);
  });
}
