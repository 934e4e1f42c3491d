import { createContext } from 'svelte';
import type { Conversation } from '../state/conversation.svelte.ts';
import type { Device } from '../state/device.ts';
import type { Conversations } from '../state/conversations.svelte.ts';
import type { Models } from '../state/models.svelte.ts';
import type { OfflineShell } from '../state/offline-shell.svelte.ts';
import type { OnDemand } from '../state/on-demand.svelte.ts';
import type { PageUpdate } from '../state/page-update.svelte.ts';
import type { ReadRecord } from '../state/record-reading.svelte.ts';
import type { Requests } from '../state/requests.svelte.ts';
import type { Settings } from '../state/settings.svelte.ts';
import type { Space } from '../state/space.svelte.ts';
import type { DeviceStorage } from '../state/storage.svelte.ts';

/** The state that App.svelte builds, for every component below it. */
export const [getModels, setModels] = createContext<Models>();
export const [getConversation, setConversation] = createContext<Conversation>();
export const [getConversations, setConversations] = createContext<OnDemand<Conversations>>();
export const [getOfflineShell, setOfflineShell] = createContext<OfflineShell>();
export const [getPageUpdate, setPageUpdate] = createContext<PageUpdate>();
export const [getSettings, setSettings] = createContext<Settings>();
export const [getSpace, setSpace] = createContext<Space>();
export const [getDevice, setDevice] = createContext<Device>();
export const [getDeviceStorage, setDeviceStorage] = createContext<DeviceStorage>();
export const [getRequests, setRequests] = createContext<Requests>();
export const [getReadRecord, setReadRecord] = createContext<ReadRecord>();
