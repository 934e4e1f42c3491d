import type { ConversionClient } from './conversion/conversion-client.ts';
import type { DownloadClient } from './download/download-client.ts';
import type { EngineClient } from './engine/engine-client.ts';
import { findGpu } from './engine/preflight.ts';
import type { Catalog } from './shared/catalog.ts';
import { installer } from './state/install.ts';
import type { TransferNews } from './state/model-status.ts';
import { Models } from './state/models.svelte.ts';
import type { Settings } from './state/settings.svelte.ts';
import type { Space } from './state/space.svelte.ts';
import { OtherTabs } from './storage/other-tabs.ts';
import type { PageModelStore } from './storage/page-model-store.ts';
import { requireSiteData } from './storage/site-data.ts';

/** What App.svelte has built before it comes to the models. */
interface Parts {
  readonly engine: EngineClient;
  readonly catalog: () => Promise<Catalog>;
  readonly downloads: DownloadClient;
  readonly conversions: ConversionClient;
  readonly store: PageModelStore;
  readonly settings: Settings;
  readonly space: Space;
}

/** The part of App.svelte that puts the models together with all that they work with. */
export function createModels(parts: Parts): Models {
  const { engine, catalog, downloads, conversions, store, settings, space } = parts;
  return new Models({
    engine,
    downloads: {
      catalog,
      download: (...request) => downloads.download(...request),
      install: installer(downloads, conversions),
    },
    store,
    otherTabs: new OtherTabs<TransferNews>(
      'BroadcastChannel' in window ? new BroadcastChannel('med42-transfers') : undefined,
    ),
    preflight: async () => {
      requireSiteData(() => localStorage);
      return findGpu(window);
    },
    contextSize: (model) => settings.contextSize(model),
    noteTooLarge: (model) => settings.noteTooLarge(model),
    persistStorage: () => space.ask(),
  });
}
