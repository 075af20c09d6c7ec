package dk.rundtur.network;

import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.web.Nodes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The kinds of this room that `node(id)` finds, for those who may see the network.
@Configuration(proxyBeanMethods = false)
class NetworkNodes {

    @Bean
    Nodes networkKind(Networks networks) {
        return Nodes.of("network", NetworkId::new, networks::visible);
    }

    @Bean
    Nodes phaseKind(Networks networks) {
        return Nodes.of("phase", PhaseId::new, networks::visiblePhases);
    }

    @Bean
    Nodes needKind(Networks networks) {
        return new Nodes("need", networks::visibleNeeds);
    }

    @Bean
    Nodes participantKind(Participants participants) {
        return new Nodes("participant", participants::visible);
    }
}
