package dk.rundtur.tour.visit;

import dk.rundtur.id.VisitId;
import dk.rundtur.web.Nodes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How `node(id)` finds conversations, for those who may see the network.
@Configuration(proxyBeanMethods = false)
class VisitNodes {

    @Bean
    Nodes visitKind(Visits visits) {
        return Nodes.of("visit", VisitId::new, visits::visible);
    }
}
