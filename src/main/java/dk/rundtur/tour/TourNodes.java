package dk.rundtur.tour;

import dk.rundtur.access.Viewer;
import dk.rundtur.web.Nodes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// The kinds of this room that `node(id)` finds, for those who may see the network.
@Configuration(proxyBeanMethods = false)
class TourNodes {

    private record OfVisibleNetworks(
            String prefix, BiFunction<List<String>, Viewer, Map<String, ? extends Object>> fetch)
            implements Nodes {

        @Override
        public Map<String, ? extends Object> byId(List<String> ids, Viewer viewer) {
            return fetch.apply(ids, viewer);
        }
    }

    @Bean
    Nodes visitNodes(Tours tours) {
        return new OfVisibleNetworks("visit", tours::visits);
    }

    @Bean
    Nodes plannedNodes(Plans plans) {
        return new OfVisibleNetworks("planned", plans::visible);
    }

    @Bean
    Nodes referralNodes(Tours tours) {
        return new OfVisibleNetworks("referral", tours::referrals);
    }
}
