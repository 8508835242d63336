import type { Properties } from '../../../model/claim.js';
import type { NodeType } from '../../../model/schema.js';
import type { Span } from '../reading.js';

/** A thing that an English article names, while it is read: it gains names, mentions and what is known of it. */
export interface EnglishEntity {
  readonly type: NodeType;
  name: string;
  readonly aliases: Set<string>;
  readonly mentions: Span[];
  properties: Properties;
  scope?: EnglishEntity;
}

/** The form in which an article's names are compared: lower case, without marks, articles and "the". */
export const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an)\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** All things of one article. One name of one type is one thing. */
export class EntityRegister {
  readonly entities: EnglishEntity[] = [];
  private readonly byKey = new Map<string, EnglishEntity>();

  /** The thing of this type and name, made where it is new. */
  obtain(type: NodeType, name: string, span?: Span): EnglishEntity {
    const found = this.find(type, name) ?? this.add(type, name);
    if (span !== undefined) this.addMention(found, span, name);
    return found;
  }

  find(type: NodeType, name: string): EnglishEntity | undefined {
    return this.byKey.get(`${type}:${keyOf(name)}`);
  }

  /** A new thing, even where another bears its name: a project named only "plant". */
  add(type: NodeType, name: string): EnglishEntity {
    const entity: EnglishEntity = { type, name, aliases: new Set(), mentions: [], properties: {} };
    this.entities.push(entity);
    this.addName(entity, name);
    return entity;
  }

  /** Another name of it. A fuller one becomes its name when `isFuller`. */
  addName(entity: EnglishEntity, name: string, isFuller = false): void {
    const key = `${entity.type}:${keyOf(name)}`;
    if (!this.byKey.has(key)) this.byKey.set(key, entity);
    if (name === entity.name) return;
    if (isFuller) {
      entity.aliases.add(entity.name);
      entity.name = name;
      entity.aliases.delete(name);
    } else entity.aliases.add(name);
  }

  addMention(entity: EnglishEntity, span: Span, name: string): void {
    entity.mentions.push({ start: span.start, end: span.end });
    if (keyOf(name) !== keyOf(entity.name)) this.addName(entity, name);
  }
}
