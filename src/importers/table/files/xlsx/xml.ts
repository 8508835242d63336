import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { SourceError } from '../../../../errors.js';

export interface XmlHandlers {
  /** Names come without their prefix. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Walks through XML as a stream, and gives the caller a turn after each piece. Entities are those of XML alone: saxes
 * reads no document type declarations, so nothing can grow. Throws SourceError where it is damaged.
 */
export async function* walkXml(stream: Readable, handlers: XmlHandlers, what: string): AsyncIterable<void> {
  const parser = new SaxesParser();
  let fault: Error | undefined;
  parser.on('error', (error) => {
    fault ??= error;
  });
  if (handlers.open) {
    const { open } = handlers;
    parser.on('opentag', (tag) => open(withoutPrefix(tag.name), tag.attributes as Record<string, string>));
  }
  if (handlers.text) {
    parser.on('text', handlers.text);
    parser.on('cdata', handlers.text);
  }
  if (handlers.close) {
    const { close } = handlers;
    parser.on('closetag', (tag) => close(withoutPrefix(tag.name)));
  }
  const decoder = new TextDecoder('utf-8');
  const check = () => {
    if (fault !== undefined)
      throw new SourceError('table-unreadable', `${what} is damaged: ${fault.message.split('\n')[0]}`);
  };
  try {
    for await (const bytes of stream as AsyncIterable<Uint8Array>) {
      parser.write(decoder.decode(bytes, { stream: true }));
      check();
      yield;
    }
    parser.write(decoder.decode()).close();
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError('table-unreadable', `${what} is damaged: ${String((error as Error).message ?? error)}`);
  }
  check();
  yield;
}

/** The same, to the end at once. */
export async function readXml(stream: Readable, handlers: XmlHandlers, what: string): Promise<void> {
  for await (const _ of walkXml(stream, handlers, what));
}
