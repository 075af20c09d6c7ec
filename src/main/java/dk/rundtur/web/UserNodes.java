package dk.rundtur.web;

import dk.rundtur.access.Accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Lets `node(id)` find accounts. Stands here because `access` lies below `web`.
@Configuration(proxyBeanMethods = false)
class UserNodes {

    @Bean
    Nodes userKind(Accounts accounts) {
        return new Nodes("user", accounts::visible);
    }
}
