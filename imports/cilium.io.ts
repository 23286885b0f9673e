// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import { ApiObject, type ApiObjectProps } from 'cdk8s';
import type { Construct } from 'constructs';
import type { CiliumBGPAdvertisementProps } from './cilium.io/CiliumBGPAdvertisement';
import type { CiliumBGPClusterConfigProps } from './cilium.io/CiliumBGPClusterConfig';
import type { CiliumBGPNodeConfigProps } from './cilium.io/CiliumBGPNodeConfig';
import type { CiliumBGPNodeConfigOverrideProps } from './cilium.io/CiliumBGPNodeConfigOverride';
import type { CiliumBGPPeerConfigProps } from './cilium.io/CiliumBGPPeerConfig';
import type { CiliumBGPPeeringPolicyProps } from './cilium.io/CiliumBGPPeeringPolicy';
import type { CiliumCIDRGroupProps } from './cilium.io/CiliumCIDRGroup';
import type { CiliumClusterwideEnvoyConfigProps } from './cilium.io/CiliumClusterwideEnvoyConfig';
import type { CiliumClusterwideNetworkPolicyProps } from './cilium.io/CiliumClusterwideNetworkPolicy';
import type { CiliumDatapathPluginProps } from './cilium.io/CiliumDatapathPlugin';
import type { CiliumEgressGatewayPolicyProps } from './cilium.io/CiliumEgressGatewayPolicy';
import type { CiliumEndpointProps } from './cilium.io/CiliumEndpoint';
import type { CiliumEndpointSliceProps } from './cilium.io/CiliumEndpointSlice';
import type { CiliumEnvoyConfigProps } from './cilium.io/CiliumEnvoyConfig';
import type { CiliumExternalWorkloadProps } from './cilium.io/CiliumExternalWorkload';
import type { CiliumGatewayClassConfigProps } from './cilium.io/CiliumGatewayClassConfig';
import type { CiliumIdentityProps } from './cilium.io/CiliumIdentity';
import type { CiliumL2AnnouncementPolicyProps } from './cilium.io/CiliumL2AnnouncementPolicy';
import type { CiliumLoadBalancerIPPoolProps } from './cilium.io/CiliumLoadBalancerIPPool';
import type { CiliumLocalRedirectPolicyProps } from './cilium.io/CiliumLocalRedirectPolicy';
import type { CiliumNetworkPolicyProps } from './cilium.io/CiliumNetworkPolicy';
import type { CiliumNodeProps } from './cilium.io/CiliumNode';
import type { CiliumNodeConfigProps } from './cilium.io/CiliumNodeConfig';
import type { CiliumPodIPPoolProps } from './cilium.io/CiliumPodIPPool';

export type * from './cilium.io/CiliumBGPAdvertisement';
export type * from './cilium.io/CiliumBGPClusterConfig';
export type * from './cilium.io/CiliumBGPNodeConfig';
export type * from './cilium.io/CiliumBGPNodeConfigOverride';
export type * from './cilium.io/CiliumBGPPeerConfig';
export type * from './cilium.io/CiliumBGPPeeringPolicy';
export type * from './cilium.io/CiliumCIDRGroup';
export type * from './cilium.io/CiliumClusterwideEnvoyConfig';
export type * from './cilium.io/CiliumClusterwideNetworkPolicy';
export type * from './cilium.io/CiliumDatapathPlugin';
export type * from './cilium.io/CiliumEgressGatewayPolicy';
export type * from './cilium.io/CiliumEndpoint';
export type * from './cilium.io/CiliumEndpointSlice';
export type * from './cilium.io/CiliumEnvoyConfig';
export type * from './cilium.io/CiliumExternalWorkload';
export type * from './cilium.io/CiliumGatewayClassConfig';
export type * from './cilium.io/CiliumIdentity';
export type * from './cilium.io/CiliumL2AnnouncementPolicy';
export type * from './cilium.io/CiliumLoadBalancerIPPool';
export type * from './cilium.io/CiliumLocalRedirectPolicy';
export type * from './cilium.io/CiliumNetworkPolicy';
export type * from './cilium.io/CiliumNode';
export type * from './cilium.io/CiliumNodeConfig';
export type * from './cilium.io/CiliumPodIPPool';

/** The object as it is given, in the newest version where none is. */
function object(apiVersion: string, kind: string, props: object): ApiObjectProps {
  return { apiVersion, kind, ...props };
}

/**
 * A CiliumBGPAdvertisement, of the whole cluster.
 * v2: Cilium 1.18 to 1.20.
 * v2alpha1: Cilium 1.15 to 1.20.
 */
export class CiliumBGPAdvertisement extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumBGPAdvertisementProps) {
    super(scope, id, object('cilium.io/v2', 'CiliumBGPAdvertisement', props));
  }
}

/**
 * A CiliumBGPClusterConfig, of the whole cluster.
 * v2: Cilium 1.18 to 1.20.
 * v2alpha1: Cilium 1.15 to 1.20.
 */
export class CiliumBGPClusterConfig extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumBGPClusterConfigProps) {
    super(scope, id, object('cilium.io/v2', 'CiliumBGPClusterConfig', props));
  }
}

/**
 * A CiliumBGPNodeConfig, of the whole cluster.
 * v2: Cilium 1.18 to 1.20.
 * v2alpha1: Cilium 1.15 to 1.20.
 */
export class CiliumBGPNodeConfig extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumBGPNodeConfigProps) {
    super(scope, id, object('cilium.io/v2', 'CiliumBGPNodeConfig', props));
  }
}

/**
 * A CiliumBGPNodeConfigOverride, of the whole cluster.
 * v2: Cilium 1.18 to 1.20.
 * v2alpha1: Cilium 1.15 to 1.20.
 */
export class CiliumBGPNodeConfigOverride extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumBGPNodeConfigOverrideProps) {
    super(scope, id, object('cilium.io/v2', 'CiliumBGPNodeConfigOverride', props));
  }
}

/**
 * A CiliumBGPPeerConfig, of the whole cluster.
 * v2: Cilium 1.18 to 1.20.
 * v2alpha1: Cilium 1.15 to 1.20.
 */
export class CiliumBGPPeerConfig extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumBGPPeerConfigProps) {
    super(scope, id, object('cilium.io/v2', 'CiliumBGPPeerConfig', props));
  }
}

/**
 * A CiliumBGPPeeringPolicy, of the whole cluster.
 * v2alpha1: Cilium 1.14 to 1.18.
 */
export class CiliumBGPPeeringPolicy extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumBGPPeeringPolicyProps = {}) {
    super(scope, id, object('cilium.io/v2alpha1', 'CiliumBGPPeeringPolicy', props));
  }
}

/**
 * A CiliumCIDRGroup, of the whole cluster.
 * v2: Cilium 1.18 to 1.20.
 * v2alpha1: Cilium 1.14 to 1.20.
 */
export class CiliumCIDRGroup extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumCIDRGroupProps) {
    super(scope, id, object('cilium.io/v2', 'CiliumCIDRGroup', props));
  }
}

/**
 * A CiliumClusterwideEnvoyConfig, of the whole cluster.
 * v2: Cilium 1.14 to 1.20.
 */
export class CiliumClusterwideEnvoyConfig extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumClusterwideEnvoyConfigProps = {}) {
    super(scope, id, object('cilium.io/v2', 'CiliumClusterwideEnvoyConfig', props));
  }
}

/**
 * A CiliumClusterwideNetworkPolicy, of the whole cluster.
 * v2: Cilium 1.14 to 1.20.
 */
export class CiliumClusterwideNetworkPolicy extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumClusterwideNetworkPolicyProps = {}) {
    super(scope, id, object('cilium.io/v2', 'CiliumClusterwideNetworkPolicy', props));
  }
}

/**
 * A CiliumDatapathPlugin, of the whole cluster.
 * v2alpha1: Cilium 1.20.
 */
export class CiliumDatapathPlugin extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumDatapathPluginProps) {
    super(scope, id, object('cilium.io/v2alpha1', 'CiliumDatapathPlugin', props));
  }
}

/**
 * A CiliumEgressGatewayPolicy, of the whole cluster.
 * v2: Cilium 1.14 to 1.20.
 */
export class CiliumEgressGatewayPolicy extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumEgressGatewayPolicyProps = {}) {
    super(scope, id, object('cilium.io/v2', 'CiliumEgressGatewayPolicy', props));
  }
}

/**
 * A CiliumEndpoint, of one namespace.
 * v2: Cilium 1.14 to 1.20.
 */
export class CiliumEndpoint extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumEndpointProps = {}) {
    super(scope, id, object('cilium.io/v2', 'CiliumEndpoint', props));
  }
}

/**
 * A CiliumEndpointSlice, of the whole cluster.
 * v2alpha1: Cilium 1.14 to 1.20.
 */
export class CiliumEndpointSlice extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumEndpointSliceProps) {
    super(scope, id, object('cilium.io/v2alpha1', 'CiliumEndpointSlice', props));
  }
}

/**
 * A CiliumEnvoyConfig, of one namespace.
 * v2: Cilium 1.14 to 1.20.
 */
export class CiliumEnvoyConfig extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumEnvoyConfigProps = {}) {
    super(scope, id, object('cilium.io/v2', 'CiliumEnvoyConfig', props));
  }
}

/**
 * A CiliumExternalWorkload, of the whole cluster.
 * v2: Cilium 1.14 to 1.17.
 */
export class CiliumExternalWorkload extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumExternalWorkloadProps = {}) {
    super(scope, id, object('cilium.io/v2', 'CiliumExternalWorkload', props));
  }
}

/**
 * A CiliumGatewayClassConfig, of one namespace.
 * v2alpha1: Cilium 1.18 to 1.20.
 */
export class CiliumGatewayClassConfig extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumGatewayClassConfigProps = {}) {
    super(scope, id, object('cilium.io/v2alpha1', 'CiliumGatewayClassConfig', props));
  }
}

/**
 * A CiliumIdentity, of the whole cluster.
 * v2: Cilium 1.14 to 1.20.
 */
export class CiliumIdentity extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumIdentityProps) {
    super(scope, id, object('cilium.io/v2', 'CiliumIdentity', props));
  }
}

/**
 * A CiliumL2AnnouncementPolicy, of the whole cluster.
 * v2alpha1: Cilium 1.14 to 1.20.
 */
export class CiliumL2AnnouncementPolicy extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumL2AnnouncementPolicyProps = {}) {
    super(scope, id, object('cilium.io/v2alpha1', 'CiliumL2AnnouncementPolicy', props));
  }
}

/**
 * A CiliumLoadBalancerIPPool, of the whole cluster.
 * v2: Cilium 1.18 to 1.20.
 * v2alpha1: Cilium 1.14 to 1.20.
 */
export class CiliumLoadBalancerIPPool extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumLoadBalancerIPPoolProps = {}) {
    super(scope, id, object('cilium.io/v2', 'CiliumLoadBalancerIPPool', props));
  }
}

/**
 * A CiliumLocalRedirectPolicy, of one namespace.
 * v2: Cilium 1.14 to 1.20.
 */
export class CiliumLocalRedirectPolicy extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumLocalRedirectPolicyProps = {}) {
    super(scope, id, object('cilium.io/v2', 'CiliumLocalRedirectPolicy', props));
  }
}

/**
 * A CiliumNetworkPolicy, of one namespace.
 * v2: Cilium 1.14 to 1.20.
 */
export class CiliumNetworkPolicy extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumNetworkPolicyProps = {}) {
    super(scope, id, object('cilium.io/v2', 'CiliumNetworkPolicy', props));
  }
}

/**
 * A CiliumNode, of the whole cluster.
 * v2: Cilium 1.14 to 1.20.
 */
export class CiliumNode extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumNodeProps) {
    super(scope, id, object('cilium.io/v2', 'CiliumNode', props));
  }
}

/**
 * A CiliumNodeConfig, of one namespace.
 * v2: Cilium 1.16 to 1.20.
 * v2alpha1: Cilium 1.14 to 1.20.
 */
export class CiliumNodeConfig extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumNodeConfigProps) {
    super(scope, id, object('cilium.io/v2', 'CiliumNodeConfig', props));
  }
}

/**
 * A CiliumPodIPPool, of the whole cluster.
 * v2alpha1: Cilium 1.14 to 1.20.
 */
export class CiliumPodIPPool extends ApiObject {
  constructor(scope: Construct, id: string, props: CiliumPodIPPoolProps) {
    super(scope, id, object('cilium.io/v2alpha1', 'CiliumPodIPPool', props));
  }
}
