/** Every part of the page that is otherwise loaded when it is first needed. */
export async function loadEveryPart(): Promise<void> {
  // One that cannot be had is missed when it is needed, and must not keep the others.
  await Promise.allSettled([
    import('./open-conversations.ts'),
    import('./wipe-site.ts'),
    import('./ui/ActionErrorWords.svelte'),
    import('./ui/AnswerText.svelte'),
    import('./ui/Composer.svelte'),
    import('./ui/ConversationTurns.svelte'),
    import('./ui/ConversationsList.svelte'),
    import('./ui/FirstQuestion.svelte'),
    import('./ui/FolderDrop.svelte'),
    import('./ui/KeepingChoice.svelte'),
    import('./ui/LeavesContents.svelte'),
    import('./ui/LockScreen.svelte'),
    import('./ui/LostModelNotices.svelte'),
    import('./ui/MathsText.svelte'),
    import('./ui/ModelCardDialog.svelte'),
    import('./ui/ModelFacts.svelte'),
    import('./ui/ModelProgress.svelte'),
    import('./ui/ModelSourceSteps.svelte'),
    import('./ui/OpenActions.svelte'),
    import('./ui/SaveFailure.svelte'),
    import('./ui/SettingsDialog.svelte'),
    import('./ui/ShortcutKeys.svelte'),
    import('./ui/ShortcutsDialog.svelte'),
    import('./ui/SmallerContext.svelte'),
    import('./ui/StorageContents.svelte'),
    import('./ui/SystemPrompt.svelte'),
    import('./ui/TotalProgress.svelte'),
    import('./ui/Welcome.svelte'),
  ]);
}
