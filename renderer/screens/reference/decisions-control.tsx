// The adequacy decisions of a place under one law: what each covers, and from when to when.
import { referenceTexts } from '../../text/reference.ts';
import { Banner, DateField, FieldRow, FieldStack, Fieldset, ListField, TextField } from '../../ui/index.ts';
import { newDecision, readDecisions, type Decision } from './decisions.ts';

type DecisionsControlProps = {
  label: string;
  value: unknown;
  onChange: (decisions: readonly Decision[]) => void;
  error?: string | undefined;
};

export function DecisionsControl({ label, value, onChange, error }: DecisionsControlProps) {
  const decisions = readDecisions(value);
  const change = (index: number, part: Partial<Decision>): void =>
    onChange(decisions.map((decision, at) => (at === index ? { ...decision, ...part } : decision)));
  return (
    <Fieldset label={label}>
      <ListField
        label={label}
        rows={decisions.map((decision, index) => ({
          id: String(index),
          name: decision.decision === '' ? referenceTexts.decisionNumber(index + 1) : decision.decision,
          content: (
            <FieldStack>
              <TextField
                label={referenceTexts.decision}
                value={decision.decision}
                onChange={(text) => change(index, { decision: text })}
              />
              <FieldRow>
                <DateField
                  label={referenceTexts.fields.validFrom}
                  value={decision.validFrom}
                  onChange={(day) => change(index, { validFrom: day ?? decision.validFrom })}
                />
                <DateField
                  label={referenceTexts.fields.validUntil}
                  value={decision.validUntil}
                  onChange={(day) => change(index, { validUntil: day })}
                  placeholder={referenceTexts.noDay}
                />
              </FieldRow>
              <TextField
                label={referenceTexts.scope}
                hint={referenceTexts.scopeHint}
                value={decision.scope ?? ''}
                onChange={(text) => change(index, { scope: text === '' ? null : text })}
              />
            </FieldStack>
          ),
        }))}
        addLabel={referenceTexts.addDecision}
        onAdd={() => onChange([...decisions, newDecision()])}
        onRemove={(id) => onChange(decisions.filter((_, index) => String(index) !== id))}
      />
      {error === undefined ? null : <Banner tone="error" shape="box" title={error} />}
    </Fieldset>
  );
}
