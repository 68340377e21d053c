import { readFileSync } from 'node:fs';

/** A row of the server's own table of routes. */
export type Route = { path: string; get: boolean; post: boolean; staff: boolean };

/** The table of routes, read from where the server reads it. */
export const ROUTES: Route[] = (() => {
  const source = readFileSync(new URL('../../app/src/routes.rs', import.meta.url), 'utf8');
  const table = source.slice(source.indexOf('pub const ROUTES'), source.indexOf('];'));
  const rows = [...source.slice(source.indexOf('pub const ROUTES')).matchAll(/^\s+(page|form|action)\("([^"]+)", (.+)\),/gm)];
  if (rows.length < 20 || !table) throw new Error('the table of routes is no longer written as it was');
  return rows.map(([, kind, path, access]) => ({
    path: path!,
    get: kind !== 'action',
    post: kind !== 'page',
    staff: access! !== 'Access::Public' && access! !== 'Access::SelfReview',
  }));
})();

/** The row that an address belongs to. */
export function routeOf(path: string): Route | undefined {
  const plain = path.replace(/[?#].*$/, '');
  return ROUTES.find((route) => new RegExp(`^${route.path.replace(/\{\*\w+\}/, '.+').replace(/\{\w+\}/g, '[^/]+')}$`).test(plain));
}
