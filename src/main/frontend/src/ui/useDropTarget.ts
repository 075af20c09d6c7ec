import { type DragEvent, useState } from 'react';

/** What makes an element take what is dropped on it, and show by `data-over` that it would. */
export function useDropTarget(take: (dropped: DataTransfer) => void) {
  const [over, setOver] = useState(false);
  return {
    'data-over': over || undefined,
    onDragOver: (event: DragEvent) => {
      // Without this the browser refuses the drop.
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      // Without this the browser opens a dropped file.
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer);
    },
  };
}
