/** A field, or a three-state answer with the field that it is about. */
export type FormItem = string | { readonly answer: string; readonly of: string | null };

export type FormSection = {
  readonly id: string;
  readonly title: string;
  readonly items: readonly FormItem[];
};

export type FormLayout = {
  readonly sections: readonly FormSection[];
  /** Fields that stand under "More", closed by default. */
  readonly more: readonly FormItem[];
};
