package dk.rundtur.network;

import dk.rundtur.access.Viewer;
import dk.rundtur.web.Nodes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// The kinds of this room that `node(id)` finds, for those who may see the network.
@Configuration(proxyBeanMethods = false)
class NetworkNodes {

    private record OfVisibleNetworks(
            String prefix, BiFunction<List<String>, Viewer, Map<String, ? extends Object>> fetch)
            implements Nodes {

        @Override
        public Map<String, ? extends Object> byId(List<String> ids, Viewer viewer) {
            return fetch.apply(ids, viewer);
        }
    }

    @Bean
    Nodes networkKind(Networks networks) {
        return new OfVisibleNetworks("network", networks::visible);
    }

    @Bean
    Nodes phaseKind(Networks networks) {
        return new OfVisibleNetworks("phase", networks::visiblePhases);
    }

    @Bean
    Nodes needKind(Networks networks) {
        return new OfVisibleNetworks("need", networks::visibleNeeds);
    }

    @Bean
    Nodes participantKind(Participants participants) {
        return new OfVisibleNetworks("participant", participants::visible);
    }
}
