/** For tests that start workers themselves, which Trusted Types forbid to all but the page's own code. */
import type { BrowserContext, Page } from '@playwright/test';

interface Policy {
  createScriptURL(address: string): string;
}
declare global {
  interface Window {
    /** What {@link keepScriptPolicy} kept. */
    scriptPolicy: Policy;
  }
}

interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

/**
 * Keeps the page's own policy for scripts as `window.scriptPolicy`, and lets it pass all; in
 * pages that are opened from now on.
 */
export async function keepScriptPolicy(pages: BrowserContext | Page): Promise<void> {
  await pages.addInitScript(() => {
    const factory = Reflect.get(window, 'trustedTypes') as Factory;
    const createPolicy = factory.createPolicy.bind(factory);
    factory.createPolicy = (name, rules) => {
      if (name !== 'med42-scripts') return createPolicy(name, rules);
      const policy = createPolicy(name, {
        // A method, not an arrow: the benchmarks' loader would wrap that in a function the page lacks.
        createScriptURL(address) {
          return address;
        },
      });
      window.scriptPolicy = policy;
      return policy;
    };
  });
}
