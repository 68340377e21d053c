import { readFileSync, readdirSync } from 'node:fs';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** A language of the interface: the name of its folder in `locales/`. */
export type Language = 'en' | 'cy';
export const LANGUAGES: Language[] = ['en', 'cy'];

const root = new URL('../../', import.meta.url);

/** What every message may name. Read from where the demo council is described. */
const council = (() => {
  const source = readFileSync(new URL('app/src/council.rs', root), 'utf8');
  const value = (field: string) => {
    const found = new RegExp(`${field}: "([^"]*)"\\.to_owned`).exec(source)?.[1];
    if (!found) throw new Error(`the demo council has no ${field}`);
    return found;
  };
  return {
    council: value('name'),
    phone: value('phone'),
    safeguarding: value('safeguarding_phone'),
    night: value('night_phone'),
    email: value('email'),
    address: value('address'),
    complaints: value('complaints_phone'),
  };
})();

/** The words of one language, from the very files that the server uses. */
export class Words {
  readonly language: Language;
  /** Message ids, with `id.attribute` for attributes. */
  readonly ids: string[] = [];
  readonly #bundle: FluentBundle;

  constructor(language: Language) {
    this.language = language;
    this.#bundle = new FluentBundle(language, { useIsolating: false });
    const folder = new URL(`locales/${language}/`, root);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
      const resource = new FluentResource(readFileSync(new URL(file, folder), 'utf8'));
      for (const { id, value, attributes } of resource.body) {
        if (value !== null && value !== undefined) this.ids.push(id);
        this.ids.push(...Object.keys(attributes).map((attribute) => `${id}.${attribute}`));
      }
      const errors = this.#bundle.addResource(resource);
      if (errors.length) throw errors[0];
    }
  }

  /** The message or attribute with this id. Refuses one that does not exist, as the server does. */
  t(id: string, args: Record<string, FluentVariable> = {}): string {
    const text = this.find(id, args);
    if (text === undefined) throw new Error(`no message ${id} in ${this.language}`);
    return text;
  }

  find(id: string, args: Record<string, FluentVariable> = {}): string | undefined {
    const [name = '', attribute] = id.split('.');
    const message = this.#bundle.getMessage(name);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (pattern === null || pattern === undefined) return undefined;
    const problems: Error[] = [];
    return this.#bundle.formatPattern(pattern, { ...council, ...args }, problems);
  }

  /** A message in which anything may stand where it takes values. */
  pattern(id: string): RegExp {
    // What is not given stands there as `{$name}`.
    const escaped = this.t(id).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(escaped.replace(/\\\{\\\$\w+\\\}/g, '.+'));
  }

  /** A day as this language writes it. */
  date(day: Date): string {
    return this.t('date', { day: String(day.getDate()), month: this.t(`month-${day.getMonth() + 1}`), year: String(day.getFullYear()) });
  }
}

const loaded = new Map<Language, Words>();

export function words(language: Language): Words {
  const found = loaded.get(language) ?? new Words(language);
  loaded.set(language, found);
  return found;
}
