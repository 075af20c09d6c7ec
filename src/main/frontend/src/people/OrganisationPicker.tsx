import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import { useChange } from '../api/useChange';
import { ChoicePicker, type ChoicePickerProps } from '../ui/ChoicePicker';
import { asChoice, asNamed, type Named } from '../ui/named';
import { notifyDone } from '../ui/notify';
import { useNotifyFailure } from '../ui/useNotifyFailure';
import { useOrganisationChoices } from './choices';

const CreateNamedOrganisation = graphql(`
  mutation CreateNamedOrganisation($name: String!) {
    organisationCreate(input: { name: $name }) {
      organisation { id name }
      userErrors { field message code }
    }
  }
`);

interface OrganisationPickerProps
  extends Omit<ChoicePickerProps, 'value' | 'onChange' | 'useChoices' | 'createLabel'> {
  value: Named | null;
  onChange: (organisation: Named | null) => void;
  /** Offers to create one that is not known yet. */
  creatable?: boolean;
}

/** Finds one organisation by name. */
export function OrganisationPicker(props: OrganisationPickerProps) {
  const { value, onChange, creatable, ...rest } = props;
  const { t } = useTranslation();
  const failed = useNotifyFailure();
  const creation = useChange(CreateNamedOrganisation);
  const create = (name: string) =>
    creation.mutate(
      { name },
      {
        onSuccess: ({ organisationCreate: { organisation } }) => {
          onChange(organisation ?? null);
          notifyDone(t('people.organisation.created', { name }));
        },
        onError: failed,
      },
    );
  return (
    <ChoicePicker
      onCreate={creatable ? create : undefined}
      {...rest}
      value={value && asChoice(value)}
      onChange={(choice) => onChange(choice && asNamed(choice))}
      useChoices={useOrganisationChoices}
      createLabel={(name) => t('people.picker.newOrganisation', { name })}
    />
  );
}
