// Wakes the islands of a page. It is loaded only by pages that have one, and only after they are usable without it.
// The build replaces the name of the glue by one that tells its content.
import start, * as browser from './browser.js';

// What an island passes down to the islands inside its children, innermost last.
const owners = [];

async function wakeIsland(element) {
  const island = browser[element.dataset.component];
  if (!island) {
    console.warn(`No island is called ${element.dataset.component}.`);
    return;
  }
  owners.at(-1)?.();
  await island(element);
}

// Outer islands first: they leave on their children what the inner ones need.
async function wakeWithin(element) {
  const tag = element.localName;
  if (tag === 'leptos-island') await wakeIsland(element);
  if (tag === 'leptos-children') owners.push(element.$$on_hydrate);
  for (const child of element.children) await wakeWithin(child);
  if (tag === 'leptos-children') owners.pop();
}

async function wakePage() {
  await start();
  browser.hydrate();
  await wakeWithin(document.body);
  // Says to tests, and to nobody else, that the page will now react.
  document.documentElement.dataset.islands = 'awake';
  // A list's new item is a copy, with islands that sleep.
  document.addEventListener('app-islands-added', (event) => wakeWithin(event.target));
}

// Not before the first paint, and not at the cost of what the reader is doing.
if ('requestIdleCallback' in window) window.requestIdleCallback(wakePage, { timeout: 2000 });
else window.setTimeout(wakePage, 1);
