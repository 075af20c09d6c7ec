import type { da } from './da';
import access from './en/access.json';
import app from './en/app.json';
import care from './en/care.json';
import gap from './en/gap.json';
import graph from './en/graph.json';
import interchange from './en/interchange.json';
import live from './en/live.json';
import merge from './en/merge.json';
import network from './en/network.json';
import people from './en/people.json';
import reach from './en/reach.json';
import suggestion from './en/suggestion.json';
import board from './en/tour/board.json';
import meeting from './en/tour/meeting.json';
import preparation from './en/tour/preparation.json';
import referral from './en/tour/referral.json';
import task from './en/tour/task.json';
import thanks from './en/tour/thanks.json';
import tour from './en/tour/tour.json';
import tree from './en/tour/tree.json';
import visit from './en/tour/visit.json';
import workshop from './en/tour/workshop.json';
import ui from './en/ui.json';
import wording from './en/wording.json';

/** English: one file a room. */
export const en: typeof da = {
  access,
  app,
  care,
  gap,
  graph,
  interchange,
  live,
  merge,
  network,
  people,
  reach,
  suggestion,
  tour: {
    ...tour,
    ...board,
    ...meeting,
    ...preparation,
    ...referral,
    ...task,
    ...thanks,
    ...tree,
    ...visit,
    ...workshop,
  },
  ui,
  wording,
};
