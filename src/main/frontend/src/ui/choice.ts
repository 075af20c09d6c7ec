/** Something to choose: its name, and a line that tells it from its namesakes. */
export interface Choice {
  id: string;
  label: string;
  detail?: string | undefined;
}

export interface Choices {
  choices: Choice[];
  searching: boolean;
}
