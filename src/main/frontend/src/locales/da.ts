import access from './da/access.json';
import app from './da/app.json';
import care from './da/care.json';
import gap from './da/gap.json';
import graph from './da/graph.json';
import interchange from './da/interchange.json';
import live from './da/live.json';
import merge from './da/merge.json';
import network from './da/network.json';
import people from './da/people.json';
import reach from './da/reach.json';
import suggestion from './da/suggestion.json';
import board from './da/tour/board.json';
import meeting from './da/tour/meeting.json';
import preparation from './da/tour/preparation.json';
import referral from './da/tour/referral.json';
import task from './da/tour/task.json';
import thanks from './da/tour/thanks.json';
import tour from './da/tour/tour.json';
import tree from './da/tour/tree.json';
import visit from './da/tour/visit.json';
import workshop from './da/tour/workshop.json';
import ui from './da/ui.json';
import wording from './da/wording.json';

/** Danish: one file a room. */
export const da = {
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
