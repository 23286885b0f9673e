import type { NodeFact } from '../../model/companions';
import type { Peering } from '../../model/model';
import { Cidr, covers, Family, Ip } from '../../values/cidr';
import type { Refusal, RouterWords, SaidRouter, SaidSession, Taken } from './said';

/** Whether the router accepts a route from a node. `node` is absent if the nodes are unknown. */
export function takes(
  { said, file, words }: { readonly said: SaidRouter; readonly file: string; readonly words: RouterWords },
  peering: Peering,
  prefix: Cidr,
  node: NodeFact | undefined,
): Taken | Refusal {
  if (said.asn === undefined)
    return {
      message:
        `${file} has no ${words.own('').trim()}: no node is let in. Write ${words.own(peering.peerAsn ?? 'ASN')} ` +
        'with the nodes as neighbors.',
    };
  if (peering.peerAsn !== undefined && String(peering.peerAsn) !== said.asn) {
    return {
      line: said.line,
      message:
        `the router is AS ${said.asn}, and ${peering.name} of the cluster expects AS ${peering.peerAsn}: the ` +
        `session never comes up. Write ${words.own(peering.peerAsn)}, or change peerASN.`,
    };
  }
  const override = peering.nodeOverrides.find((one) => one.node === node?.name);
  const localAsn = override?.localAsn ?? peering.localAsn;
  const source = override?.localAddress ?? node?.addresses.find(({ family }) => family === peering.peerAddress.family);
  const session = sessionOf(said, source, peering.peerAddress.family);
  if (!session) {
    const who = node ? `${source ?? 'the address'} of ${node.name}` : 'the nodes';
    return {
      line: said.line,
      message:
        `no neighbor and no listen range of the router is for ${who}: nobody answers when it dials. Write ` +
        `${words.neighbor(source?.toString() ?? 'ADDRESS')}.`,
    };
  }
  return refused(said, session, peering, localAsn, words) ?? session.takes(prefix);
}

/** The session of a node: by its address, or by the network from which it dials in. */
function sessionOf({ sessions }: SaidRouter, source: Ip | undefined, family: Family): SaidSession | undefined {
  const fits = ({ from }: SaidSession) =>
    from !== undefined && (source ? covers(from, source.toCidr()) : from.family === family);
  const isAddress = ({ from }: SaidSession) => from?.prefixLength === from?.bits;
  return sessions.find((one) => isAddress(one) && fits(one)) ?? sessions.find(fits);
}

function refused(
  { asn }: SaidRouter,
  { title, line, remoteAs, localAs, shutdown, password }: SaidSession,
  peering: Peering,
  localAsn: number,
  words: RouterWords,
): Refusal | undefined {
  const fits =
    { internal: String(localAsn) === asn, external: String(localAsn) !== asn, auto: true }[remoteAs?.value ?? ''] ??
    remoteAs?.value === String(localAsn);
  if (!fits) {
    return {
      line: remoteAs?.line ?? line,
      message:
        `${title} is ${remoteAs ? `of AS ${remoteAs.value}` : 'of no AS'}, and the nodes are AS ${localAsn} ` +
        `(${peering.name}): the router refuses them with "Bad Peer AS". Write ${words.remote(localAsn)}.`,
    };
  }
  if (localAs)
    return {
      line,
      unclear: true,
      message: `${title} has a local-as: whether the cluster agrees to it, trace does not work out.`,
    };
  if (shutdown) return { line: shutdown.line, message: `${title} is shut down: no session. Take the line out.` };
  const hasPassword = password !== undefined;
  if (hasPassword !== (peering.passwordSecret !== undefined)) {
    return {
      line,
      message:
        (hasPassword
          ? `${title} has a password, and ${peering.name} names no Secret with one`
          : `${peering.name} has a password (Secret ${peering.passwordSecret}), and ${title} has none`) +
        ': no session comes up. Give it to both, or to neither.',
    };
  }
  return undefined;
}
