import { useEffect } from 'react';

/** Everything that opens from a map only later. */
const openedLater: readonly (() => Promise<unknown>)[] = [
  () => import('../canvas/words-editor/OpenEditor.tsx'),
  () => import('../canvas/words-editor/OthersCarets.tsx'),
  () => import('./ClosedPages.tsx'),
  () => import('../panels/rescued/UnsentWords.tsx'),
  () => import('../panels/pause/PauseVeil.tsx'),
  () => import('../canvas/overlay/lasers.ts'),
  () => import('../canvas/scenes/snapping.ts'),
  () => import('../canvas/acts/align-selection.ts'),
  () => import('./PhoneRoom.tsx'),
  () => import('../canvas/card-bar/PlacedBar.tsx'),
  () => import('../outline/HiddenOutline.tsx'),
  () => import('../outline/edits-of-others.ts'),
  () => import('../parts/TooltipBody.tsx'),
  () => import('../outline/SeenOutline.tsx'),
  () => import('../panels/bars/MapMenuList.tsx'),
  () => import('../panels/quick-add/QuestionLine.tsx'),
  () => import('../parts/PopoverBody.tsx'),
  () => import('../panels/consent/ConsentDialog.tsx'),
  () => import('../panels/lead/MeetingStrip.tsx'),
  () => import('../panels/lead/LeadControls.tsx'),
  () => import('../panels/lead/TurnCard.tsx'),
  () => import('../panels/quick-add/offers.ts'),
  () => import('../panels/quick-add/PickDialog.tsx'),
  () => import('../parts/GentleHintLine.tsx'),
  () => import('../panels/beneath/BeneathStrip.tsx'),
  () => import('../panels/rescued/RescuedDialog.tsx'),
  () => import('../panels/rescued/UnsentWords.tsx'),
  () => import('../panels/dialogs/CycleNameDialog.tsx'),
  () => import('../panels/dialogs/CycleWordDialog.tsx'),
  () => import('../panels/dialogs/BinDialog.tsx'),
  () => import('../panels/dialogs/BlankDialog.tsx'),
  () => import('./commands/HelpDialog.tsx'),
  () => import('./commands/ContextMenu.tsx'),
  () => import('./commands/CommandPalette.tsx'),
  () => import('../panels/dialogs/CardDialog.tsx'),
  () => import('../panels/dialogs/PreferencesDialog.tsx'),
  () => import('../panels/steps/StepsPanel.tsx'),
  () => import('../panels/dance/DanceBar.tsx'),
  () => import('../panels/story/StoryPanel.tsx'),
  () => import('../panels/drafts/DraftsPanel.tsx'),
  () => import('../panels/letters/LettersPanel.tsx'),
  () => import('../panels/notes/NotesPanel.tsx'),
  () => import('../connection/take-back-and-tell.ts'),
  () => import('../panels/walk/WalkStage.tsx'),
  () => import('../picture/ExportDialog.tsx'),
  () => import('../practice/PeopleDialog.tsx'),
  () => import('../practice/InviteDialog.tsx'),
  () => import('../practice/versions/VersionsDialog.tsx'),
  () => import('../practice/check-in/CheckInDialog.tsx'),
  () => import('../practice/word-lists/ListsDialog.tsx'),
  () => import('../practice/meeting/DevicesDialog.tsx'),
  () => import('../practice/meeting/EndMeetingDialog.tsx'),
  () => import('../practice/meeting/WaitingRoom.tsx'),
];

/** Fetches, while nobody waits, what opens later: a line that is cut must not take menus and dialogs along. */
export function useLoadAhead(): void {
  useEffect(() => {
    let isOver = false;
    const load = async () => {
      for (const fetchPart of openedLater) {
        if (isOver) return;
        // One that fails now is asked for again when it is opened.
        await fetchPart().catch(() => null);
      }
    };
    const timer = setTimeout(() => void load(), 500);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, []);
}
