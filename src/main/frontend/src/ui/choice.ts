/** An option of a picker: its label, and a second line that tells namesakes apart. */
export interface Choice {
  id: string;
  label: string;
  detail?: string | undefined;
}

export interface Choices {
  choices: Choice[];
  searching: boolean;
}
