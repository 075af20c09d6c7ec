/** One tip as the server has it; a card kept on the device may be from before there were tips. */
export interface Tip {
  id: string;
  reason?: string | null;
  mayMentionName: boolean;
  network: { id: string };
  giver: { id: string; name: string };
}

/** The words that were said, with whether one may say who said them. */
export interface SaidTip {
  id: string;
  giver: string;
  words: string;
  unnamed: boolean;
}

const MOST = 3;

/**
 * What was said of somebody in a network, newest first. Who wants to stay unnamed once is not named for another tip
 * either, unless they have introduced the two since.
 */
export function tipsOf(tips: readonly Tip[], network: string, introducedBy?: string): SaidTip[] {
  const here = tips.filter((tip) => tip.network.id === network);
  const unnamed = new Set(here.filter((tip) => !tip.mayMentionName).map(({ giver }) => giver.id));
  if (introducedBy) unnamed.delete(introducedBy);
  return here
    .flatMap(({ id, giver, reason }) => {
      const words = reason?.trim();
      return words ? [{ id, giver: giver.name, words, unnamed: unnamed.has(giver.id) }] : [];
    })
    .slice(0, MOST);
}
