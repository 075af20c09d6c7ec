package dk.rundtur.tour.meeting;

import dk.rundtur.web.Nodes;
import dk.rundtur.web.SchemaName;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How `node(id)` finds meetings, for those who may see the network.
@Configuration(proxyBeanMethods = false)
class MeetingNodes {

    @Bean
    Nodes meetingKind(Meetings meetings) {
        return new Nodes("planned", meetings::visible);
    }

    @Bean
    SchemaName meetingName() {
        return new SchemaName(Meeting.class, "PlannedConversation");
    }
}
