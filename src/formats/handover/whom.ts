import type { Subject } from '../../facts/index';
import { own } from '../names';
import type { Book } from './book';

/** Who is declared to answer for what a question is about (聞く相手): the roles, and nobody where the declaration names none. */
export function whomToAsk(subjects: readonly Subject[], { configuration }: Pick<Book, 'configuration'>): readonly string[] {
  const { assets, network, organization, outsourcing, exceptions, judgements, attestations, review } = configuration;
  const ofSystem = (id: string | undefined): readonly (string | undefined)[] =>
    id === undefined
      ? []
      : [
          own(assets?.systems, id)?.owner,
          ...ofContract(own(assets?.systems, id)?.owner === undefined ? own(assets?.systems, id)?.contract : undefined),
        ];
  const ofContract = (id: string | undefined): readonly (string | undefined)[] => {
    const oversight = id === undefined ? undefined : own(outsourcing?.contracts, id)?.oversight;
    return typeof oversight === 'object' ? [oversight.by] : [];
  };
  const ofThing = (id: string): readonly (string | undefined)[] => [
    ...ofSystem(own(network?.nodes, id)?.system),
    ...ofContract(own(network?.parties, id)?.contract),
  ];
  const of = ({ kind, id }: Subject): readonly (string | undefined)[] => {
    switch (kind) {
      case 'node':
      case 'party':
      case 'path-from':
      case 'path-to':
        return ofThing(id);
      case 'flow': {
        const flow = own(network?.flows, id);
        return flow === undefined ? [] : [...ofThing(flow.from), ...ofThing(flow.to)];
      }
      case 'system':
        return ofSystem(id);
      case 'contract':
        return ofContract(id);
      case 'data':
        return [own(assets?.information, id)?.owner];
      case 'facility':
        return [own(assets?.facilities, id)?.owner];
      case 'medium':
        return [own(assets?.media, id)?.owner];
      case 'system-document':
        return [own(assets?.systemDocuments, id)?.owner];
      case 'unit':
        return [own(organization?.units, id)?.responsible];
      case 'cloud-service':
        return [own(outsourcing?.cloudServices, id)?.approvedBy, ...ofContract(own(outsourcing?.cloudServices, id)?.contract)];
      case 'social-media-service':
        return [own(outsourcing?.socialMedia?.services, id)?.responsible];
      case 'exception':
        return [own(exceptions, id)?.requestedBy, own(exceptions, id)?.approvedBy];
      case 'judgement':
        return [own(judgements, id)?.by];
      case 'attestation':
        return [own(attestations, id)?.by];
      case 'self-check':
        return [own(review?.selfChecks, id)?.by];
      default:
        return [];
    }
  };
  return [...new Set(subjects.flatMap(of).filter((role) => role !== undefined && role !== 'none'))].filter((role) => role !== undefined);
}
