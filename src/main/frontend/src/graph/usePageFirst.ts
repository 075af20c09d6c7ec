import { type RefObject, useEffect } from 'react';

/**
 * Leaves wheel and single finger to the page until the picture is in use: clicked, or reached by keyboard. With Ctrl
 * or two fingers it zooms at any time. Escape gives the wheel back.
 */
export function usePageFirst(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const inUse = () => element.contains(document.activeElement);
    const wheel = (event: WheelEvent) => {
      if (!inUse() && !event.ctrlKey && !event.metaKey) event.stopPropagation();
    };
    const touch = (event: TouchEvent) => {
      if (!inUse() && event.touches.length === 1) event.stopPropagation();
    };
    const use = () => {
      if (inUse()) return;
      element.querySelector<HTMLElement>('[role="application"]')?.focus({ preventScroll: true });
    };
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && document.activeElement instanceof HTMLElement)
        document.activeElement.blur();
    };
    // Before the renderer, whose own listeners sit on what lies inside.
    element.addEventListener('wheel', wheel, { capture: true, passive: true });
    element.addEventListener('touchstart', touch, { capture: true, passive: true });
    element.addEventListener('click', use);
    element.addEventListener('keydown', leave);
    return () => {
      element.removeEventListener('wheel', wheel, { capture: true });
      element.removeEventListener('touchstart', touch, { capture: true });
      element.removeEventListener('click', use);
      element.removeEventListener('keydown', leave);
    };
  }, [frame]);
}
