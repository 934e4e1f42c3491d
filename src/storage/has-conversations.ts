export const databaseName = 'med42-conversations';

/** Whether a conversation was ever stored here; asking creates nothing. */
export async function hasConversations(): Promise<boolean> {
  const databases = await indexedDB.databases();
  return databases.some(({ name }) => name === databaseName);
}
