// Where personal data comes from (GDPR Art. 14(2)(f)).
import type { DataCategory } from '../../../domain/record-types.ts';
import { dataSourceKinds } from '../../../domain/records/processing-activity.ts';
import { factsOf } from '../policy-document.ts';
import type { FactRef } from '../policy-document.ts';
import { missing } from '../policy-context.ts';
import type { PolicyContext, SectionBuilder } from '../policy-context.ts';
import { gapBlocks, listWithGaps, paragraph, sentence } from '../nodes.ts';

type SourceKind = (typeof dataSourceKinds)[number];
type SourceOf = {
  readonly category: DataCategory;
  readonly kind: SourceKind;
  readonly description: string | null;
  readonly facts: readonly FactRef[];
};

export const buildSources: SectionBuilder = (context) => {
  const { scope, messages } = context;
  if (scope.dataCategories.length === 0) return gapBlocks([missing(context, { text: messages.sources.missingAll })]);
  const sources = scope.dataCategories.flatMap((category) => sourcesOf(context, category));
  const service = messages.serviceWord(scope.services.length);
  const said = dataSourceKinds.flatMap((kind) => {
    const ofKind = sources.filter((source) => source.kind === kind);
    const descriptions = [...new Set(ofKind.map(({ description }) => description))];
    return descriptions.map((description) => {
      const group = ofKind.filter((source) => source.description === description);
      const names = [...new Set(group.map(({ category }) => category.name))];
      return sentence(
        group.flatMap(({ facts, category }) => [...factsOf('dataCategory', category, 'name'), ...facts]),
        messages.sources.from(kind, names, description, service),
      );
    });
  });
  const known = new Set(sources.map(({ category }) => category));
  const open = scope.dataCategories.filter((category) => !known.has(category));
  const gaps = open.map((category) =>
    missing(context, {
      text: messages.sources.missing(category.name),
      recordType: 'dataCategory',
      recordId: category.id,
      field: 'sources',
    }),
  );
  return said.length > 2
    ? listWithGaps(
        said.map((item) => [item]),
        gaps,
      )
    : [...paragraph(...said), ...gapBlocks(gaps)];
};

/** The category's own sources; where it names none, those of the activities that use it. */
function sourcesOf({ scope }: PolicyContext, category: DataCategory): SourceOf[] {
  const activities = scope.activitiesOfCategory(category.id);
  const fromActivities = activities.flatMap((activity) =>
    activity.dataSources.map((source): SourceOf => ({
      category,
      kind: source.kind,
      description: source.description,
      facts: factsOf('processingActivity', activity, 'dataSources'),
    })),
  );
  if (category.sources.length === 0) return fromActivities;
  return category.sources.map((kind): SourceOf => {
    const described = fromActivities.find((source) => source.kind === kind && source.description !== null);
    return {
      category,
      kind,
      description: described?.description ?? receivedFrom(category, kind),
      facts: [...factsOf('dataCategory', category, 'sources'), ...(described?.facts ?? [])],
    };
  });
}

function receivedFrom(category: DataCategory, kind: SourceKind): string | null {
  if (kind !== 'vendor' && kind !== 'thirdParty') return null;
  return category.handling.find((entry) => entry.kind === 'receivedFrom')?.text ?? null;
}
